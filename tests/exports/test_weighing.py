"""Why a measure is advised against is said in whole sentences, for every rule, in two languages."""

import re

import pytest

from exports import Wording
from exports.weighing import weighed
from exports.wording.weighing import Named
from risk import Decision, Measure, Objection, Path, Rule, WeighAdvice, Whom, weigh
from risk.assessment import UNKNOWN, Part, Step

CALMING = re.compile(r"\b(veilig|safe|laag|low risk|score|kans)\b", re.IGNORECASE)
NAMED = Named({"oren": "Oren", "zora": "Zora"}, "Mira", {"f1": "Mira zocht hulp."})
PATH = Path((Step("zora", Part.DECIDES), Step("oren", Part.CARRIES_OUT)), UNKNOWN)
WORDS = [Wording("nl"), Wording("en")]


def objections(rule):
    """Each way in which a rule can speak: firing or unknown, with names or without."""
    for stops, unknown in ((True, False), (False, True)):
        yield Objection(rule, stops, unknown)
        yield Objection(rule, stops, unknown, people=("oren", "zora"), facts=("f1",), path=PATH)


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)
@pytest.mark.parametrize("rule", Rule)
def test_every_rule_speaks_in_a_whole_sentence(words, rule):
    for objection in objections(rule):
        said = words.objection(objection, NAMED)

        if rule is Rule.GATE_CLOSED and objection.unknown:
            assert said == ""
            continue
        assert said.endswith(".")
        assert "{" not in said
        assert not CALMING.search(said)


def test_a_sentence_names_people_facts_and_the_path():
    objection = Objection(Rule.REVEALS_SECRET, stops=True, people=("oren",), facts=("f1",))

    said = Wording("nl").objection(objection, NAMED)

    assert said == "Mag ‘Mira zocht hulp’ niet weten, en kan het zo horen: Oren."


def test_of_many_people_the_rest_is_counted():
    people = {f"p{number}": f"N{number}" for number in range(9)}
    objection = Objection(Rule.FOLLOWS_A_LURE, stops=True, people=tuple(people))

    said = Wording("en").objection(objection, Named(people, "Mira", {}))

    assert "N4, and 4 others" in said


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)
def test_no_advice_calms(words):
    for advice in WeighAdvice:
        assert not CALMING.search(f"{words.weighed(advice)} {words.weighed_further(advice)}")


def test_a_decision_in_somebodys_own_words_stays_as_it_was_written():
    words = Wording("nl")

    assert words.decision(Measure(id="m", measure="alarm", decision=" later ")) == "later"
    assert words.decision(Measure(id="m", measure="alarm", decision=Decision.DECLINED)) == (
        "niet doen"
    )


@pytest.mark.parametrize("whom", Whom)
def test_every_part_that_somebody_may_have_is_asked_for(whom):
    assert Wording("nl").whom(whom).endswith("?")


def test_the_document_gives_what_the_rules_say_and_what_the_sources_say(case):
    document = weighed(case, weigh(case, "return_home"), Wording("nl"))

    assert document["advice"] == "stop"
    assert document["cautions"][0]["id"] == "brings_within_reach"
    assert document["mind"][0]["source"]
