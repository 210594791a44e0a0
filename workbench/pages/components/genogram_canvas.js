// Draws a genogram scene and reports what a person does with it.  All shapes are computed in Python;
// here they are only placed.  Tags and values outside these lists are refused and words are set as text.
const SVG = "http://www.w3.org/2000/svg";
const TAGS = new Set(["path", "circle", "rect", "text"]);
const VALUES = new Set(["d", "cx", "cy", "r", "x", "y", "width", "height", "rx"]);
const ARROWS = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const LAYERS = ["ground", "lines", "selection", "ties", "letters", "people", "top"];
const ZOOM_STEP = 1.25, CLOSEST = 200, FARTHEST = 3, STILL = 4, LARGEST = 1.2, LEGIBLE = 0.6, LOW = 520, PANEL = 360, PAUSE = 350;

const svgElement = (tag, look, values = {}) => {
  const element = document.createElementNS(SVG, tag);
  if (look) element.setAttribute("class", look);
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  return element;
};

const shapeElement = ({ tag, look, values, text }) => {
  if (!TAGS.has(tag)) throw new Error(`tag ${tag} is not drawn here`);
  for (const name of Object.keys(values)) if (!VALUES.has(name)) throw new Error(`value ${name} is not drawn here`);
  const element = svgElement(tag, look, values);
  if (text) element.textContent = text;
  return element;
};

const htmlElement = (tag, look, words) => {
  const element = document.createElement(tag);
  element.className = look;
  if (words) element.textContent = words;
  return element;
};

const buttonElement = (look, sign, label, act) => {
  const button = htmlElement("button", look, sign);
  button.type = "button";
  if (label !== sign) button.title = button.ariaLabel = label;
  button.addEventListener("click", act);
  return button;
};

class Canvas {
  constructor(model, el) {
    this.model = model;
    this.people = new Map();
    this.ties = new Map();
    this.scene = { view: [0, 0, 400, 300] };
    this.view = this.scene.view;
    el.style.height = "100%";
    el.append(this.frame());
    this.listen();
    this.show();
  }

  frame() {
    const frame = htmlElement("div", "frame"), view = htmlElement("div", "view");
    this.svg = svgElement("svg", "genogram", { role: "graphics-document", focusable: "false" });
    this.layers = Object.fromEntries(LAYERS.map((name) => [name, svgElement("g", `layer-${name}`)]));
    this.svg.append(...Object.values(this.layers));
    this.live = htmlElement("p", "unseen");
    this.live.setAttribute("aria-live", "polite");
    this.legend = htmlElement("div", "legend");
    this.explained = buttonElement("toggle", this.model.words.legend, this.model.words.legend, () => this.explain(this.entries.hidden));
    this.entries = htmlElement("div", "entries");
    this.legend.append(this.entries);
    view.append(this.svg, this.buttons(), this.explained, this.live);
    frame.append(view, this.legend);
    return frame;
  }

  buttons() {
    const { words } = this.model, box = htmlElement("div", "zoom");
    box.append(
      buttonElement("", "+", words.zoom_in, () => this.zoom(1 / ZOOM_STEP)),
      buttonElement("", "−", words.zoom_out, () => this.zoom(ZOOM_STEP)),
      buttonElement("", "⤢", words.fit, () => this.fit()),
    );
    return box;
  }

  show() {
    const { scene } = this.model;
    if (!scene.people) return;
    const known = scene.key === this.scene.key && scene.people.some((person) => this.people.has(person.id));
    this.scene = scene;
    this.svg.setAttribute("aria-label", scene.title);
    this.layers.ground.replaceChildren(...scene.ground.map(shapeElement));
    this.layers.lines.replaceChildren(...scene.lines.flatMap((line) => line.shapes.map(shapeElement)));
    this.showTies();
    this.showPeople();
    this.showLegend();
    this.select(this.model.selected);
    this.waiting ||= !known;
    this.sized();
  }

