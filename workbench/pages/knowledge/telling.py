"""What if we tell it to …: a look ahead, of which nothing is kept."""

from risk import Disclosure, Fact
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, el
from workbench.pages.parts.chips import caution, section
from workbench.pages.parts.kin import kinship

FIELD = "told"


def telling(desk: EditingDesk, fact: Fact) -> Node:
    _ = desk.words.say
    people = [("", "–"), *((one, _named(desk, one)) for one in desk.knowing.who_can_be_told)]
    told = desk.knowing.told
    chosen = told.person if told else ""
    options = [
        el("option", said, value=one, selected=one == chosen or None) for one, said in people
    ]
    label = _("Tell it to whom?")
    field = el("select", *options, name=FIELD, id=f"tell-{fact.id}", value=chosen, aria_label=label)
    look = el("button", _("Look"), cls="btn", type="submit")
    form = el("form", field, look, cls="row tell", submit="knows_preview")
    return section(_("What if we tell it to …"), form, _seen(desk, told) if told else None)


def _named(desk: EditingDesk, person: str) -> str:
    return ", ".join(filter(None, (desk.full_names[person], kinship(desk, person))))


def _seen(desk: EditingDesk, told: Disclosure) -> Node:
    words, names = desk.words, desk.names
    claims = {claim for leak in told.reaches for step in leak.steps for claim in step.claims}
    said = (words.also_would_hear(told, names), words.may_pass_it_on(told, names))
    text = " ".join(filter(None, said))
    note = caution(words.would_hear(told, names), text, words.nothing_is_stored(len(claims)))
    return el("div", note, aria_live="polite", key=f"told-{told.person}")
