"""The safety plan as a whole paper, and as a Word document to hand over."""

from exports.formats.docx import docx
from exports.occasion import Occasion
from exports.paper import Paper
from exports.safety_plan.content import safety_plan_content
from exports.safety_plan.genogram import with_genogram
from exports.safety_plan.on_paper import on_paper
from exports.selecting import drawn_extract
from exports.wording import Wording
from risk import Case
from risk.assessment import Assessment


def safety_plan(
    case: Case, assessment: Assessment, wording: Wording, occasion: Occasion | None = None
) -> bytes:
    """The plan as a Word document, to be read, discussed and amended by people.

    The same case, assessment, language and occasion give the same bytes.
    """
    return docx(safety_plan_paper(case, assessment, wording, occasion))


def safety_plan_paper(
    case: Case, assessment: Assessment, wording: Wording, occasion: Occasion | None = None
) -> Paper:
    """The plan with its genogram, for whom it is handed to."""
    when = occasion or Occasion()
    plan = safety_plan_content(case, assessment, when)
    drawn = drawn_extract(case, when.recipient)
    return with_genogram(on_paper(case, plan, wording), drawn, assessment, wording)