  showTies() {
    this.ties.clear();
    for (const layer of ["ties", "letters"]) this.layers[layer].replaceChildren();
    for (const tie of this.scene.ties) {
      const stroke = svgElement("g", "", { role: "img", tabindex: "-1", "aria-label": tie.title, "data-tie": tie.id });
      const letter = svgElement("g", "", { "aria-hidden": "true", "data-tie": tie.id });
      const hit = tie.shapes.filter((shape) => shape.tag === "path").slice(0, 1);
      stroke.append(...tie.shapes.map(shapeElement), ...hit.map((shape) => shapeElement({ ...shape, look: "hit" })));
      letter.append(...tie.letter.map(shapeElement));
      this.layers.ties.append(stroke);
      this.layers.letters.append(letter);
      this.ties.set(tie.id, { tie, parts: [stroke, letter] });
    }
  }

  showPeople() {
    const before = this.people, focused = this.focused;
    this.people = new Map();
    for (const person of this.scene.people) {
      const group = before.get(person.id)?.group ?? this.newcomer(person.id);
      const [x, y, width, height] = person.selection;
      const ring = svgElement("rect", "ring", { x: x - 3, y: y - 3, width: width + 6, height: height + 6, rx: 12 });
      const pad = svgElement("rect", "pad", { x, y, width, height });
      group.setAttribute("aria-label", person.title);
      group.classList.toggle("outside", person.outside);
      group.replaceChildren(pad, ring, ...person.shapes.map(shapeElement));
      group.style.transform = `translate(${person.at[0]}px, ${person.at[1]}px)`;
      this.people.set(person.id, { person, group });
      before.delete(person.id);
    }
    for (const { group } of before.values()) group.remove();
    this.rove(this.people.has(focused) ? focused : this.scene.people[0]?.id);
  }

  newcomer(id) {
    const group = svgElement("g", "person", { role: "button", tabindex: "-1", "data-person": id });
    return this.layers.people.appendChild(group);
  }

  showLegend() {
    const { legend, not_drawn: notDrawn } = this.scene;
    const entries = legend.filter((entry) => !entry.usual).map((entry) => {
      const line = htmlElement("span", "entry");
      const example = svgElement("svg", "genogram", { width: 34, height: 18, viewBox: "-17 -9 34 18", "aria-hidden": "true" });
      example.append(...entry.shapes.map(shapeElement));
      line.append(example, document.createTextNode(entry.words));
      return line;
    });
    if (notDrawn) entries.push(buttonElement("more", notDrawn, notDrawn, () => this.send("not_drawn")));
    this.entries.replaceChildren(...entries);
    this.explained.hidden = entries.length === 0;
    this.legend.hidden = entries.length === 0 || this.entries.hidden;
  }

  explain(shown) {
    this.entries.hidden = !shown;
    this.legend.hidden = !shown || !this.entries.childElementCount;
    this.explained.ariaExpanded = String(shown);
  }

  select(id) {
    const chosen = this.people.get(id);
    for (const [other, { group }] of this.people) {
      group.classList.toggle("selected", other === id);
      group.setAttribute("aria-pressed", String(other === id));
    }
    for (const { tie, parts } of this.ties.values()) {
      const hot = tie.id === id || (chosen && tie.people.includes(id));
      parts.forEach((part) => part.classList.toggle("hot", Boolean(hot)));
    }
    for (const layer of ["selection", "top"]) this.layers[layer].replaceChildren();
    if (chosen) this.frameChosen(chosen.person);
    const said = chosen?.person.title ?? this.ties.get(id)?.tie.title ?? "";
    if (this.live.textContent !== said) this.live.textContent = said;
    if (chosen) this.rove(id);
    clearTimeout(this.later);
    this.later = setTimeout(() => this.showChosen(), PAUSE);
  }

