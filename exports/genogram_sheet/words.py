"""What stands around a genogram on paper: what it is, of when, for whom, and what is not in it."""

from dataclasses import replace

from exports.occasion import Occasion
from exports.wording import Wording
from genogram.drawing import Around, Scene
from risk import Case, Fact


def around(
    case: Case, drawn: Scene, words: Wording, occasion: Occasion, fact: Fact | None
) -> Around:
    say = words.say
    training = case.header.training
    return replace(
        beside(drawn, words),
        title=" – ".join(filter(None, (say("Genogram"), case.header.name))),
        told=_told(case, drawn, words, occasion, fact),
        status=f"{words.confidential()} · {words.draft()}",
        box=say("TRAINING CASE") if training else "",
        foot=(
            _nothing_of_where(words, training=training),
            drawn.not_drawn,
            words.for_whom(occasion.recipient),
        ),
        page=words.page_count(),
    )


def beside(drawn: Scene, words: Wording) -> Around:
    """What stands beside a drawing in a document that has a head and a foot of its own."""
    say = words.say
    return Around(
        foot=(drawn.not_drawn,),
        legend=say("Legend"),
        roles=say("Possible roles"),
        note=say("? after a role: possible, not certain."),
        divided=say(
            "Too wide for one sheet: each numbered part stands on the sheet of that number."
        ),
        goes_on=(
            say("left of this: sheet {page}"),
            say("right of this: sheet {page}"),
            say("above this: sheet {page}"),
            say("below this: sheet {page}"),
        ),
    )


def _told(case: Case, drawn: Scene, words: Wording, occasion: Occasion, fact: Fact | None) -> str:
    people = words.say_count("{count} person", "{count} people", len(drawn.people))
    numerals = sum(shape.look == "generation" for shape in drawn.ground)
    rows = words.say_count("{count} generation", "{count} generations", numerals)
    parts = (
        case.header.reference,
        _of_when(case, words, occasion),
        occasion.author,
        f"{people}, {rows}",
        words.say("dots: who knows “{fact}”").format(fact=fact.text) if fact else "",
    )
    return " · ".join(filter(None, parts))


def _of_when(case: Case, words: Wording, occasion: Occasion) -> str:
    if case.as_of:
        return words.say("as of {day}").format(day=words.date(case.as_of))
    return words.full_date(occasion.written_on) if occasion.written_on else ""


def _nothing_of_where(words: Wording, *, training: bool) -> str:
    invented = words.say("Everybody in it is invented.") if training else ""
    return " ".join(filter(None, (invented, words.say("No addresses in this document."))))
