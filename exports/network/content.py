"""What the network page shows: people as the genogram marks them, and every tie between them.

Everybody stands where the genogram puts them, so that whoever knows the one
finds the way in the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from exports.genogram_picture import layout_of
from exports.genogram_picture.letters import BADGES
from exports.genogram_picture.marks import Marking
from exports.genogram_picture.ties import overlays
from exports.genogram_picture.words import form, role_in_short
from exports.names import full_names, short_names
from exports.wording import Wording
from genogram import Gender, PersonId
from genogram.drawing import Form, Mark
from genogram.placement import Point
from risk import Assessment, Case

PARENT, PARTNERS = "parent", "partners"
BADGE = "badge"


@dataclass(frozen=True, slots=True)
class Somebody:
    """One person on the page."""

    id: str
    called: str
    gender: Gender
    mark: Mark
    at: Point


@dataclass(frozen=True, slots=True)
class Link:
    """One line on the page: between whom, of which form, and how it is read aloud."""

    id: str
    origin: str
    target: str
    form: str
    letter: str
    said: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend."""

    mark: str
    letter: str
    words: str


@dataclass(frozen=True, slots=True)
class Network:
    """Everybody, every line between them, and a legend of what occurs."""

    people: tuple[Somebody, ...]
    links: tuple[Link, ...]
    legend: tuple[Entry, ...]

    def links_of(self, person: str) -> tuple[Link, ...]:
        return tuple(link for link in self.links if person in (link.origin, link.target))


def network(case: Case, assessment: Assessment | None, words: Wording) -> Network:
    """Gather the page."""
    layout = layout_of(case, words)
    drawn = overlays(case, words, layout)
    ties = tuple(
        Link(tie.id, tie.origin, tie.target, tie.form, tie.letter, tie.title) for tie in drawn
    )
    family = tuple(_family(case, words, {link.id for link in ties}))
    people = tuple(_people(case, assessment, words))
    legend = (*_badges(people, words), *_lines(family, words), *_forms(ties, words))
    return Network(people, (*family, *ties), legend)


def _people(case: Case, assessment: Assessment | None, words: Wording) -> Iterator[Somebody]:
    marks, called = Marking(case, words, assessment).marks(), full_names(case, words)
    positions = layout_of(case, words).positions
    for person in case.family.people:
        key = PersonId(person.id)
        yield Somebody(person.id, called[person.id], person.gender, marks[key], positions[key])


def _family(case: Case, words: Wording, drawn: set[str]) -> Iterator[Link]:
    names = short_names(case, words)
    for tie in case.family.parentages:
        said = f"{names[tie.parent]} → {names[tie.child]}: {words.origin(tie.origin)}"
        yield Link(tie.id, tie.parent, tie.child, PARENT, "", said)
    for couple in case.family.partnerships:
        if couple.id not in drawn:
            one, other = couple.partners
            kind = words.partnership(couple.kind) if couple.kind else words.say("partners")
            said = f"{names[one]} – {names[other]}: {kind}"
            yield Link(couple.id, one, other, PARTNERS, "", said)


def _badges(people: tuple[Somebody, ...], words: Wording) -> Iterator[Entry]:
    worn = {one.mark.badge for one in people}
    for role, letter in BADGES.items():
        if letter in worn:
            yield Entry(BADGE, letter, role_in_short(role, words))


def _lines(family: tuple[Link, ...], words: Wording) -> Iterator[Entry]:
    occurring = {link.form for link in family}
    if PARENT in occurring:
        yield Entry(PARENT, "", words.say("parent and child"))
    if PARTNERS in occurring:
        yield Entry(PARTNERS, "", words.say("partners"))


def _forms(ties: tuple[Link, ...], words: Wording) -> Iterator[Entry]:
    for found in Form:
        letter = next((tie.letter for tie in ties if tie.form == found), None)
        if letter is not None:
            yield Entry(found, letter, form(found, words))
