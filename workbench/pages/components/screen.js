// Draws a tree of [tag, attributes, children] as DOM.  Text becomes text nodes, never markup;
// tags and attributes outside these lists are refused, so data cannot execute.
const SVG = "http://www.w3.org/2000/svg";
const SVG_TAGS = new Set(["svg", "g", "path", "rect", "circle", "line", "text", "defs", "pattern", "polygon"]);
const TAGS = new Set([
  "div", "span", "p", "h1", "h2", "h3", "b", "i", "em", "small", "ul", "ol", "li", "section", "header", "nav", "main",
  "aside", "footer", "table", "thead", "tbody", "tr", "th", "td", "caption", "button", "a", "form", "label", "input",
  "select", "option", "optgroup", "textarea", "fieldset", "legend", "dialog", "details", "summary", "kbd", "hr", "br",
  "slot", "datalist", "dl", "dt", "dd", "q", "time", "article",
]);
const ATTRIBUTES = new Set([
  "class", "id", "role", "tabindex", "type", "name", "value", "placeholder", "for", "list", "title", "required", "disabled",
  "checked", "selected", "rows", "autocomplete", "lang", "dir", "hidden", "colspan", "scope", "maxlength", "open", "label",
  "d", "x", "y", "width", "height", "viewBox", "cx", "cy", "r", "x1", "x2", "y1", "y2", "rx", "points", "transform",
  "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "text-anchor",
  "patternUnits", "patternTransform", "preserveAspectRatio", "focusable", "spellcheck", "autofocus", "multiple",
]);

const allowed = (name) => ATTRIBUTES.has(name) || name.startsWith("aria-") || name.startsWith("data-");
const keyOf = (node) => (typeof node === "string" ? null : node[1]["data-key"] ?? null);
const alike = (old, now) =>
  typeof old === typeof now && (typeof now === "string" || (old[0] === now[0] && keyOf(old) === keyOf(now)));

function make(node, slots) {
  if (typeof node === "string") return document.createTextNode(node);
  const [tag, attributes, children] = node;
  if (tag === "slot") return slots(attributes.name);
  if (!TAGS.has(tag) && !SVG_TAGS.has(tag)) throw new Error(`tag ${tag} is not drawn here`);
  const element = SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) dress(element, name, value);
  for (const child of children) element.append(make(child, slots));
  if (tag === "select" && "value" in attributes) element.value = attributes.value;
  return element;
}

function dress(element, name, value) {
  if (!allowed(name)) throw new Error(`attribute ${name} is not drawn here`);
  if (name === "value" && element.tagName !== "OPTION" && "value" in element) {
    if (element.getRootNode().activeElement !== element) element.value = value;
  } else if (name === "value" && element.tagName === "TEXTAREA") element.value = value;
  else if (value === false || value === null) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : value);
}

function patch(element, old, now, slots) {
  if (typeof now === "string") {
    if (old !== now) element.textContent = now;
    return;
  }
  if (now[0] === "slot") return;
  for (const name of Object.keys(old[1])) if (!(name in now[1])) element.removeAttribute(name);
  for (const [name, value] of Object.entries(now[1])) if (old[1][name] !== value) dress(element, name, value);
  patchChildren(element, old[2], now[2], slots);
}

function patchChildren(element, old, now, slots) {
  const present = [...element.childNodes];
  const keyed = new Map();
  old.forEach((node, i) => keyOf(node) !== null && keyed.set(keyOf(node), i));
  const used = new Set();
  now.forEach((node, i) => {
    const key = keyOf(node);
    let j = key === null ? i : keyed.get(key);
    if (j === undefined || used.has(j) || !old[j] || !alike(old[j], node)) j = -1;
    const here = element.childNodes[i] ?? null;
    if (j < 0) element.insertBefore(make(node, slots), here);
    else {
      used.add(j);
      patch(present[j], old[j], node, slots);
      if (present[j] !== here) element.insertBefore(present[j], here);
    }
  });
  present.forEach((child, i) => used.has(i) || child.remove());
}

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
    act(event, "act", () => ({}));
  });
  root.addEventListener("change", (event) => act(event, "change", (field) => ({ name: field.name, value: typed(field) })));
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
}

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ı/g, "i").toLowerCase();

function sift(root, input) {
  const wanted = fold(input.value).split(/\s+/).filter(Boolean);
  for (const row of root.querySelectorAll(`[data-sifted="${input.dataset.filter}"]`)) {
    const text = fold(row.dataset.text ?? row.textContent);
    row.hidden = !wanted.every((word) => text.includes(word));
  }
}

function keys(event, root, send) {
  const field = event.composedPath()[0];
  const typing = ["INPUT", "TEXTAREA", "SELECT"].includes(field?.tagName);
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  let act = null;
  if (event.key === "F9") act = "hide";
  else if (command && key === "z" && !typing) act = event.shiftKey ? "redo" : "undo";
  else if (command && key === "y" && !typing) act = "redo";
  if (command && key === "f") {
    const search = root.querySelector("[data-search]");
    if (search) { event.preventDefault(); search.focus(); }
  }
  if (act === "hide") conceal(root);
  if (act) { event.preventDefault(); send({ act, arg: "" }); }
}

function conceal(root) {
  if (root.firstChild) root.replaceChildren();
}

function open(root) {
  for (const dialog of root.querySelectorAll("dialog")) if (!dialog.open) dialog.showModal();
}

function save(message) {
  const bytes = Uint8Array.from(atob(message.data), (c) => c.charCodeAt(0));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: message.type }));
  link.download = message.download;
  link.click();
  URL.revokeObjectURL(link.href);
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
  const slots = (name) => children[name];
  let drawn = ["div", {}, []];
  const draw = () => {
    const tree = ["div", {}, [model.tree]];
    if (!root.firstChild) drawn = ["div", {}, []];
    patchChildren(root, drawn[2], tree[2], slots);
    drawn = tree;
    open(root);
  };
  model.on("tree", draw);
  model.on("msg:custom", (message) => {
    if (message.download) save(message);
    if (message.url !== undefined && message.url !== location.search) history.pushState(null, "", message.url || "/");
    if (message.focus) root.querySelector(message.focus)?.focus();
  });
  listen(root, send);
  const onKey = (event) => keys(event, root, send);
  const onBack = () => send({ act: "visit", arg: location.search });
  document.addEventListener("keydown", onKey);
  window.addEventListener("popstate", onBack);
  model.on("remove", () => {
    document.removeEventListener("keydown", onKey);
    window.removeEventListener("popstate", onBack);
  });
  draw();
  return whole;
}
