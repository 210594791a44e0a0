"""The ties of a case as they are drawn: what was drawn by hand, and what claims say.

Claims of sway and talk join two people; a threat that was uttered joins whoever
is said to have uttered it to the victim.  A claim that something is absent draws
nothing, and neither does what nobody was asked.
"""

from collections.abc import Iterator

from exports.genogram_picture.letters import LETTERS
from exports.genogram_picture.words import tie_title
from exports.names import short_names
from exports.wording import Wording
from genogram import PartnershipKind, PersonId, TieKind
from genogram.drawing import Form, Overlay
from genogram.placement import Layout
from risk import AboutPerson, AboutTie, Case, Claim, Component
from risk.components import TieBounds
from risk.evidence import REPORTED, Evidence

STRONG_FROM = 0.75
"""Sway of which at least so much stands is drawn as strong."""

SWAY, TALKS, THREAT = "sway", "talks", "uttered_threat"

FORMS: dict[TieKind, Form] = {
    TieKind.CLOSENESS: Form.CLOSE,
    TieKind.CONFLICT: Form.CONFLICT,
    TieKind.CONTROL: Form.CONTROL,
    TieKind.VIOLENCE: Form.VIOLENCE,
    TieKind.CUT_OFF: Form.CUT_OFF,
    TieKind.DEPENDENCE: Form.DEPENDENCE,
    TieKind.CONTACT: Form.CONTACT,
    TieKind.OTHER: Form.OTHER,
}

CURVED = {PartnershipKind.PROMISED: Form.PROMISED, PartnershipKind.AFFAIR: Form.SECRET}
"""Partnerships that are drawn as a curve where the layout has no line for them."""


def overlays(case: Case, words: Wording, layout: Layout) -> tuple[Overlay, ...]:
    """Every tie that can be drawn, each once, what was drawn by hand first."""
    names = short_names(case, words)
    found: dict[tuple[PersonId, PersonId, Form], Overlay] = {}
    for record_id, origin, target, form in (*_drawn(case, layout), *_claimed(case, words)):
        title = tie_title(names[origin], names[target], form, words)
        overlay = Overlay(
            id=record_id,
            origin=origin,
            target=target,
            form=form,
            letter=LETTERS[form],
            title=title,
        )
        found.setdefault((origin, target, form), overlay)
    return tuple(found.values())


Ends = tuple[str, PersonId, PersonId, Form]


def _drawn(case: Case, layout: Layout) -> Iterator[Ends]:
    for tie in case.family.ties:
        yield tie.id, tie.origin, tie.target, FORMS[tie.kind]
    lined = {line.of for line in layout.lines}
    for partnership in case.family.partnerships:
        if partnership.kind in CURVED and partnership.id not in lined:
            yield partnership.id, *partnership.partners, CURVED[partnership.kind]


def _claimed(case: Case, words: Wording) -> Iterator[Ends]:
    sway = TieBounds(Evidence(case.claims), Component.SWAY, words.edition)
    for claim in case.claims:
        if claim.rating not in REPORTED:
            continue
        match claim.about:
            case AboutTie(origin=origin, target=target) if claim.indicator == SWAY:
                stands = sway.between(origin, target).lower >= STRONG_FROM
                form = Form.STRONG_INFLUENCE if stands else Form.INFLUENCE
                yield claim.id, origin, target, form
            case AboutTie(origin=origin, target=target) if claim.indicator == TALKS:
                yield claim.id, origin, target, Form.PASSES_NEWS
            case AboutPerson(person=person) if _threatens(claim, case):
                yield claim.id, person, PersonId(case.index or ""), Form.THREAT
            case _:
                pass


def _threatens(claim: Claim, case: Case) -> bool:
    return claim.indicator == THREAT and case.index is not None and claim.people != (case.index,)
