"""What a recipient gets is a selection: what was left out cannot stand anywhere."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.case_file import case_file
from exports.document_kinds import DocumentId, Format
from exports.documents import Order, make, recipients_of
from exports.errors import NotForThem
from exports.mediation_plan import mediation_plan_paper
from exports.occasion import Occasion
from exports.recipients import LeftOut, Recipient, Withheld
from exports.safety_plan import safety_plan_paper
from exports.selecting import KEPT_OUT, drawn_extract, extract, left_out
from exports.wording import Wording
from risk import Case, Change, Collection, Event, Judgement, Measure, Note, case_from
from risk.statements import statements
from tests.exports.papers import text_of
from tests.exports.sorel import claim, document, sorel
from tests.risk.cases_strategy import documents

NL = Wording("nl")
OTHERS = tuple(one for one in Recipient if one is not Recipient.TEAM)
PAPERS = {"safety-plan": safety_plan_paper, "mediation-plan": mediation_plan_paper}


def withheld(recipient, document_id="mediation-plan", **more):
    case, _ = sorel(**more)
    return {one.what: one.records for one in left_out(case, document_id, recipient)}


def words_on(paper_of, recipient, **more):
    case, assessment = sorel(**more)
    paper = paper_of(case, assessment, NL, Occasion(recipient=recipient, prepared=True))
    return text_of(paper) + "".join(plate.described for plate in paper.plates)


class TestWhatIsLeftOut:
    def test_the_team_gets_everything_but_sealed_sources(self):
        assert withheld(Recipient.TEAM) == {Withheld.SEALED_SOURCES: ("s2",)}

    def test_the_police_get_no_quiet_relation_and_no_fact_that_somebody_must_not_know(self):
        found = withheld(Recipient.POLICE)

        assert found[Withheld.RELATIONS] == ("h1",)
        assert found[Withheld.FACTS] == ("f1",)

    def test_a_mediator_gets_no_source_no_safe_contact_and_no_place(self):
        found = withheld(Recipient.MEDIATOR)

        assert found[Withheld.SOURCES] == ("s1", "s2", "s3")
        assert found[Withheld.SAFE_CONTACT] == ("n1",)
        assert "k1" in found[Withheld.PLACES]
        assert found[Withheld.TASKS] == ("k2",)

    def test_the_victim_reads_back_only_their_own_words(self):
        assert withheld(Recipient.VICTIM)[Withheld.SOURCES] == ("s2", "s3")

    def test_a_safety_plan_holds_no_facts_so_that_none_are_left_out_of_it(self):
        assert Withheld.FACTS not in withheld(Recipient.POLICE, "safety-plan")

    def test_what_is_not_in_the_case_is_not_listed(self):
        assert Withheld.RELATIONS not in withheld(Recipient.POLICE, partnerships=[])

    def test_the_team_gets_a_case_file_whole(self):
        assert withheld(Recipient.TEAM, "case-file") == {}

    @pytest.mark.parametrize("what", Withheld)
    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_everything_that_can_be_left_out_has_a_line_of_its_own(self, what, language):
        lines = {
            Wording(language).left_out(LeftOut(one, ("a", "b"))) for one in Withheld if one != what
        }

        assert Wording(language).left_out(LeftOut(what, ("a", "b"))) not in lines


@pytest.mark.parametrize("recipient", OTHERS)
@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
class TestOnPaper:
    def test_no_sealed_source_and_none_of_its_words(self, paper, recipient):
        text = words_on(paper, recipient)

        assert "Geheime Bron" not in text
        assert "Wil dat zij trouwt." not in text

    def test_a_quiet_relation_is_not_drawn_nor_whoever_is_only_tied_by_it(self, paper, recipient):
        case, assessment = sorel()
        [plate] = paper(case, assessment, NL, Occasion(recipient=recipient)).plates

        assert "Sandro" not in plate.described

    def test_nothing_in_it_tells_that_something_was_left_out(self, paper, recipient):
        case, assessment = sorel()
        without, as_before = sorel(partnerships=document()["partnerships"][1:])
        occasion = Occasion(recipient=recipient)

        assert text_of(paper(case, assessment, NL, occasion)) == text_of(
            paper(without, as_before, NL, occasion)
        )


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
class TestForTheMediator:
    def test_nobody_who_said_something_is_named_and_nobody_is_quoted(self, paper):
        text = words_on(paper, Recipient.MEDIATOR)

        assert "alleen gesproken" not in text
        assert "Ik beslis." not in text

    def test_what_was_said_without_a_source_is_not_quoted_either(self, paper):
        said = claim("x1", {"person": "oren"}, "uttered_threat", "Ik vind haar.", source=None)

        text = words_on(paper, Recipient.MEDIATOR, claims=[said])

        assert "Ik vind haar." not in text
        assert "Oren heeft gedreigd" in text

    def test_how_to_reach_the_victim_is_neither_told_nor_asked(self, paper):
        text = words_on(paper, Recipient.MEDIATOR)

        assert "Alleen via de mentor." not in text
        assert "Veilig contact" not in text
        assert "zonder dat iemand het merkt" not in text

    def test_no_agreement_tells_a_place_or_what_somebody_must_not_know(self, paper):
        text = words_on(paper, Recipient.MEDIATOR)

        assert "Plek in de opvang." not in text
        assert "Fiets ophalen." not in text
        assert "Tolk regelen." in text

    def test_no_decision_on_a_measure_tells_a_place(self, paper):
        decided = [
            {
                "id": "m1",
                "measure": "crisis_shelter",
                "decision": "included",
                "reason": "In Hoorn.",
            },
            {"id": "m2", "measure": "formal_report", "decision": "declined", "reason": "Niet nu."},
        ]

        text = words_on(paper, Recipient.MEDIATOR, measures=decided)

        assert "Hoorn" not in text
        assert "Crisisopvang" not in text


class TestTheTeam:
    def test_the_quiet_relation_is_drawn(self):
        case, assessment = sorel()

        [plate] = safety_plan_paper(case, assessment, NL).plates

        assert "Sandro" in plate.described

    def test_the_case_is_given_as_it_is(self):
        case, _ = sorel()

        assert extract(case, Recipient.TEAM) is case
        assert drawn_extract(case, Recipient.TEAM) is case


class TestExtracts:
    @pytest.mark.parametrize("recipient", [Recipient.POLICE, Recipient.VEILIG_THUIS])
    @pytest.mark.parametrize(
        ("document_id", "format_"),
        [
            (DocumentId.TABLES, Format.XLSX),
            (DocumentId.NETWORK, Format.GRAPHML),
            (DocumentId.NETWORK, Format.HTML),
        ],
    )
    def test_every_other_document_is_made_of_the_extract_too(self, recipient, document_id, format_):
        case, _ = sorel()
        order = Order(document_id, format_, occasion=Occasion(recipient=recipient))

        made = make(case, order)

        for hidden in (b"Geheime Bron", b"Wil dat zij trouwt.", b"Mila heeft een vriend."):
            assert hidden not in made

    @given(documents(), st.sampled_from(OTHERS))
    @settings(max_examples=40, deadline=None)
    def test_an_extract_of_an_extract_is_the_same(self, grown, recipient):
        once = extract(case_from(grown), recipient)

        again = extract(once, recipient)

        assert case_file(again).count(b"unnamed-1") >= case_file(once).count(b"unnamed-1")
        for collection in (Collection.PEOPLE, Collection.CLAIMS, Collection.KNOWLEDGE):
            assert again.records(collection) == once.records(collection)

    @given(documents(), st.sampled_from(Recipient))
    @settings(max_examples=40, deadline=None)
    def test_no_person_and_no_claim_is_lost_that_an_assessment_rests_on(self, grown, recipient):
        case = case_from(grown)

        given_case = extract(case, recipient)

        for collection in (Collection.PEOPLE, Collection.CLAIMS):
            assert {one.id for one in given_case.records(collection)} == {
                one.id for one in case.records(collection)
            }

    @given(documents(), st.sampled_from(Recipient), st.booleans())
    @settings(max_examples=40, deadline=None)
    def test_whatever_is_drawn_holds_together(self, grown, recipient, candidates):
        drawn = drawn_extract(case_from(grown), recipient, candidates=candidates)

        assert {who for one in drawn.claims for who in one.people} <= {
            person.id for person in drawn.family.people
        }

    def test_what_was_said_by_a_source_that_is_not_given_keeps_every_claim(self):
        said = [
            claim("x1", {"person": "oren"}, "uttered_threat", "Een.", source="s3"),
            claim("x2", {"person": "oren"}, "tracks", "Twee.", source="s3"),
        ]
        case, _ = sorel(claims=said)

        assert len(statements(extract(case, Recipient.MEDIATOR).claims)) == 2

    def test_every_recipient_is_decided_on(self):
        assert set(KEPT_OUT) == set(Recipient)


class TestWhatIsMadeForWhom:
    @pytest.mark.parametrize("recipient", [one for one in Recipient if one is not Recipient.TEAM])
    def test_the_case_itself_leaves_for_the_team_only(self, recipient):
        with pytest.raises(NotForThem):
            Order(DocumentId.CASE_FILE, Format.JSON, occasion=Occasion(recipient=recipient))

    @pytest.mark.parametrize("document", [DocumentId.TABLES, DocumentId.NETWORK])
    @pytest.mark.parametrize("recipient", [Recipient.MEDIATOR, Recipient.VICTIM])
    def test_whole_tables_and_networks_are_not_for_a_mediator_or_the_victim(
        self, document, recipient
    ):
        with pytest.raises(NotForThem):
            Order(document, Format.XLSX, occasion=Occasion(recipient=recipient))

    @pytest.mark.parametrize("document", [DocumentId.SAFETY_PLAN, DocumentId.MEDIATION_PLAN])
    def test_a_plan_can_be_made_for_everybody(self, document):
        assert recipients_of(document) == tuple(Recipient)

    @pytest.mark.parametrize("recipient", [Recipient.MEDIATOR, Recipient.VICTIM])
    def test_free_words_of_professionals_stay_with_them(self, recipient):
        case = Case()
        case.apply(
            Change(collection=collection, after=record)
            for collection, record in (
                (Collection.EVENTS, Event(id="e", text="VRIJE TEKST")),
                (Collection.NOTES, Note(id="n", text="VRIJE TEKST")),
                (Collection.MEASURES, Measure(id="m", measure="home_ban", reason="VRIJE TEKST")),
            )
        )

        given = extract(case, recipient)

        assert "VRIJE TEKST" not in repr([given.records(each) for each in Collection])

    def test_why_something_was_decided_may_name_a_candidate_and_stays_from_the_victim(self):
        case = Case()
        judgement = Judgement(id="j", by="L. Dekhuis", reason="Bereikbaar via haar oom")
        case.apply([Change(collection=Collection.JUDGEMENTS, after=judgement)])

        (given,) = extract(case, Recipient.VICTIM).judgements

        assert (given.by, given.reason) == ("L. Dekhuis", "")
