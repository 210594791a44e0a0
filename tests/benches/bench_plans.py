"""How long the plans of a case of sixty people take in Word, for the team and for others."""

import pytest

from exports.formats.docx import docx
from exports.mediation_plan import mediation_plan, mediation_plan_paper
from exports.occasion import Occasion
from exports.recipients import Recipient
from exports.safety_plan import safety_plan
from exports.selecting import extract
from exports.wording import Wording
from risk import assess, case_from
from tests.benches.large_cases import case_document

NL = Wording("nl")
PLANS = {"safety": safety_plan, "mediation": mediation_plan}
DEEDS = ("hid", "helped", "warned")


def large_case():
    """Sixty people, and every tenth of them did something for the victim."""
    document = case_document(people=60, claims=240)
    document["claims"] += [
        {
            "id": f"deed{n}",
            "about": {"person": f"p{n * 10}"},
            "indicator": DEEDS[n % 3],
            "text": "A deed.",
        }
        for n in range(5)
    ]
    document["facts"] = [{"id": f"f{n}", "text": f"Fact {n}"} for n in range(6)]
    return case_from(document)


@pytest.mark.parametrize("recipient", [Recipient.TEAM, Recipient.MEDIATOR])
@pytest.mark.parametrize("plan", PLANS)
def bench_a_plan_of_sixty_people_in_word(benchmark, plan, recipient):
    case = large_case()
    assessment, occasion = assess(case), Occasion(recipient=recipient, prepared=True)

    made = benchmark(PLANS[plan], case, assessment, NL, occasion)

    assert made.startswith(b"PK")


def bench_a_mediation_plan_without_its_picture(benchmark):
    case = large_case()
    paper = mediation_plan_paper(case, assess(case), NL, Occasion(prepared=True))

    assert benchmark(docx, paper)


def bench_an_extract_of_sixty_people(benchmark):
    case = large_case()

    assert benchmark(extract, case, Recipient.MEDIATOR).claims
