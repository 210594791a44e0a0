// The screen: draws the tree that Python sends, and keeps the focus where the person left it.

// The element with the focus, also inside the canvas.
function focused(root) {
  let at = root.getRootNode().activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

// What to focus later: the element itself, or what does the same in its place.
function remember(root) {
  const at = focused(root);
  if (!at) return () => null;
  const { act, arg } = at.closest("[data-act]")?.dataset ?? {};
  const same = (other) => other.dataset.act === act && other.dataset.arg === arg;
  const again = () => [...root.querySelectorAll("button[data-act], tr[data-act] button")].find(
    (button) => same(button.closest("[data-act]")));
  const named = () => at.id && root.querySelector(`[id="${CSS.escape(at.id)}"]`);
  return () => (at.isConnected ? at : named() || (act && again()));
}

function open(root) {
  for (const dialog of root.querySelectorAll("dialog")) if (!dialog.open) dialog.showModal();
}

// A page begins at its top, also where all of it scrolls; the rail shows which step it is.
function arrive(root) {
  root.querySelector(".rail [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  root.scrollTop = 0;
}

// What stands in the fields of a dialog; it differs from what was asked once somebody has typed.
function answers(dialog) {
  const form = dialog.querySelector("form");
  return form ? JSON.stringify(values(form)) : "";
}

// What somebody typed in the open dialog; nothing as long as nobody did.
function halfTyped(root) {
  const dialog = root.querySelector("dialog");
  return dialog && answers(dialog) !== dialog.asked ? values(dialog.querySelector("form")) : {};
}

// A menu stands where it was asked for, inside the window.
function place(menu) {
  const { width, height } = menu.getBoundingClientRect(), edge = 8;
  const within = (at, size, room) => Math.max(edge, Math.min(at, room - size - edge));
  menu.style.left = `${within(Number(menu.dataset.x), width, innerWidth)}px`;
  menu.style.top = `${within(Number(menu.dataset.y), height, innerHeight)}px`;
}

function save(message) {
  const bytes = Uint8Array.from(atob(message.data), (c) => c.charCodeAt(0));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: message.type }));
  link.download = message.download;
  link.click();
  URL.revokeObjectURL(link.href);
}

function drawer(root, slots) {
  let drawn = ["div", {}, []], opener = null, step = null;
  const floating = () => root.querySelector("dialog, .menu");
  return (tree) => {
    const before = floating(), back = remember(root), had = focused(root);
    if (!root.firstChild) drawn = ["div", {}, []];
    const now = ["div", {}, [tree]];
    patchChildren(root, drawn[2], now[2], slots);
    drawn = now;
    open(root);
    openGrids(root);
    if (step !== (step = tree[1]["data-key"])) arrive(root);
    const after = floating();
    if (after?.matches(".menu")) place(after);
    if (after && after !== before) {
      after.asked = answers(after);
      opener = before ? opener : back;
      after.querySelector("[role=menuitem]")?.focus();
    } else if (before && !after) {
      (opener?.() ?? root.querySelector("main"))?.focus({ preventScroll: true });
    } else if (had && !had.isConnected) {
      (back() ?? root.querySelector("main"))?.focus({ preventScroll: true });
    }
  };
}

export function render({ model }) {
  const root = document.createElement("div"), parked = document.createElement("div"), whole = document.createElement("div");
  root.className = "screen";
  parked.hidden = true;
  whole.append(root, parked);
  const send = (message) => model.send_msg(message);
  // A child is drawn only if it stands in the page after the first rendering; it waits there for its slot.
  const children = { canvas: model.get_child("canvas") };
  parked.append(children.canvas);
  const draw = drawer(root, (name) => children[name]);
  model.on("tree", () => draw(model.tree));
  model.on("msg:custom", (message) => {
    if (message.download) save(message);
    if (message.url !== undefined && message.url !== location.search) history.pushState(null, "", message.url || "/");
  });
  listen(root, send);
  listenToGrids(root, send);
  listenForFiles(root, send);
  const onKey = (event) => keys(event, root, send);
  const onBack = () => send({ act: "visit", arg: location.search, values: halfTyped(root) });
  document.addEventListener("keydown", onKey);
  window.addEventListener("popstate", onBack);
  model.on("remove", () => {
    document.removeEventListener("keydown", onKey);
    window.removeEventListener("popstate", onBack);
  });
  draw(model.tree);
  return whole;
}