  // Whoever was found or fell behind the panel comes into sight, but never between two clicks.
  showChosen() {
    const chosen = this.people.get(this.model.selected)?.person;
    if (!chosen) return;
    const [x, y, width, height] = this.view, [px, py] = chosen.at;
    if (px < x || px > x + width || py < y || py > y + height) this.bringIntoView(chosen.at);
  }

  frameChosen({ id, at, selection: [x, y, width, height] }) {
    const box = { x: at[0] + x, y: at[1] + y, width, height, rx: 10 };
    this.layers.selection.append(svgElement("rect", "selection-box", box));
    if (!this.model.editable) return;
    const named = { role: "button", tabindex: "0", "aria-label": this.model.words.add, "data-add": id };
    const plus = svgElement("g", "plus", { ...named, transform: `translate(${at[0]} ${at[1] + y + height + 1})` });
    plus.append(svgElement("circle", "", { r: 12 }), svgElement("path", "", { d: "M-5,0 H5 M0,-5 V5" }));
    this.layers.top.append(plus);
  }

  choose(id) {
    this.model.selected = id;
    this.select(id);
    if (this.people.has(id)) this.send("select", { person: id });
    else this.send("select", id ? { tie: id } : {});
  }

  rove(id) {
    this.people.get(this.focused)?.group.setAttribute("tabindex", "-1");
    this.focused = id;
    this.people.get(id)?.group.setAttribute("tabindex", "0");
  }

  walk(id) {
    if (!this.people.has(id)) return;
    this.rove(id);
    const { group, person } = this.people.get(id);
    this.bringIntoView(person.at);
    group.focus({ preventScroll: true });
  }

  send(act, about = {}) {
    this.model.send_msg({ act, ...about });
  }

  at(event) {
    return event.target.closest("[data-person], [data-tie], [data-add]")?.dataset ?? {};
  }

  about(event) {
    const { person, tie } = this.at(event);
    return person ? { person } : tie ? { tie } : null;
  }

  listen() {
    new ResizeObserver(() => this.sized()).observe(this.svg);
    const on = (name, act, how) => this.svg.addEventListener(name, act, how);
    on("dblclick", (event) => this.about(event) && this.send("edit", this.about(event)));
    on("contextmenu", (event) => this.about(event) && this.menu(event));
    on("keydown", (event) => this.key(event));
    on("wheel", (event) => this.wheel(event), { passive: false });
    on("pointerdown", (event) => event.button === 0 && this.drag(event));
  }

  press({ person, tie, add }) {
    if (add) return this.offer("add", add);
    this.choose(person ?? tie ?? "");
    this.ties.get(tie)?.parts[0].focus({ preventScroll: true });
  }

  menu(event) {
    event.preventDefault();
    const { left, bottom } = event.target.getBoundingClientRect();
    const [x, y] = event.clientX || event.clientY ? [event.clientX, event.clientY] : [left, bottom];
    this.send("menu", { ...this.about(event), x, y });
  }

  // What can be done with somebody is offered under their name.
  offer(act, person) {
    const { left, right, bottom } = this.people.get(person).group.querySelector(".pad").getBoundingClientRect();
    this.send(act, { person, x: (left + right) / 2 + 14, y: bottom + 6 });
  }

  key(event) {
    const { person, add } = this.at(event), way = ARROWS[event.key];
    const presses = event.key === "Enter" || event.key === " ";
    if (add && presses) this.offer("add", add);
    else if (event.key === "Escape" && this.model.selected) this.choose("");
    else if (!person) return;
    else if (way) this.walk(this.people.get(person).person.neighbours[way]);
    else if (presses && this.model.selected === person) this.send("open", { person });
    else if (presses) this.choose(person);
    else if (event.key === "F2") this.send("edit", { person });
    else if (event.key === "+" && this.model.editable) this.offer("add", person);
    else return;
    event.preventDefault();
  }

