"""The two ways through the workbench: from family to safety plan, from gate to mediation plan."""

import docx
import pypdf
import pytest
from playwright.sync_api import expect

from exports.document_kinds import Format
from tests.workbench.browser.days import Day

THREAT = "‘Ik kom zelf, en dan is het klaar.’"
CANDIDATES = ("Wouter", "Hanna")


def text_of(plan):
    """All words of a plan, whatever it is kept as, with single blanks between."""
    if plan.suffix == ".pdf":
        said = " ".join(page.extract_text() for page in pypdf.PdfReader(plan).pages)
    else:
        document = docx.Document(plan)
        cells = [cell.text for table in document.tables for cell in table._cells]
        said = " ".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
    return " ".join(said.split())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_specialist_officer_goes_from_family_to_threat_to_a_safety_plan_in_pdf(
    page, workbench_url, keep_picture, tmp_path, language
):
    day = Day(page)
    day.open(workbench_url, "OEFEN-1")
    day.speak(language)

    name = "Ruben" if language == "nl" else "Rafael"
    day.add_brother_abroad("Adam Tamoren", name, "Tamoren", "CA")
    day.claim("threat", THREAT)
    day.go("Threat")
    expect(day.ranked().filter(has_text=f"{name} Tamoren")).to_be_visible()
    keep_picture(page, f"officer-threat-{language}")

    day.go("Safety plan")
    plan = day.make("Make Word or PDF", tmp_path, Format.PDF, recipient="police")

    said = text_of(plan)
    assert day.words.document("safety-plan") in said
    assert (name in said, THREAT.strip("‘’") in said) == (True, True)
    told = day._("The document has been handed to the browser.")
    expect(page.get_by_role("status").filter(has_text=told)).to_be_visible()
    day.speak("nl")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_mediator_goes_from_gate_to_openings_to_a_mediation_plan_in_word(
    page, workbench_url, keep_picture, tmp_path, language
):
    day = Day(page)
    day.open(workbench_url, "OEFEN-2")
    day.speak(language)

    day.go("Mediation")
    point = page.get_by_role("button", name="Wouter").first
    point.click()
    expect(page.locator("aside")).to_contain_text(day._("Support, shown by deeds"))
    keep_picture(page, f"mediator-openings-{language}")
    plan = day.make("Make a mediation plan", tmp_path, Format.DOCX, recipient="mediator")

    said = text_of(plan)
    assert day.words.document("mediation-plan") in said
    assert [name for name in CANDIDATES if name in said] == list(CANDIDATES)
    day.speak("nl")


def test_behind_a_closed_gate_the_mediator_sees_no_candidate_on_screen_or_on_paper(
    page, workbench_url, tmp_path
):
    day = Day(page)
    day.open(workbench_url, "OEFEN-3")

    day.go("Mediation")
    plan = day.make("Make a mediation plan", tmp_path, Format.PDF, recipient="mediator")

    expect(page.get_by_role("heading", name=day._("Not now"))).to_be_visible()
    assert day._("Possible openings") not in text_of(plan)
