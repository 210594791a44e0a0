"""In the genogram: of which fact the marks show who knows it."""

from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, el


def fact_chooser(desk: EditingDesk) -> Node | None:
    """A choice of facts; nothing while there are none."""
    facts = desk.knowing.facts
    if not facts:
        return None
    shown = desk.pictures.fact
    options = [
        el("option", said, value=fact, selected=fact == shown or None)
        for fact, said in (("", desk.words.say("no secret")), *((f.id, f.text) for f in facts))
    ]
    label = desk.words.say("Show who knows")
    chosen = el("select", *options, value=shown, id="marked-fact", name="fact", change="mark_fact")
    return el(
        "div", el("label", label, for_="marked-fact"), chosen, cls="row chooser", key="chooser"
    )
