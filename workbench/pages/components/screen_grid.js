// Arrow keys walk over the cells of a grid; the grid says which acts Enter and other keys ask for.
const WAYS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -Infinity], End: [0, Infinity] };

const rowsOf = (grid) =>
  [...grid.rows].map((row) => [...row.cells].filter((cell) => cell.matches("[data-cell]"))).filter((cells) => cells.length);
const within = (at, count) => Math.max(0, Math.min(at, count - 1));

function listenToGrids(root, send) {
  root.addEventListener("keydown", (event) => {
    const cell = event.target, grid = cell.matches?.("[data-cell]") && cell.closest("[data-grid]");
    if (!grid || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event, { enter, typed, typable = "" } = grid.dataset, { arg } = cell.dataset;
    if (WAYS[key]) step(grid, cell, WAYS[key]);
    else if (key === "Enter") send({ act: enter, arg });
    else if (key === " ") cell.click();
    else if (key.length === 1 && typable.includes(key)) send({ act: typed, arg, value: key });
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  root.addEventListener("focusin", (event) => {
    const grid = event.target.matches?.("[data-cell]") && event.target.closest("[data-grid]");
    if (grid) stop(grid, event.target);
  });
}

function step(grid, from, [down, right]) {
  const rows = rowsOf(grid), at = rows.findIndex((cells) => cells.includes(from));
  const cells = rows[within(at + down, rows.length)];
  cells[within(rows[at].indexOf(from) + right, cells.length)].focus();
}

// One cell of a grid can be reached by Tab: the one that was walked to last.
function stop(grid, cell) {
  for (const other of grid.querySelectorAll("[data-cell][tabindex='0']")) other.tabIndex = -1;
  cell.tabIndex = 0;
}

// A grid that was drawn anew has a way in, and the cell one is in stays in sight.
function openGrids(root) {
  const at = root.getRootNode().activeElement;
  if (at?.matches("[data-cell]")) at.scrollIntoView({ block: "nearest", inline: "nearest" });
  for (const grid of root.querySelectorAll("[data-grid]")) {
    if (grid.querySelector("[data-cell][tabindex='0']")) continue;
    const [first] = grid.querySelectorAll("[data-cell]");
    if (first) first.tabIndex = 0;
  }
}
