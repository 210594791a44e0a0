"""The mediation plan: what is missing first, and nobody named who may not be named."""

from dataclasses import replace
from io import BytesIO

import docx as word
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.formats.characters import printable
from exports.formats.docx import docx
from exports.mediation_plan import (
    Naming,
    mediation_plan,
    mediation_plan_content,
    mediation_plan_paper,
)
from exports.mediation_plan.on_paper import on_paper
from exports.occasion import Occasion
from exports.recipients import Recipient
from exports.wording import Wording
from risk import assess, case_from
from risk.assessment import Named
from tests.exports.papers import headings_of, text_of
from tests.exports.sorel import CLAIMS, claim, document, sorel
from tests.risk.cases_strategy import documents

NL, EN = Wording("nl"), Wording("en")
PREPARED = Occasion(prepared=True)
HOSTILE = ['Ayşe & <Özgür> "x"', "=1+1", "{name} %s {{x}}", "a" * 10_000, "سارة", "प्रिया"]


def paper_of(case, assessment, occasion=None, words=NL):
    plan = mediation_plan_content(case, assessment, occasion or Occasion())
    return on_paper(case, plan, words)


def plan_text(occasion=None, words=NL, **more):
    return text_of(paper_of(*sorel(**more), occasion, words))


def without_candidates(assessment):
    return replace(assessment, openings=(), explore=(), excluded=())


class TestTheGate:
    def test_what_is_missing_stands_before_everything_else(self):
        first = headings_of(paper_of(*sorel()))[0]

        assert first == "Kan er bemiddeld worden?"

    def test_it_is_not_now_while_one_answer_is_missing(self):
        text = plan_text(open_gate=True, but=["fallback_ready"])

        assert "Nu niet. Er ontbreekt 1 antwoord." in text
        assert "Er ligt een plan klaar voor als het dezelfde dag misgaat | Onbekend: vragen" in text

    @pytest.mark.parametrize(
        ("date", "says"),
        [("2026-01-01", "verlopen"), (None, "ja, maar wanneer?"), ("2027-06-01", "ja, op een dag")],
    )
    def test_a_yes_that_does_not_count_says_why(self, date, says):
        answered = {"id": "fallback_ready", "answer": "yes", **({"date": date} if date else {})}

        text = plan_text(preconditions=[answered])

        assert f"Er ligt een plan klaar voor als het dezelfde dag misgaat | {says}" in text

    def test_a_threat_in_the_file_stands_under_a_gate_that_was_answered_past_it(self):
        threat = claim("c9", {"person": "dario"}, "uttered_threat", "‘Ik vind haar.’")

        text = plan_text(open_gate=True, claims=[*CLAIMS, threat])

        head, answer, said = (
            text.index(one)
            for one in (
                "Dit antwoord en het dossier",
                "Er is met de dood gedreigd: nee",
                "‘Ik vind",
            )
        )
        assert text.index("Mogelijk, als een") < head < min(answer, said)

    def test_a_closed_plan_tells_it_in_words_of_the_method(self):
        threat = claim("c9", {"person": "tessa"}, "uttered_threat", "‘Vraag het Ruben.’")
        case, assessment = sorel(open_gate=True, but=["fallback_ready"], claims=[*CLAIMS, threat])

        text = text_of(paper_of(case, replace(assessment, threats=())))

        assert "Heeft gedreigd" in text
        assert "Ruben" not in text
        assert "Tessa" not in text

    def test_an_open_gate_says_that_a_person_decides(self):
        text = plan_text(open_gate=True)

        assert "Mogelijk, als een professional met naam dat besluit." in text
        assert "Nog niemand heeft besloten. Wie besluit, met naam?" in text

    def test_a_decision_stands_there_with_name_reason_and_end(self):
        made = {
            "id": "j1",
            "conclusion": "shuttle_only",
            "by": "S. de Groot",
            "reason": "Tante houdt stand.",
            "valid_until": "2027-01-01",
        }

        text = plan_text(open_gate=True, judgements=[made])

        assert "Alleen pendelbemiddeling / Tante houdt stand. / S. de Groot" in text
        assert "geldig tot 1 januari 2027" in text

    def test_shuttle_mediation_is_cautioned_with_a_source_in_every_plan(self):
        for open_gate in (True, False):
            assert "Bron: Etnisk Konsulentteam Kopenhagen" in plan_text(open_gate=open_gate)


