"""Who knows what is written down in one act, over nobody's head, and undone as a whole."""

import pytest

from risk import Fact, Knowledge, KnowledgeState, circle_of_knowledge
from tests.workbench.stores import WHY
from workbench.casework import Conflict, open_case, remove, undo
from workbench.casework.knowing import note_knowledge, record_fact


@pytest.fixture
def who(me, case_id):
    return me, case_id, WHY


def case(who, store):
    return open_case(*who, keeping=store).case


def circle(who, store, fact="f1"):
    return circle_of_knowledge(case(who, store).knowledge, fact)


def known(who, store, person="oren"):
    return circle(who, store).record(person)


class TestOneCell:
    def test_a_first_state_is_a_new_record(self, store, who):
        note_knowledge(
            *who, Knowledge(id="k9", fact="f1", person="mira", state="knows"), keeping=store
        )

        assert circle(who, store).state("mira") is KnowledgeState.KNOWS

    def test_a_later_state_amends_what_was_seen_and_keeps_the_lock(self, store, who):
        before = known(who, store)
        after = before.model_copy(update={"state": KnowledgeState.SUSPECTS})
        note_knowledge(*who, after, before=before, keeping=store)

        assert known(who, store).state is KnowledgeState.SUSPECTS
        assert known(who, store).must_not_know

    def test_undo_takes_it_back(self, store, who):
        before = known(who, store)
        after = before.model_copy(update={"state": KnowledgeState.KNOWS})
        note_knowledge(*who, after, before=before, keeping=store)
        undo(*who, keeping=store)

        assert known(who, store) == before

    def test_what_somebody_else_wrote_down_first_stands(self, store, who):
        with pytest.raises(Conflict) as conflict:
            note_knowledge(*who, Knowledge(id="k9", fact="f1", person="oren"), keeping=store)

        assert conflict.value.stands.id == "k1"


class TestAFact:
    def test_it_comes_with_those_it_is_kept_from_in_one_act(self, store, who):
        fact = Fact(id="f9", text="zij is weg", harm_if_known="zij wordt gezocht")
        record_fact(*who, fact, frozenset({"oren", "noor"}), keeping=store)

        assert circle(who, store, "f9").kept_from == {"oren", "noor"}

        undo(*who, keeping=store)

        assert [one.id for one in case(who, store).facts] == ["f1"]

    def test_a_lock_that_is_opened_leaves_what_is_known(self, store, who):
        before = case(who, store).facts[0]
        record_fact(*who, before, frozenset({"noor"}), before=before, keeping=store)

        assert circle(who, store).kept_from == {"noor"}
        assert known(who, store, "noor").via == "oren"

    def test_it_takes_what_people_know_of_it_along(self, store, who):
        remove(*who, "facts", "f1", keeping=store)

        assert case(who, store).knowledge == ()
