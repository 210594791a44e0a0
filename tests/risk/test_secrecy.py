"""How word travels to those who must not hear it, whose silence helps, and what telling does."""

import pytest

from risk import (
    Bounds,
    Knowledge,
    KnowledgeState,
    Word,
    circle_of_knowledge,
    keep_small,
    leaks,
    tell,
)
from tests.risk.secrets import EVERYBODY, FACT, answered, family, state, talk, way


class TestLeaks:
    def test_word_travels_over_everybody_who_passes_it_on(self):
        (leak,) = leaks(family("nadia lena", "lena zora"), FACT)

        assert way(leak) == ["nadia", "lena", "zora"]
        assert leak.strength == Bounds(1.0, 1.0)
        assert leak.word is Word.STRONG

    def test_each_step_names_the_claims_that_it_rests_on(self):
        (leak,) = leaks(family("nadia lena", "lena zora"), FACT)

        assert [step.claims for step in leak.steps] == [(), ("c0",), ("c1",)]

    def test_of_two_ways_the_stronger_is_shown(self):
        doubtful = {**talk("nadia zora"), "reliability": "not_checked"}
        (leak,) = leaks(family(doubtful, "nadia lena", "lena zora"), FACT)

        assert way(leak) == ["nadia", "lena", "zora"]

    def test_of_two_equal_ways_the_shorter_is_shown(self):
        (leak,) = leaks(family("nadia lena", "lena zora", "nadia zora"), FACT)

        assert way(leak) == ["nadia", "zora"]

    def test_nobody_is_left_out_because_nothing_is_reported(self):
        (leak,) = leaks(family(), FACT)

        assert leak.to == "zora"
        assert leak.steps == ()
        assert leak.strength == Bounds(0.0, 1.0)
        assert leak.word is Word.TOO_LITTLE

    def test_somebody_of_whom_it_is_unknown_whether_they_know_is_still_listed(self):
        listed = leaks(family(more=[state("oren", "unknown", must_not_know=True)]), FACT)

        assert {leak.to for leak in listed} == {"zora", "oren"}

    def test_who_knows_already_has_nothing_left_to_hear(self):
        case = family("nadia zora", knows=("nadia", "zora"))

        assert leaks(case, FACT) == ()

    def test_a_suspicion_that_is_passed_on_is_a_leak_of_less_strength(self):
        (leak,) = leaks(family("lena zora", more=[state("lena", "suspects")]), FACT)

        assert way(leak) == ["lena", "zora"]
        assert leak.strength == Bounds(0.5, 1.0)

    def test_what_somebody_suspects_is_no_leak_to_themselves(self):
        suspects = state("zora", "suspects", must_not_know=True)
        (leak,) = leaks(family("zora oren", kept_from=(), more=[suspects]), FACT)

        assert leak.steps == ()

    def test_who_may_know_counts_in_the_upper_bound_only(self):
        quiet = [answered(one) for one in EVERYBODY if one != "oren"]
        (leak,) = leaks(family("oren zora", *quiet), FACT)

        assert leak.steps == ()
        assert leak.strength == Bounds(0.0, 1.0)

    def test_nothing_is_open_when_everybody_answered(self):
        case = family(*(answered(one) for one in EVERYBODY))
        (leak,) = leaks(case, FACT)

        assert leak.strength == Bounds(0.0, 0.0)
        assert leak.open_items == ()

    def test_the_questions_are_about_those_who_would_hear_it(self):
        (leak,) = leaks(family("nadia lena", answered("nadia")), FACT)

        assert leak.open_items == ("lena",)

    def test_talk_that_is_denied_as_well_stands_without_strength(self):
        denied = {**talk("nadia zora"), "rating": "absent"}
        (leak,) = leaks(family("nadia zora", denied), FACT)

        assert way(leak) == ["nadia", "zora"]
        assert leak.strength == Bounds(0.0, 1.0)

    def test_the_dead_carry_nothing(self):
        dead = {"id": "lena", "dead": True}
        case = family("nadia lena", "lena zora", people=("mira", "nadia", dead, "zora"))
        (leak,) = leaks(case, FACT)

        assert leak.steps == ()

    def test_the_victim_tells_nobody_unless_it_is_reported(self):
        (leak,) = leaks(family(answered("nadia"), knows=("mira",)), FACT)
        (told,) = leaks(family("mira zora", knows=("mira",)), FACT)

        assert leak.open_items == ()
        assert way(told) == ["mira", "zora"]

    def test_nothing_travels_through_the_victim(self):
        (leak,) = leaks(family("nadia mira", "mira zora"), FACT)

        assert leak.steps == ()

    def test_another_fact_has_leaks_of_its_own(self):
        case = family("nadia zora", more=[state("lena", "knows", fact="f2")])

        assert leaks(case, "f2") == ()

    def test_only_confirmed_talk_counts_when_strict(self):
        doubtful = {**talk("nadia zora"), "reliability": "one_source"}
        (leak,) = leaks(family(doubtful), FACT, strict=True)

        assert leak.steps == ()

    def test_the_strongest_leak_comes_first(self):
        doubtful = {**talk("nadia oren"), "reliability": "not_checked"}
        found = leaks(family(doubtful, "nadia zora", kept_from=("oren", "zora")), FACT)

        assert [leak.to for leak in found] == ["zora", "oren"]


