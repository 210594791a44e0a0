"""How to read the plan, and who answers for it."""

from collections.abc import Iterator
from typing import Protocol

from exports.occasion import Occasion
from exports.paper import Block, Facts, Heading, Kind, Paragraph, plain, soft
from exports.recipients import Recipient
from exports.safety_plan.content import SafetyPlan
from exports.safety_plan.telling import Telling


class Concluded(Protocol):
    """A plan that somebody answers for."""

    @property
    def occasion(self) -> Occasion: ...

    @property
    def edition(self) -> str: ...

    @property
    def strict(self) -> bool: ...


def closing(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    how = say(
        "Strong, clear or some indications say how much the file holds about a path."
        " Too little known is not the same as safe."
        " In a bar, the solid part stands and the striped part is still open."
    )
    yield from how_to_read(plan, told, how)


def how_to_read(plan: Concluded, told: Telling, *more: str) -> Iterator[Block]:
    """The end of every plan: it predicts nothing, it is a selection, a person answers for it."""
    say = told.wording.say
    yield Heading(plain(say("How to read this plan")), 1)
    yield Paragraph(
        plain(
            say(
                "The workbench puts in order what stands in the file and explains it."
                " It predicts nothing. A professional, by name, draws the conclusion and decides."
            )
        )
    )
    yield from (Paragraph(plain(line)) for line in more)
    if plan.occasion.recipient is not Recipient.TEAM:
        yield Paragraph(plain(say("This is a selection from the file, made for one reader.")))
    yield Paragraph(plain(_edition(plan, told)), Kind.SMALL)
    signed = (Paragraph(soft(say("name, organisation, signature"))),)
    yield Facts(((say("Concluded by"), signed), (say("Valid until"), (_until(plan, told),))))


def _until(plan: Concluded, told: Telling) -> Paragraph:
    expires = plan.occasion.expires
    return Paragraph(
        plain(told.wording.full_date(expires)) if expires else soft(told.wording.say("date"))
    )


def _edition(plan: Concluded, told: Telling) -> str:
    words = told.wording
    said = words.say("Edition of the method: {edition}.").format(edition=plan.edition)
    if plan.strict:
        return f"{said} {words.say('Only confirmed statements count in this version.')}"
    return said
