"""Parentages, partnerships and social ties from typed values, and back."""

from collections.abc import Mapping

from genogram import (
    AnyTie,
    Ending,
    Origin,
    Parentage,
    Partnership,
    PartnershipKind,
    PersonId,
    Tie,
    TieKind,
)
from workbench.desk.entering.fields import choice, date, needed, text
from workbench.desk.forms import Refused, Wrong

PARENT, CHILD, PARTNER = "parent", "child", "partner"


def tie_from(values: Mapping[str, str], person: str, tie_id: str) -> AnyTie:
    """A tie between a person and another; `shape` says which kind of tie."""
    other = needed(values, "other")
    if other == person:
        raise Refused(other=Wrong.SAME_PERSON)
    me, them = PersonId(person), PersonId(other)
    match text(values, "shape"):
        case "parent":
            return _parentage(values, tie_id, parent=them, child=me)
        case "child":
            return _parentage(values, tie_id, parent=me, child=them)
        case "partner":
            return _partnership(values, tie_id, (me, them))
        case _:
            ends = (them, me) if text(values, "inward") else (me, them)
            return Tie(
                id=tie_id,
                origin=ends[0],
                target=ends[1],
                kind=choice(values, "shape", TieKind),
                since=date(values, "since"),
                until=date(values, "until"),
            )


def fields_of(tie: AnyTie, person: str) -> dict[str, str]:
    """What stands in the fields of a form about this tie, seen from one person."""
    shared = {"since": str(tie.since or "")}
    match tie:
        case Parentage():
            shape = PARENT if tie.child == person else CHILD
            other = tie.parent if tie.child == person else tie.child
            return {**shared, "shape": shape, "other": other, "origin": tie.origin.value}
        case Partnership():
            other = tie.partners[0] if tie.partners[1] == person else tie.partners[1]
            kind = tie.kind.value if tie.kind else ""
            ended = tie.ended.value if tie.ended else ""
            until = str(tie.until or "")
            return {
                **shared,
                "shape": PARTNER,
                "other": other,
                "kind": kind,
                "ended": ended,
                "until": until,
            }
        case Tie():
            inward = tie.target == person
            other = tie.origin if inward else tie.target
            until = str(tie.until or "")
            flag = "1" if inward else ""
            return {
                **shared,
                "shape": tie.kind.value,
                "other": other,
                "until": until,
                "inward": flag,
            }


def _parentage(
    values: Mapping[str, str], tie_id: str, *, parent: PersonId, child: PersonId
) -> Parentage:
    origin = choice(values, "origin", Origin) if text(values, "origin") else Origin.BIRTH
    return Parentage(
        id=tie_id, parent=parent, child=child, origin=origin, since=date(values, "since")
    )


def _partnership(
    values: Mapping[str, str], tie_id: str, partners: tuple[PersonId, PersonId]
) -> Partnership:
    return Partnership(
        id=tie_id,
        partners=partners,
        kind=choice(values, "kind", PartnershipKind) if text(values, "kind") else None,
        since=date(values, "since"),
        until=date(values, "until"),
        ended=choice(values, "ended", Ending) if text(values, "ended") else None,
    )
