"""Whatever is written in a case, a closed gate names no candidate anywhere on its page."""

import json

import pytest

from genogram import PartialDate
from risk import Change, Collection, Conclusion, Judgement
from tests.workbench.desk.desks import a_desk, submit
from tests.workbench.mediation_cases import AS_OF, CANDIDATES, mediation_case
from tests.workbench.stores import WHY
from workbench.casework import admit, editing
from workbench.desk.forms import FormKind
from workbench.desk.workdesk import MEDIATION
from workbench.pages import mediation


def telling_case():
    """Candidates are named in a lure attempt, by its source, in a promise and in a decision."""
    case = mediation_case()
    document_of = {one.id: one for one in case.claims}
    lure = next(one for one in case.claims if one.indicator == "lure_attempt")
    source = case.sources[0]
    judgement = Judgement(
        id="j1",
        conclusion=Conclusion.SHUTTLE_ONLY,
        by="Sanne",
        reason="Tessa kan met hem praten.",
        date=PartialDate(AS_OF),
        valid_until=PartialDate(AS_OF),
    )
    told = lure.model_copy(update={"text": "Vroeg via Bram of zij kwam praten."})
    case.apply(
        [
            Change(collection=Collection.CLAIMS, before=document_of[lure.id], after=told),
            Change(
                collection=Collection.SOURCES,
                before=source,
                after=source.model_copy(update={"who": "Ruben Sorel"}),
            ),
            Change(collection=Collection.JUDGEMENTS, after=judgement),
        ]
    )
    return case


@pytest.fixture
def desk(store, me):
    desk = a_desk(me, store)
    desk.open_case(admit(me, WHY, telling_case(), keeping=store), MEDIATION)
    desk.select("tessa")
    desk.mediating.unfold_met()
    return desk


def drawn(desk):
    shown = [mediation.page(desk), mediation.inspector(desk)]
    return json.dumps(shown, ensure_ascii=False)


def test_behind_a_closed_gate_nothing_that_is_drawn_names_a_candidate(desk):
    assert [name for name in CANDIDATES if name in drawn(desk)] == []


def test_the_lure_attempt_is_still_told_in_the_words_of_the_method(desk):
    shown = drawn(desk)

    assert "Lena" in shown
    assert "te lokken. " in shown


def test_once_the_preparation_is_open_they_are_named(desk):
    submit(desk, FormKind.PREPARATION, reason="Overleg morgen.")

    assert [name for name in CANDIDATES if name not in drawn(desk)] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_speaks_both_languages(desk, language):
    desk.speak(language)

    assert {"nl": "Dit ontbreekt", "en": "This is missing"}[language] in drawn(desk)


def test_the_rail_counts_what_still_waits_for_an_answer(desk):
    assert mediation.missing_count(desk) == 27


class TestAnAnswerPastTheFile:
    @pytest.fixture
    def answered(self, store, me):
        def open_with(**how):
            desk = a_desk(me, store)
            case = mediation_case(open_gate=True, **how)
            desk.open_case(admit(me, WHY, case, keeping=store), MEDIATION)
            return desk

        return open_with

    def test_it_stands_before_an_open_gate_with_the_answer_and_the_claim(self, answered):
        shown = drawn(answered())

        head, answer, said, gate = (
            shown.index(one)
            for one in (
                "Dit antwoord en het dossier zeggen niet hetzelfde.",
                "Er is met de dood gedreigd",
                "‘Als zij terugkomt, is het klaar.’",
                "Besluit over bemiddeling",
            )
        )
        assert head < min(answer, said) < max(answer, said) < gate

    def test_the_gate_itself_stays_as_it_was_answered(self, answered):
        assert not answered().mediating.is_closed

    def test_before_a_closed_gate_it_stands_too_and_names_no_candidate(self, answered):
        desk = answered(but=("fallback_ready",))
        amend_first_claim(desk, "Zei het tegen Tessa.")

        shown = drawn(desk)

        assert shown.index("zeggen niet hetzelfde") < shown.index("Nu niet")
        assert [name for name in CANDIDATES if name in shown] == []

    def test_without_a_claim_that_speaks_against_it_nothing_is_said(self, answered):
        desk = answered()
        for claim in desk.case.claims:
            desk.remove(Collection.CLAIMS, claim.id)

        assert "zeggen niet hetzelfde" not in drawn(desk)


def amend_first_claim(desk, text):
    claim = next(one for one in desk.case.claims if one.indicator == "uttered_threat")
    desk._done(
        lambda: editing.amend(
            *desk.who,
            Collection.CLAIMS,
            claim.model_copy(update={"text": text}),
            before=claim,
            keeping=desk.keeping,
        )
    )
