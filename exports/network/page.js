// Draws the network with the symbols of the genogram.  Every word is drawn as
// text on the canvas or set as textContent; nothing is read as HTML.
"use strict";
(() => {
  const HALF = 18;
  const DIAMOND = 1.12;
  const told = JSON.parse(document.getElementById("network-data").textContent);
  const stage = document.getElementById("stage");
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  function outline(context, gender, half) {
    context.beginPath();
    if (gender === "man") {
      context.rect(-half, -half, 2 * half, 2 * half);
    } else if (gender === "woman") {
      context.arc(0, 0, half, 0, 2 * Math.PI);
    } else {
      const tip = half * DIAMOND;
      context.moveTo(0, -tip);
      context.lineTo(tip, 0);
      context.lineTo(0, tip);
      context.lineTo(-tip, 0);
      context.closePath();
    }
  }

  function cross(context, gender) {
    const tip = HALF * (gender === "man" ? 1 : gender === "woman" ? 0.7071 : DIAMOND / 2);
    context.beginPath();
    context.moveTo(-tip, -tip);
    context.lineTo(tip, tip);
    context.moveTo(tip, -tip);
    context.lineTo(-tip, tip);
    context.stroke();
  }

  function words(context, mark) {
    context.textAlign = "center";
    context.lineWidth = 4;
    context.strokeStyle = colour("--ground");
    const line = (text, y, font, ink) => {
      context.font = font;
      context.fillStyle = ink;
      context.strokeText(text, 0, y);
      context.fillText(text, 0, y);
    };
    const below = HALF + (mark.index ? 5 : 0);
    line(mark.name, below + 16, "600 13px system-ui, sans-serif", colour("--ink"));
    const roles = mark.subline ? mark.subline.split(", ") : [];
    roles.forEach((role, number) =>
      line(role, below + 31 + 14 * number, "12px system-ui, sans-serif", colour("--ink2")),
    );
  }

  function badge(context, letter) {
    context.fillStyle = colour("--ink");
    context.fillRect(-HALF - 10, -HALF - 9, 17, 17);
    context.fillStyle = colour("--surface");
    context.textAlign = "center";
    context.font = "700 12px system-ui, sans-serif";
    context.fillText(letter, -HALF - 1.5, -HALF + 4);
  }

  function symbol(mark, chosen) {
    return ({ ctx: context, x, y }) => ({
      drawNode() {
        context.save();
        context.translate(x, y);
        context.strokeStyle = chosen() ? colour("--select") : colour("--ink");
        context.fillStyle = colour("--surface");
        context.lineWidth = mark.decides || chosen() ? 4 : 2;
        context.setLineDash(mark.placeholder ? [4, 3] : []);
        if (mark.index) {
          outline(context, mark.gender, HALF + 5);
          context.stroke();
        }
        outline(context, mark.gender, HALF);
        context.fill();
        context.stroke();
        context.setLineDash([]);
        context.lineWidth = 1.6;
        if (mark.deceased) cross(context, mark.gender);
        if (mark.age) {
          context.fillStyle = colour(mark.age === "?" ? "--unknown" : "--ink");
          context.textAlign = "center";
          context.font = "14px system-ui, sans-serif";
          context.fillText(mark.age, 0, 5);
        }
        if (mark.badge) badge(context, mark.badge);
        words(context, mark);
        context.restore();
      },
      nodeDimensions: { width: 2 * HALF + 12, height: 2 * HALF + 12 },
    });
  }

  let selected = null;
  const nodes = new vis.DataSet(
    told.nodes.map((node) => ({
      ...node,
      ctxRenderer: symbol(node.mark, () => node.id === selected),
    })),
  );
  const edges = new vis.DataSet(told.edges);
  const network = new vis.Network(stage, { nodes, edges }, {
    physics: { enabled: false },
    layout: { improvedLayout: false, randomSeed: 1 },
    interaction: { hover: true, tooltipDelay: 200, keyboard: false, dragNodes: true },
    nodes: { chosen: false },
    edges: {
      chosen: false,
      color: { color: colour("--tie"), highlight: colour("--tie"), hover: colour("--tie") },
      font: {
        size: 12,
        face: "system-ui, sans-serif",
        color: colour("--ink"),
        background: colour("--ground"),
        strokeWidth: 0,
      },
    },
  });

  const rows = new Map(
    [...document.querySelectorAll("[data-person]")].map((row) => [row.dataset.person, row]),
  );

  function choose(person) {
    selected = person;
    for (const [id, row] of rows) {
      row.querySelector("button").setAttribute("aria-pressed", String(id === person));
    }
    if (person === null) network.unselectAll();
    else network.selectNodes([person]);
    network.redraw();
  }

  network.on("click", ({ nodes: hit }) => {
    const person = hit.length ? hit[0] : null;
    choose(person);
    const row = rows.get(person);
    if (row) row.scrollIntoView({ block: "nearest" });
  });
  for (const [id, row] of rows) {
    row.querySelector("button").addEventListener("click", () => {
      choose(id === selected ? null : id);
      if (selected !== null) network.focus(id, { scale: Math.max(network.getScale(), 0.9) });
    });
  }
  document.getElementById("whole").addEventListener("click", () => network.fit());
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") choose(null);
  });
  network.once("afterDrawing", () => document.body.setAttribute("data-drawn", "yes"));
  network.fit();
})();
