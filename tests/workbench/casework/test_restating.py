"""Stating again and taking back: ids stay where the same thing is said, evidence follows."""

import pytest

from genogram import PartialDate
from risk import AboutPerson, Claim, Rating, Source
from tests.workbench.stores import WHY, stands
from workbench.casework import Conflict, open_case, undo
from workbench.casework.restating import restate, withdraw


def claim(name, indicator, **values):
    return Claim(id=name, about=AboutPerson(person="oren"), indicator=indicator, **values)


@pytest.fixture
def standing(store, me, case_id):
    """Read the case as it is kept now."""
    return lambda: open_case(me, case_id, WHY, keeping=store).case


@pytest.fixture
def said(standing):
    """A claim of the case by its id."""
    return lambda name: next((each for each in standing().claims if each.id == name), None)


class TestStatingAgain:
    def test_the_same_thing_in_other_words_keeps_its_id(self, store, me, case_id, said):
        again = claim("new", "uttered_threat", text="anders", rating="partly", date="2026")

        restate(me, case_id, WHY, (said("c1"),), (again,), keeping=store)

        assert said("new") is None
        assert said("c1") == again.model_copy(update={"id": "c1"})

    def test_roles_rest_on_it_as_before(self, store, me, case_id, said, standing):
        again = claim("new", "uttered_threat", text="anders")

        restate(me, case_id, WHY, (said("c1"),), (again,), keeping=store)

        assert standing().roles[0].evidence_for == ("c1", "c2")

    def test_what_is_no_longer_said_goes_and_leaves_the_evidence(
        self, store, me, case_id, said, standing
    ):
        again = (claim("n1", "tracks"), claim("n2", "following_intent"))

        restate(me, case_id, WHY, (said("c1"),), again, keeping=store)

        assert said("c1") is None
        assert {said("n1"), said("n2")} == {*again}
        assert standing().roles[0].evidence_for == ("c2",)

    def test_a_new_source_comes_with_it(self, store, me, case_id, said, standing):
        source = Source(id="s9", who="buurvrouw")
        again = claim("new", "uttered_threat", source="s9")

        restate(me, case_id, WHY, (said("c1"),), (again,), source, keeping=store)

        assert source in standing().sources
        assert said("c1").source == "s9"

    def test_what_a_form_does_not_know_is_kept(self, store, me, case_id, said):
        odd = claim("odd", "tracks", later_field="kept")
        restate(me, case_id, WHY, (said("c1"),), (odd,), keeping=store)

        restate(me, case_id, WHY, (odd,), (claim("new", "tracks", text="anders"),), keeping=store)

        assert said("odd").model_extra == {"later_field": "kept"}
        assert said("odd").text == "anders"

    def test_the_same_thing_said_twice_becomes_once(self, store, me, case_id, said):
        twice = tuple(claim(name, "tracks", text="volgt haar") for name in ("a", "b"))
        restate(me, case_id, WHY, (said("c1"),), twice, keeping=store)

        restate(me, case_id, WHY, twice, (claim("new", "tracks", text="niet meer"),), keeping=store)

        left = [each for each in (said("a"), said("b")) if each]
        assert [each.text for each in left] == ["niet meer"]

    def test_one_undo_takes_all_of_it_back(self, store, me, case_id, said):
        before = stands(me, case_id, store)
        again = (claim("n1", "tracks", source="s9"), claim("n2", "following_intent", source="s9"))

        restate(me, case_id, WHY, (said("c1"),), again, Source(id="s9"), keeping=store)
        undo(me, case_id, WHY, keeping=store)

        assert stands(me, case_id, store) == before

    def test_who_has_not_seen_what_stands_gets_a_conflict(self, store, me, case_id, said):
        seen = said("c1")
        restate(
            me, case_id, WHY, (seen,), (claim("x", "uttered_threat", text="een"),), keeping=store
        )
        stood = stands(me, case_id, store)

        with pytest.raises(Conflict):
            restate(
                *(me, case_id, WHY, (seen,), (claim("y", "uttered_threat", text="twee"),)),
                keeping=store,
            )

        assert stands(me, case_id, store) == stood

    def test_every_answer_comes_back_as_given(self, store, me, case_id, said):
        again = claim(
            "new", "uttered_threat", rating="refused", date="ca. 2020", reliability="confirmed"
        )

        restate(me, case_id, WHY, (said("c1"),), (again,), keeping=store)

        assert said("c1").rating is Rating.REFUSED
        assert said("c1").date == PartialDate("ca. 2020")


class TestTakingBack:
    def test_all_claims_go_in_one_act(self, store, me, case_id, said, standing):
        before = stands(me, case_id, store)

        withdraw(me, case_id, WHY, (said("c1"), said("c2")), keeping=store)
        left = {each.id for each in standing().claims}
        undo(me, case_id, WHY, keeping=store)

        assert left == {"c3"}
        assert stands(me, case_id, store) == before
