// Hears what a person does on the screen and says it in messages that name an act.

const values = (form) => {
  const found = {};
  for (const [name, value] of new FormData(form)) found[name] = name in found ? `${found[name]}\n${value}` : value;
  return found;
};

const typed = (field) => (field.type === "checkbox" && !field.checked ? "" : field.value);

function listen(root, send) {
  const act = (event, kind, extra) => {
    const at = event.target.closest?.(`[data-${kind}]`);
    if (!at || at.disabled) return false;
    send({ act: at.dataset[kind], arg: at.dataset.arg ?? "", ...extra(at) });
    return true;
  };
  root.addEventListener("click", (event) => {
    if (event.target.closest("a")) event.preventDefault();
    if (event.target.closest("[data-skip]")) return root.querySelector("main")?.focus();
    act(event, "act", () => ({}));
  });
  root.addEventListener("change", (event) => {
    const { target } = event;
    act(event, "change", (field) => ({ name: field.name, value: typed(field) }));
    if (target.dataset.search && target.dataset.change) target.value = "";
  });
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    act(event, "submit", (form) => ({ values: values(form) }));
  });
  root.addEventListener("cancel", (event) => {
    event.preventDefault();
    act(event, "cancel", () => ({}));
  }, true);
  root.addEventListener("input", (event) => {
    if (event.target.dataset.filter) sift(root, event.target);
  });
  root.addEventListener("keydown", (event) => walk(event));
  root.addEventListener("keydown", (event) => press(event));
  root.addEventListener("pointerdown", (event) => {
    if (root.querySelector(".menu") && !event.target.closest(".menu")) send({ act: "close_menu", arg: "" });
  });
}

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ı/g, "i").toLowerCase();

function sift(root, input) {
  const wanted = fold(input.value).split(/\s+/).filter(Boolean);
  for (const row of root.querySelectorAll(`[data-sifted="${input.dataset.filter}"]`)) {
    const text = fold(row.dataset.text ?? row.textContent);
    row.hidden = !wanted.every((word) => text.includes(word));
  }
}

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, Home: -Infinity, End: Infinity };

// Arrow keys walk along tabs and menus; a tab that is reached opens, a menu item waits for Enter.
function walk(event) {
  const way = STEPS[event.key], from = event.target.closest?.("[role=tab], [role=menuitem]");
  if (!way || !from) return;
  const role = from.getAttribute("role");
  const all = [...from.closest("[role=tablist], [role=menu]").querySelectorAll(`[role=${role}]`)];
  const at = all.indexOf(from) + way;
  const to = Number.isFinite(at) ? all.at(at % all.length) : all.at(at > 0 ? -1 : 0);
  event.preventDefault();
  event.stopPropagation();
  to.focus();
  if (role === "tab") to.click();
}

// What is drawn and can be clicked is pressed as a button is.
function press(event) {
  const drawn = event.target.closest?.("g[data-act]");
  if (!drawn || !["Enter", " "].includes(event.key)) return;
  event.preventDefault();
  drawn.dispatchEvent(new MouseEvent("click", { bubbles: true }));
}

const FIELDS = ["INPUT", "TEXTAREA", "SELECT"];

function keys(event, root, send) {
  const [field] = event.composedPath();
  const typing = FIELDS.includes(field?.tagName), command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase(), asked = root.querySelector("dialog");
  const say = (act, more = {}) => { event.preventDefault(); send({ act, arg: "", ...more }); };
  if (event.key === "F9") hide(event, root, send);
  else if (command && key === "f") search(event, root);
  else if (event.defaultPrevented || asked) return;
  else if (event.key === "Escape" && root.querySelector(".menu")) say("close_menu");
  else if (event.key === "Escape" && !typing && root.querySelector("aside.inspector")) say("close");
  else if (typing) return;
  else if (command && key === "z") say(event.shiftKey ? "redo" : "undo");
  else if (command && key === "y") say("redo");
  else if (event.key === "?") say("keys");
}

function search(event, root) {
  const field = (root.querySelector("dialog") ?? root).querySelector("[data-search], [data-filter]");
  if (!field) return;
  event.preventDefault();
  field.focus();
}

// What is half typed goes along, so that it is there again afterwards; the case leaves the page at once.
function hide(event, root, send) {
  event.preventDefault();
  if (root.querySelector(".hiding")) return send({ act: "show", arg: "" });
  const form = root.querySelector("dialog form");
  if (!form) focused(root)?.blur();
  send({ act: "hide", arg: "", values: form ? values(form) : {} });
  root.replaceChildren();
}
