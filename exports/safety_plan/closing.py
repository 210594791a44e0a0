"""How to read the plan, and who answers for it."""

from collections.abc import Iterator

from exports.paper import Block, Facts, Heading, Kind, Paragraph, plain, soft
from exports.safety_plan.content import SafetyPlan
from exports.safety_plan.telling import Telling


def closing(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
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
    yield Paragraph(
        plain(
            say(
                "Strong, clear or some indications say how much the file holds about a path."
                " Too little known is not the same as safe."
                " In a bar, the solid part stands and the striped part is still open."
            )
        )
    )
    yield Paragraph(plain(_edition(plan, told)), Kind.SMALL)
    signed = (Paragraph(soft(say("name, organisation, signature"))),)
    until = (Paragraph(soft(say("date"))),)
    yield Facts(((say("Concluded by"), signed), (say("Valid until"), until)))


def _edition(plan: SafetyPlan, told: Telling) -> str:
    words = told.wording
    said = words.say("Edition of the method: {edition}.").format(edition=plan.edition)
    if plan.strict:
        return f"{said} {words.say('Only confirmed statements count in this version.')}"
    return said