class TestNames:
    def test_while_the_gate_is_closed_nobody_is_named_who_might_be_spoken_with(self):
        text = plan_text()

        assert "Tessa" not in text
        assert "Ruben" not in text
        assert "Dit plan noemt niemand" in text

    def test_a_preparation_names_them_under_a_heading_that_forbids_to_approach(self):
        paper = paper_of(*sorel(), PREPARED)

        assert "Voorbereiding: nu niet benaderen" in headings_of(paper)
        assert "Tessa Sorel" in text_of(paper)
        assert "Kan Ruben gedwongen worden" in text_of(paper)

    def test_a_preparation_tells_who_opened_it_and_why(self):
        opened = {
            "id": "e1",
            "kind": "mediation_prepared",
            "text": "De tante belde zelf.",
            "by": "S. de Groot",
        }

        assert "De tante belde zelf." in plan_text(PREPARED, events=[opened])
        assert "De tante belde zelf." not in plan_text(events=[opened])

    def test_an_open_gate_names_them_in_the_order_of_talks(self):
        case, assessment = sorel(open_gate=True)

        plan = mediation_plan_content(case, assessment, Occasion())

        assert [talk.person for talk in plan.candidates.talks] == ["tessa", "oren", "dario"]

    def test_a_professional_who_concluded_not_now_closes_an_open_gate(self):
        made = {"id": "j1", "conclusion": "not_now", "by": "S. de Groot", "reason": "Te vroeg."}

        assert "Tessa" not in plan_text(open_gate=True, judgements=[made])

    def test_whoever_the_plan_is_about_gets_no_names_of_candidates(self):
        victim = Occasion(recipient=Recipient.VICTIM, prepared=True)

        assert "Tessa" not in plan_text(victim, open_gate=True)

    def test_somebody_excluded_is_named_with_the_reason(self):
        assert "Dario staat op een sterk dreigingspad." in plan_text(PREPARED)

    def test_nobody_is_marked_as_helper_in_the_genogram_of_a_closed_plan(self):
        role = {"id": "r1", "person": "tessa", "role": "helper"}
        case, assessment = sorel(roles=[role])

        closed = mediation_plan_paper(case, assessment, NL).plates
        without = mediation_plan_paper(*sorel(), NL).plates

        assert closed == without
        assert mediation_plan_paper(case, assessment, NL, PREPARED).plates != without

    @given(documents())
    @settings(max_examples=30, deadline=None)
    def test_a_closed_plan_is_the_same_whoever_the_candidates_are(self, grown):
        case = case_from(grown)
        assessment = assess(case)

        assert paper_of(case, assessment) == paper_of(case, without_candidates(assessment))

    @given(documents())
    @settings(max_examples=30, deadline=None)
    def test_a_closed_plan_names_only_the_victim_and_people_on_a_threat_path(self, grown):
        grown["people"] = [
            {**one, "names": [{"text": f"Naam{one['id']}x"}]} for one in grown["people"]
        ]
        case = case_from(grown)
        assessment = assess(case)
        on_a_path = {person for threat in assessment.threats for person in threat.path.people}
        candidates = {one.person for one in (*assessment.openings, *assessment.explore)}

        text = text_of(paper_of(case, assessment))

        for person in candidates - on_a_path - {case.index}:
            assert f"Naam{person}x" not in text

    @given(documents(), st.sampled_from(Recipient))
    @settings(max_examples=30, deadline=None)
    def test_a_case_without_a_whole_gate_never_names_without_preparation(self, grown, recipient):
        case = case_from(grown)

        plan = mediation_plan_content(case, assess(case), Occasion(recipient=recipient))

        assert plan.naming is Naming.NOT_NOW
        assert not plan.candidates.openings
        assert not plan.candidates.excluded


class TestSides:
    def test_what_is_reported_of_a_side_stands_with_its_source(self):
        assert "‘Ik beslis.’" in plan_text()

    def test_a_sealed_source_and_its_words_stand_nowhere(self):
        text = plan_text(PREPARED)

        assert "Geheime Bron" not in text
        assert "Wil dat zij trouwt." not in text

    def test_the_victim_is_quoted(self):
        assert "Ik wil studeren." in plan_text()


class TestSilence:
    def test_what_somebody_must_not_know_is_not_to_be_said_to_them(self):
        assert "? Mila heeft een vriend. · mag het niet weten" in plan_text()

    def test_what_nobody_asked_about_is_not_said_either(self):
        case, assessment = sorel()

        plan = mediation_plan_content(case, assessment, Occasion())

        dario = next(one for one in plan.silences if one.person == "dario")
        assert [one.fact for one in dario.unsaid] == ["f1"]

    def test_whoever_does_not_get_the_fact_is_told_that_there_is_one(self):
        text = plan_text(Occasion(recipient=Recipient.MEDIATOR))

        assert "Mila heeft een vriend." not in text
        assert "1 feit dat alleen het team kent" in text


