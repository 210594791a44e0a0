"""The pages of measures: what is shown of a measure, in either language, and what never is."""

import json
from itertools import chain

import pytest

from exports import Wording
from risk import measures
from tests.workbench.desk.desks import a_desk
from workbench.pages.measures import acts, inspector, page
from workbench.pages.plan_page import plan_page

NEVER = ("%", "laag risico", "score", "dader", "profiel", "low risk")


@pytest.fixture(params=["nl", "en"])
def desk(store, me, case_id, request):
    desk = a_desk(me, store)
    desk.words = Wording(request.param)
    desk.open_case(case_id)
    return desk


def texts(node):
    """Every piece of text under a node, in order."""
    if node is None:
        return []
    if isinstance(node, str):
        return [node]
    return list(chain.from_iterable(texts(child) for child in node[2]))


def nodes(node):
    if isinstance(node, list):
        yield node
        for child in node[2]:
            yield from nodes(child)


def acting(node):
    return {one[1]["data-act"]: one for one in nodes(node) if "data-act" in one[1]}


def of_class(node, name):
    return [one for one in nodes(node) if name in str(one[1].get("class", "")).split()]


def test_every_measure_stands_once_on_the_page_with_a_way_to_weigh_it(desk):
    rows = [one for one in nodes(page(desk)) if one[0] == "tr" and "data-act" in one[1]]

    assert sorted(one[1]["data-arg"] for one in rows) == sorted(one.id for one in measures())


@pytest.mark.parametrize("measure", [one.id for one in measures()])
def test_every_measure_opens_with_its_cautions_and_ten_questions(desk, measure):
    desk.weighing.open(measure)

    shown = inspector(desk)

    assert len(of_class(shown, "asked")) == 10
    assert of_class(shown, "note")
    assert {"decline_measure", "include_measure", "close"} <= acting(shown).keys()
    assert json.loads(json.dumps(shown)) == shown
    said = " ".join(texts(shown)).casefold()
    assert not [word for word in NEVER if word in said]


def test_no_caution_stands_without_a_source(desk):
    desk.weighing.open("return_home")
    source = desk.words.say("Source: {source}").format(source="")

    cards = of_class(inspector(desk), "note")

    assert cards
    assert all(source in " ".join(texts(card)) for card in cards)


def test_nothing_lies_open_until_somebody_asks(desk):
    assert inspector(desk) is None


def test_both_decisions_look_the_same(desk):
    desk.weighing.open("home_ban/oren")
    found = acting(inspector(desk))

    assert found["decline_measure"][1]["class"] == found["include_measure"][1]["class"]


def test_a_task_says_under_it_how_much_there_is_to_mind(desk):
    desk.weighing.open("home_ban/oren")
    desk.weighing.plan()
    desk.submit({**desk.form.values, "what": "Burgemeester bellen"})

    (counted,) = of_class(plan_page(desk), "counted")

    assert any(letter.isdigit() for letter in " ".join(texts(counted)))


def test_every_act_of_the_pages_is_heard(desk):
    desk.weighing.open("home_ban/oren")
    ours = {"weigh", "weigh_for", "decline_measure", "include_measure", "ask_wanted"}

    assert ours <= acts(desk).keys()
