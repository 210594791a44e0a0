"""Documents that leave the desk: made from the case as it was kept, and logged first."""

from dataclasses import dataclass

from exports import Wording
from exports.safety_plan import Occasion, safety_plan
from genogram import PartialDate
from risk import assess
from workbench.access import Actor, Purpose
from workbench.casework import exporting
from workbench.casework.keeping import Keeping

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class Document:
    """A file to hand over; its name tells a number, never a person."""

    name: str
    content: bytes
    media_type: str


def make_safety_plan(
    who: tuple[Actor, str, Purpose], today: PartialDate, words: Wording, *, keeping: Keeping
) -> Document:
    """The safety plan in Word; slow enough to be made beside the event loop."""
    case = exporting.take_out(*who, "safety-plan", keeping=keeping)
    occasion = Occasion(author=who[0].name, written_on=today.earliest)
    content = safety_plan(case, assess(case), words, occasion)
    number = "".join(sign if sign.isalnum() else "-" for sign in case.header.reference)
    kind = words.say("Safety plan").lower().replace(" ", "-")
    name = f"{kind}-{number}-{today}.docx"
    return Document(name, content, WORD)
