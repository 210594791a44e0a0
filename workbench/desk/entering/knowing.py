"""A fact, and what somebody knows of it, from typed values and back."""

from collections.abc import Mapping
from dataclasses import dataclass

from genogram import PersonId
from risk import Fact, FactKind, Knowledge, KnowledgeState
from workbench.desk.entering.fields import MANY, choice, date, many, needed, text, together

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TypedFact:
    """A fact, and whom it is kept from."""

    fact: Fact
    kept_from: frozenset[PersonId]


def fact_from(values: Values, fact_id: str, before: Fact | None = None) -> TypedFact:
    start = before or Fact(id=fact_id)
    typed = together(
        {
            "text": lambda: needed(values, "text"),
            "kind": lambda: choice(values, "kind", FactKind),
            "harm_if_known": lambda: text(values, "harm_if_known"),
        }
    )
    people = many(values, "kept_from")
    return TypedFact(start.model_copy(update=typed), frozenset(map(PersonId, people)))


def fields_of_fact(fact: Fact, kept_from: frozenset[PersonId]) -> dict[str, str]:
    return {
        "text": fact.text,
        "kind": fact.kind.value,
        "harm_if_known": fact.harm_if_known,
        "kept_from": MANY.join(sorted(kept_from)),
    }


def knowledge_from(values: Values, start: Knowledge) -> Knowledge:
    """What somebody knows, in place of what was written down of them."""
    typed = together(
        {
            "state": lambda: choice(values, "state", KnowledgeState),
            "since": lambda: date(values, "since", start.since),
            "via": lambda: PersonId(text(values, "via")) or None,
        }
    )
    locked = bool(text(values, "must_not_know"))
    return start.model_copy(update={**typed, "must_not_know": locked})


def fields_of_knowledge(known: Knowledge) -> dict[str, str]:
    return {
        "fact": known.fact,
        "person": known.person,
        "state": known.state.value,
        "since": str(known.since or ""),
        "via": known.via or "",
        "must_not_know": "1" if known.must_not_know else "",
    }
