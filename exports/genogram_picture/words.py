"""What is said on a genogram: under a name, beside an example, and to a screen reader."""

from collections.abc import Iterable

from exports.genogram_picture.letters import BADGES, LETTERS
from exports.wording import Wording
from genogram import Ending, Origin, PartnershipKind, Person, TieKind
from genogram.drawing import Form, Words
from risk import KnowledgeState, RoleCode

DASH = "\u2013"

NO_HYPOTHESIS = frozenset({RoleCode.VICTIM, RoleCode.CO_THREATENED, RoleCode.LEFT_BEHIND})

BOTH_WAYS = frozenset(
    {Form.CLOSE, Form.SECRET, Form.PROMISED, Form.CONFLICT, Form.CUT_OFF, Form.CONTACT, Form.OTHER}
)


def role_in_short(role: RoleCode, words: Wording) -> str:
    """A role as it stands under a name; the question mark keeps it a hypothesis."""
    if role is RoleCode.UNKNOWN:
        return words.possible_role(role)
    return words.role(role) if role in NO_HYPOTHESIS else f"{words.role(role)}?"


def form(drawn: Form, words: Wording) -> str:
    """What a tie of this form is called."""
    if drawn in KIND_OF:
        return words.tie(KIND_OF[drawn])
    called = {
        Form.INFLUENCE: words.say("influence"),
        Form.STRONG_INFLUENCE: words.say("influence, strong"),
        Form.PASSES_NEWS: words.say("passes on news"),
        Form.THREAT: words.say("threat"),
        Form.SECRET: words.say("secret relationship"),
        Form.PROMISED: words.say("promised"),
    }
    return called[drawn]


KIND_OF = {
    Form.CLOSE: TieKind.CLOSENESS,
    Form.CONFLICT: TieKind.CONFLICT,
    Form.CUT_OFF: TieKind.CUT_OFF,
    Form.CONTROL: TieKind.CONTROL,
    Form.VIOLENCE: TieKind.VIOLENCE,
    Form.DEPENDENCE: TieKind.DEPENDENCE,
    Form.CONTACT: TieKind.CONTACT,
    Form.OTHER: TieKind.OTHER,
}


def tie_title(origin: str, target: str, drawn: Form, words: Wording) -> str:
    """``Zora → Oren: invloed, sterk``."""
    between = "–" if drawn in BOTH_WAYS else "→"
    return f"{origin} {between} {target}: {form(drawn, words)}"


def years_of_life(person: Person) -> str:
    """First and last year, with a question mark for a year that is not known."""
    born, died = (str(day.year or "?") if day else "?" for day in (person.born, person.died))
    return "" if (born, died) == ("?", "?") else f"{born}–{died}"


def old(years: str, words: Wording) -> str:
    return words.say("{years} years old").format(years=years)


def nameless(words: Wording) -> str:
    return words.name_unknown()


def under_pressure(words: Wording) -> str:
    return words.say("under pressure?")


def deceased(words: Wording) -> str:
    return words.say("deceased")


def words_around(people: int, generations: int, not_drawn: int, words: Wording) -> Words:
    """Title, lane, legend, and how many ties are not drawn."""
    counts = (
        words.say_count("{count} person", "{count} people", people),
        words.say_count("{count} generation", "{count} generations", generations),
    )
    left = words.say_count("{count} tie not drawn", "{count} ties not drawn", not_drawn)
    return Words(
        title=words.say("Genogram, {people}, {generations}").format(
            people=counts[0], generations=counts[1]
        ),
        outside=words.say("Outside the family"),
        not_drawn=left if not_drawn else "",
        legend=dict(_legend(words)),
    )


def _legend(words: Wording) -> Iterable[tuple[str, str]]:
    yield from _people(words).items()
    yield from ((f"tie.{each}", f"{form(each, words)} ({LETTERS[each]})") for each in Form)
    yield from _unions(words).items()
    yield from ((f"child.{each}", words.origin(each)) for each in Origin if each in NOT_BY_BIRTH)
    yield "child.unknown", words.say("unknown how the child came")
    for state in KnowledgeState:
        known = words.say("unknown: ask") if state is KnowledgeState.UNKNOWN else None
        yield f"knows.{state}", known or words.knowledge(state)
    yield "country", words.say("lives in that country")
    yield from ((f"badge.{letter}", f"{words.role(role)}?") for role, letter in BADGES.items())


NOT_BY_BIRTH = (Origin.ADOPTION, Origin.FOSTER, Origin.STEP)


def _people(words: Wording) -> dict[str, str]:
    return {
        "person.man": words.say("man"),
        "person.woman": words.say("woman"),
        "person.other": words.say("other or unknown"),
        "person.index": words.role(RoleCode.VICTIM),
        "person.decides": words.possible_role(RoleCode.DECISION_MAKER),
        "person.deceased": deceased(words),
        "person.placeholder": words.say("somebody not known yet"),
        "person.age_unknown": words.say("age unknown"),
    }


def _unions(words: Wording) -> dict[str, str]:
    return {
        "union.related": words.say("partners who are blood relatives"),
        "union.divorced": words.ending(Ending.DIVORCED),
        "union.separated": words.ending(Ending.SEPARATED),
        "union.cohabiting": words.partnership(PartnershipKind.COHABITING),
        "union.promised": words.partnership(PartnershipKind.PROMISED),
        "union.affair": words.partnership(PartnershipKind.AFFAIR),
    }