class TestTheDayItself:
    def test_own_signals_stand_beside_those_of_the_method(self):
        text = plan_text()

        assert "Als iemand om haar stem vraagt." in text
        assert "Iemand vraagt waar het slachtoffer is" in text

    def test_what_is_not_noted_is_a_question(self):
        text = plan_text()

        assert "Welke plek is afgesproken? Schrijf geen adres op." in text
        assert "Met welke woorden kan iemand toegeven zonder gezichtsverlies?" in text

    def test_what_to_do_when_it_fails_stands_there_with_what_is_left_to_do(self):
        text = plan_text()

        assert "Bel A. Bos." in text
        assert "Tolk regelen." in text
        assert "Direct gevaar: bel 112." in text


class TestAgreements:
    def test_whoever_did_not_promise_is_named(self):
        made = {"id": "a1", "text": "Niet zoeken.", "promised_by": ["oren"]}

        text = plan_text(agreements=[made])

        assert "Beloofd door | Oren Sorel" in text
        assert "Niet gebonden | Dario Sorel (op een dreigingspad)" in text

    def test_whatever_an_agreement_leaves_open_is_a_question(self):
        text = plan_text(agreements=[{"id": "a1", "text": "Niet zoeken."}])

        assert "Let op de afspraak | Wie let op de afspraak?" in text
        assert "Geldig tot | Tot wanneer geldt de afspraak?" in text

    def test_an_agreement_that_is_over_says_so(self):
        made = {"id": "a1", "text": "Niet zoeken.", "valid_until": "2026-01-01"}

        assert "1 januari 2026 · is verlopen" in plan_text(agreements=[made])

    def test_it_is_looked_at_again_on_days_and_at_turning_points(self):
        text = plan_text()

        assert "19 februari 2027 · na 3 maanden" in text
        assert "Iemand vraagt om een uitzondering op een afspraak" in text


class TestItself:
    def test_it_can_be_read_in_english(self):
        text = plan_text(PREPARED, EN)

        assert "Preparation: do not approach now" in text
        assert "Could Ruben be forced to bring Mila within reach?" in text

    def test_no_number_in_it_is_a_chance(self):
        text = plan_text(PREPARED)

        assert "%" not in text
        assert "laag risico" not in text

    def test_the_same_plan_gives_the_same_bytes(self):
        case, assessment = sorel()

        assert mediation_plan(case, assessment, NL) == mediation_plan(case, assessment, NL)

    def test_a_case_of_which_nothing_is_known_makes_a_plan_of_questions(self):
        case = case_from({})

        text = text_of(paper_of(case, assess(case)))

        assert "Nu niet." in text
        assert "Er is nog niets beloofd." in text

    @pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
    @pytest.mark.parametrize("place", ["text", "monitor", "note", "fact", "name"])
    def test_whatever_is_typed_comes_out_as_it_is(self, words, place):
        made = document(agreements=[{"id": "a1", "text": "iets", "promised_by": ["oren"]}])
        match place:
            case "note":
                made["notes"] = [{"id": "n1", "kind": "location", "text": words}]
            case "fact":
                made["facts"] = [{"id": "f1", "text": words}]
                made["knowledge"] = []
            case "name":
                made["people"][1] = {"id": "oren", "names": [{"text": words}]}
            case _:
                made["agreements"][0][place] = words
        case = case_from(made)

        file = word.Document(BytesIO(docx(paper_of(case, assess(case)))))

        assert words in word_text(file)

    @given(st.text())
    @settings(max_examples=15, deadline=None)
    def test_whatever_is_promised_comes_out_or_is_visibly_replaced(self, words):
        case = case_from({"agreements": [{"id": "a1", "text": f"[{words}]"}]})

        file = word.Document(BytesIO(docx(paper_of(case, assess(case)))))

        assert f"[{printable(words)}]" in word_text(file)


def word_text(holder):
    lines = [paragraph.text for paragraph in holder.paragraphs]
    for table in holder.tables:
        lines += [word_text(cell) for row in table.rows for cell in row.cells]
    return "\n".join(lines)


def test_a_person_excluded_and_on_no_path_is_not_named_in_a_closed_plan():
    case, assessment = sorel()
    more = replace(
        assessment, excluded=(*assessment.excluded, Named("yusra", assessment.excluded[0].because))
    )

    assert "Yusra" not in text_of(paper_of(case, more))
