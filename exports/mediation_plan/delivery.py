"""The mediation plan as a whole paper, and as a Word document to hand over."""

from exports.formats.docx import docx
from exports.mediation_plan.content import Naming, mediation_plan_content
from exports.mediation_plan.on_paper import on_paper
from exports.occasion import Occasion
from exports.paper import Paper
from exports.safety_plan.genogram import with_genogram
from exports.selecting import drawn_extract
from exports.wording import Wording
from risk import Case
from risk.assessment import Assessment


def mediation_plan(
    case: Case, assessment: Assessment, wording: Wording, occasion: Occasion | None = None
) -> bytes:
    """The plan as a Word document; the same case, language and occasion give the same bytes."""
    return docx(mediation_plan_paper(case, assessment, wording, occasion))


def mediation_plan_paper(
    case: Case, assessment: Assessment, wording: Wording, occasion: Occasion | None = None
) -> Paper:
    """The plan with its genogram; where no candidate is named, none is marked in it either."""
    when = occasion or Occasion()
    plan = mediation_plan_content(case, assessment, when)
    named = plan.naming is not Naming.NOT_NOW
    drawn = drawn_extract(case, when.recipient, candidates=named)
    return with_genogram(on_paper(case, plan, wording), drawn, assessment, wording)