class TestKeepingItSmall:
    def test_whoever_stands_on_every_way_is_enough(self):
        case = family("nadia lena", "lena zora", "nadia oren", "oren zora")

        assert keep_small(case, FACT, "zora").people == ("nadia",)

    def test_who_knows_is_asked_before_who_would_have_to_be_told(self):
        case = family("nadia lena", "lena zora")

        assert keep_small(case, FACT, "zora").people == ("nadia",)

    def test_one_who_passes_on_is_fewer_than_two_who_know(self):
        case = family("nadia lena", "oren lena", "lena zora", knows=("nadia", "oren"))

        assert keep_small(case, FACT, "zora").people == ("lena",)

    def test_who_tells_it_directly_has_to_keep_silent(self):
        case = family("nadia zora", "oren zora", knows=("nadia", "oren"))

        assert keep_small(case, FACT, "zora").people == ("nadia", "oren")

    def test_everybody_who_must_not_know_is_meant_unless_one_is_named(self):
        case = family(
            "nadia zora", "oren lena", knows=("nadia", "oren"), kept_from=("zora", "lena")
        )

        assert keep_small(case, FACT).people == ("nadia", "oren")

    def test_nobody_needs_to_keep_silent_where_no_path_is_reported(self):
        small = keep_small(family(), FACT)

        assert small.people == ()
        assert not small.needed

    def test_no_silence_of_others_helps_where_the_victim_tells_it(self):
        small = keep_small(family("mira zora", knows=("mira",)), FACT, "zora")

        assert small.people == ()
        assert not small.possible

    def test_the_victim_is_never_the_one_to_keep_silent(self):
        small = keep_small(family("mira lena", "lena zora", knows=("mira",)), FACT, "zora")

        assert small.people == ("lena",)
        assert small.possible


class TestTelling:
    def test_it_names_everybody_who_could_then_hear_it(self):
        case = family("lena zora", "lena oren", kept_from=("zora", "oren"), knows=())

        assert {leak.to for leak in tell(case, FACT, "lena").reaches} == {"zora", "oren"}

    def test_who_must_not_know_and_is_told_knows(self):
        (leak,) = tell(family(), FACT, "zora").reaches

        assert leak.to == "zora"
        assert leak.strength == Bounds(1.0, 1.0)

    def test_it_is_said_when_we_do_not_know_with_whom_they_talk(self):
        assert tell(family(), FACT, "lena").open_items == ("lena",)
        assert tell(family(answered("lena")), FACT, "lena").open_items == ()

    def test_telling_who_knows_changes_nothing(self):
        assert tell(family("nadia zora"), FACT, "nadia").reaches == ()

    def test_nothing_is_kept_of_it(self):
        case = family("lena zora")
        tell(case, FACT, "lena")

        assert circle_of_knowledge(case.knowledge, FACT).state("lena") is KnowledgeState.UNKNOWN


class TestTheCircle:
    def test_who_is_not_recorded_is_unknown(self):
        assert circle_of_knowledge([], FACT).state("zora") is KnowledgeState.UNKNOWN

    @pytest.mark.parametrize("turned", [1, -1])
    def test_of_two_records_the_one_that_knows_most_stands(self, turned):
        both = [
            Knowledge(id="a", fact=FACT, person="zora", state="does_not_know", must_not_know=True),
            Knowledge(id="b", fact=FACT, person="zora", state="knows"),
        ]
        found = circle_of_knowledge(both[::turned], FACT)

        assert found.state("zora") is KnowledgeState.KNOWS
        assert found.kept_from == {"zora"}
