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
from workbench.desk.entering.fields import choice, date, needed, text, together
from workbench.desk.forms import Refused, Wrong

PARENT, CHILD, PARTNER = "parent", "child", "partner"

Values = Mapping[str, str]
Pair = tuple[PersonId, PersonId]


def tie_from(values: Values, person: str, tie_id: str, before: AnyTie | None = None) -> AnyTie:
    """A tie between a person and another; `shape` says which kind of tie.

    A tie that was there keeps its kind, and all that a form does not show.
    """
    other = needed(values, "other")
    if other == person:
        raise Refused(other=Wrong.SAME_PERSON)
    tie = _read(values, tie_id, (PersonId(person), PersonId(other)), before)
    if before is None:
        return tie
    if type(tie) is not type(before):
        raise Refused(shape=Wrong.CHOOSE)
    return before.model_copy(update={name: getattr(tie, name) for name in type(tie).model_fields})


def _read(values: Values, tie_id: str, pair: Pair, before: AnyTie | None) -> AnyTie:
    me, them = pair
    match text(values, "shape"):
        case "parent":
            return _parentage(values, tie_id, (them, me), before)
        case "child":
            return _parentage(values, tie_id, (me, them), before)
        case "partner":
            same = isinstance(before, Partnership) and {*before.partners} == {*pair}
            return _partnership(values, tie_id, before.partners if same else pair, before)
        case _:
            return _social(values, tie_id, (them, me) if text(values, "inward") else pair, before)


def _social(values: Values, tie_id: str, pair: Pair, before: AnyTie | None) -> Tie:
    typed = together(
        {
            "kind": lambda: choice(values, "shape", TieKind),
            "since": lambda: date(values, "since", getattr(before, "since", None)),
            "until": lambda: date(values, "until", getattr(before, "until", None)),
        }
    )
    return Tie(id=tie_id, origin=pair[0], target=pair[1], **typed)


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


def _parentage(values: Values, tie_id: str, pair: Pair, before: AnyTie | None) -> Parentage:
    said = text(values, "origin")
    typed = together(
        {
            "origin": lambda: choice(values, "origin", Origin) if said else Origin.BIRTH,
            "since": lambda: date(values, "since", getattr(before, "since", None)),
        }
    )
    return Parentage(id=tie_id, parent=pair[0], child=pair[1], **typed)


def _partnership(values: Values, tie_id: str, pair: Pair, before: AnyTie | None) -> Partnership:
    said = {name: text(values, name) for name in ("kind", "ended")}
    typed = together(
        {
            "kind": lambda: choice(values, "kind", PartnershipKind) if said["kind"] else None,
            "since": lambda: date(values, "since", getattr(before, "since", None)),
            "until": lambda: date(values, "until", getattr(before, "until", None)),
            "ended": lambda: choice(values, "ended", Ending) if said["ended"] else None,
        }
    )
    return Partnership(id=tie_id, partners=pair, **typed)