  // The view moves only under somebody's hand, never because a scene changed.
  drag(event) {
    const start = { x: event.clientX, y: event.clientY, view: this.view, about: { ...this.at(event) } };
    let dragging = false;
    const move = (now) => {
      dragging ||= Math.hypot(now.clientX - start.x, now.clientY - start.y) > STILL;
      if (!dragging || start.about.person || start.about.add) return;
      const scale = 1 / this.svg.getScreenCTM().a, [x, y, width, height] = start.view;
      this.look([x - (now.clientX - start.x) * scale, y - (now.clientY - start.y) * scale, width, height]);
    };
    const end = (now) => {
      for (const [name, act] of acts) window.removeEventListener(name, act);
      if (now.type === "pointerup" && !dragging) this.press(start.about);
    };
    const acts = [["pointermove", move], ["pointerup", end], ["pointercancel", end]];
    for (const [name, act] of acts) window.addEventListener(name, act);
  }

  wheel(event) {
    event.preventDefault();
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(this.svg.getScreenCTM().inverse());
    this.zoom(event.deltaY > 0 ? 1.12 : 1 / 1.12, point);
  }

  zoom(factor, around) {
    const [x, y, width, height] = this.view;
    const farthest = Math.max(this.scene.view[2] * FARTHEST, width);
    const wide = Math.min(farthest, Math.max(CLOSEST, width * factor)), ratio = wide / width;
    const { x: px, y: py } = around ?? { x: x + width / 2, y: y + height / 2 };
    this.look([px - (px - x) * ratio, py - (py - y) * ratio, wide, height * ratio]);
  }

  get size() {
    const { width, height } = this.svg.getBoundingClientRect();
    return width && height ? [width, height] : null;
  }

  // The window became another size: the scale and the upper left corner stay, so nobody moves under the hand.
  sized() {
    if (!this.size || !this.scene.people) return;
    const [width, height] = this.size;
    if (this.entries.hidden === false && this.explained.ariaExpanded === null) this.explain(height > LOW);
    if (this.waiting) return this.begin();
    const [x, y] = this.view;
    this.look([x, y, width / this.scale, height / this.scale]);
    this.later ??= setTimeout(() => this.showChosen(), PAUSE);
  }

  get whole() {
    const [, , width, height] = this.scene.view, [wide, high] = this.size;
    return Math.min(LARGEST, wide / width, high / height);
  }

  // All of it where that can be read; otherwise the surroundings of the person it is about.
  begin() {
    this.waiting = false;
    const about = this.people.get(this.model.selected) ?? this.people.get(this.model.about);
    if (this.whole >= LEGIBLE || !about) this.fit();
    else this.centre(LEGIBLE, about.person.at);
  }

  // Room at the right for the panel that opens with somebody, where the window has it.
  get panel() {
    return this.model.selected || this.size[0] < 3 * PANEL ? 0 : PANEL;
  }

  fit() {
    const [x, y, width, height] = this.scene.view, scale = this.whole, wide = this.size[0] / scale;
    this.centre(scale, [Math.min(x + wide / 2, x + (width + this.panel / scale) / 2), y + height / 2]);
  }

  centre(scale, [x, y]) {
    const [wide, high] = this.size.map((length) => length / scale);
    this.look([x - wide / 2, y - high / 2, wide, high]);
  }

  look(view) {
    if (this.size) this.scale = this.size[0] / view[2];
    this.view = view;
    this.svg.setAttribute("viewBox", view.join(" "));
  }

  bringIntoView([px, py]) {
    const [x, y, width, height] = this.view, edge = 60;
    const nearer = (start, size, point) => Math.min(point - edge, Math.max(start, point + edge - size));
    this.look([nearer(x, width, px), nearer(y, height, py), width, height]);
  }
}

export function render({ model, el }) {
  const canvas = new Canvas(model, el);
  model.on("scene", () => canvas.show());
  model.on("selected", () => canvas.select(model.selected));
}
