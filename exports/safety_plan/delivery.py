"""The safety plan as a file to hand over."""

from dataclasses import replace

from exports.errors import NoFont
from exports.formats.docx import docx
from exports.safety_plan.content import Occasion, safety_plan_content
from exports.safety_plan.genogram import genogram_plate, not_drawn
from exports.safety_plan.on_paper import on_paper
from exports.wording import Wording
from risk import Case
from risk.assessment import Assessment


def safety_plan(
    case: Case, assessment: Assessment, wording: Wording, occasion: Occasion | None = None
) -> bytes:
    """The plan as a Word document, to be read, discussed and amended by people.

    The same case, assessment, language and occasion give the same bytes.
    """
    plan = safety_plan_content(case, assessment, occasion or Occasion())
    paper = on_paper(case, plan, wording)
    try:
        plates = genogram_plate(case, assessment, wording)
    except NoFont as missing:
        # A plan without its picture still protects; one that does not come out does not.
        said = not_drawn(missing.scripts, wording)
        return docx(replace(paper, blocks=(*paper.blocks, *said)))
    return docx(replace(paper, plates=plates))
