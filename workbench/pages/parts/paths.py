"""A threat path as a sentence: names in bold, a fixed verb for each part."""

from risk.assessment import Path
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, el


def path_sentence(desk: EditingDesk, path: Path) -> Node:
    inside: list[Node] = []
    for number, (name, verb) in enumerate(desk.words.path_parts(path, desk.names)):
        if number:
            inside.append(el("span", "→", cls="arrow"))
        inside += [el("b", name), f" {verb}"]
    return el("p", *inside, cls="path")
