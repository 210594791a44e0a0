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
