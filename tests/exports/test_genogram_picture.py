"""The genogram of a case: roles with a question mark, ties from claims, nothing from kinship."""

import pytest

from exports import Wording
from exports.genogram_picture import MOST_TIES, layout_of, picture_of
from genogram.drawing import Awareness, Form, scene, svg
from risk import case_from

DUTCH = Wording("nl")


def person(person_id, **more):
    return {"id": person_id, "names": [{"text": person_id.title()}], **more}


def claim(claim_id, indicator, about, **more):
    return {"id": claim_id, "indicator": indicator, "about": about, **more}


def case_of(**collections):
    people = [
        person("mira", gender="woman", born="2007", country="NL"),
        person("zora", gender="woman", born="1968"),
        person("oren", gender="man", country="CA"),
        person("anton", gender="man", born="1934", died="2011"),
    ]
    header = {"index": "mira", "as_of": "2026-11-19"}
    return case_from({"case": header, "people": people, **collections})


def picture(**collections):
    return picture_of(case_of(**collections), None, DUTCH)


def forms(drawn):
    return [(tie.origin, tie.target, tie.form) for tie in drawn.overlays]


class TestMarks:
    def test_the_index_person_is_marked_and_called_the_victim(self):
        mark = picture().marks["mira"]

        assert (mark.index, mark.subline, mark.age) == (True, "slachtoffer", "19")

    def test_a_role_keeps_its_question_mark(self):
        mark = picture(roles=[{"person": "zora", "role": "decision_maker"}]).marks["zora"]

        assert (mark.decides, mark.badge, mark.subline) == (True, "B", "beslisser?")

    def test_all_roles_stand_under_the_name_and_one_wears_the_badge(self):
        roles = [{"person": "oren", "role": role} for role in ("executor", "council_member")]

        mark = picture(roles=roles).marks["oren"]

        assert (mark.badge, mark.subline) == ("R", "raadslid?, uitvoerder?")

    def test_a_role_without_a_letter_is_written_out(self):
        mark = picture(roles=[{"person": "oren", "role": "watcher"}]).marks["oren"]

        assert (mark.badge, mark.subline) == ("", "bewaker?")

    def test_nobody_has_a_role_by_kinship(self):
        kin = [{"id": "t1", "parent": "zora", "child": "mira"}]

        assert picture(parentages=kin).marks["zora"].badge == ""

    def test_an_unknown_age_is_asked_and_not_left_empty(self):
        assert picture().marks["oren"].age == "?"

    def test_the_deceased_have_years_and_no_age(self):
        mark = picture().marks["anton"]

        assert (mark.deceased, mark.age, mark.subline) == (True, "", "1934\u20132011")

    def test_a_country_is_shown_only_when_it_is_abroad(self):
        drawn = picture()

        assert (drawn.marks["mira"].country, drawn.marks["oren"].country) == ("", "CA")

    def test_the_title_says_in_words_what_is_drawn(self):
        drawn = picture(roles=[{"person": "zora", "role": "decision_maker"}])

        assert drawn.marks["zora"].title == "Zora, 58 jaar, beslisser?"

    def test_somebody_without_a_name_is_still_drawn_with_words(self):
        case = case_of(people=[{"id": "mira"}, {"id": "x", "placeholder": True}])

        assert picture_of(case, None, DUTCH).marks["x"].name == "naam onbekend"


class TestWhoKnows:
    FACTS = {  # noqa: RUF012
        "facts": [{"id": "f1"}],
        "knowledge": [{"fact": "f1", "person": "zora", "state": "suspects"}],
    }

    def test_who_was_not_asked_is_unknown(self):
        drawn = picture_of(case_of(**self.FACTS), None, DUTCH, fact="f1")

        known = {person_id: mark.awareness for person_id, mark in drawn.marks.items()}
        assert known == {
            "mira": Awareness.UNKNOWN,
            "zora": Awareness.SUSPECTS,
            "oren": Awareness.UNKNOWN,
            "anton": None,
        }

    def test_without_a_chosen_secret_nothing_is_shown(self):
        assert not any(mark.awareness for mark in picture(**self.FACTS).marks.values())


class TestTies:
    @pytest.mark.parametrize(
        ("said", "form"),
        [
            ({"reliability": "confirmed"}, Form.STRONG_INFLUENCE),
            ({"reliability": "not_checked"}, Form.INFLUENCE),
            ({"reliability": "confirmed", "rating": "partly"}, Form.INFLUENCE),
        ],
    )
    def test_sway_is_drawn_as_strong_as_it_stands(self, said, form):
        sway = claim("c1", "sway", {"from": "zora", "to": "oren"}, **said)

        assert forms(picture(claims=[sway])) == [("zora", "oren", form)]

    @pytest.mark.parametrize("rating", ["absent", "not_asked", "refused"])
    def test_what_is_denied_or_not_asked_is_not_drawn(self, rating):
        sway = claim("c1", "sway", {"from": "zora", "to": "oren"}, rating=rating)

        assert forms(picture(claims=[sway])) == []

    def test_talk_passes_news(self):
        talks = claim("c1", "talks", {"from": "zora", "to": "oren"})

        assert forms(picture(claims=[talks])) == [("zora", "oren", Form.PASSES_NEWS)]

    def test_an_uttered_threat_points_at_the_victim(self):
        threat = claim("c1", "uttered_threat", {"person": "oren"})

        assert forms(picture(claims=[threat])) == [("oren", "mira", Form.THREAT)]

    def test_two_claims_of_one_tie_are_drawn_once(self):
        threats = [claim(name, "uttered_threat", {"person": "oren"}) for name in ("c1", "c2")]

        assert [tie.id for tie in picture(claims=threats).overlays] == ["c1"]

    def test_a_tie_drawn_by_hand_keeps_its_id_and_has_a_sentence(self):
        ties = [{"id": "t1", "from": "zora", "to": "mira", "kind": "closeness"}]

        tie = picture(ties=ties).overlays[0]

        assert (tie.id, tie.letter, tie.title) == ("t1", "N", "Zora \u2013 Mira: nauwe band")


class TestTooManyTies:
    def crowded(self):
        kinds = ("closeness", "conflict", "control", "violence", "cut_off", "dependence")
        pairs = [("mira", "zora"), ("zora", "oren"), ("oren", "zora"), ("oren", "anton")]
        ends = [(kind, pair) for kind in kinds for pair in (*pairs, ("anton", "zora"))]
        return case_of(
            ties=[
                {"id": f"t{number}", "from": one, "to": other, "kind": kind}
                for number, (kind, (one, other)) in enumerate([*ends, ("other", pairs[0])])
            ]
        )

    def test_only_those_of_the_selected_person_are_drawn_and_the_rest_is_counted(self):
        drawn = picture_of(self.crowded(), None, DUTCH, selected="anton")

        assert all("anton" in (tie.origin, tie.target) for tie in drawn.overlays)
        assert drawn.ties_not_drawn == MOST_TIES + 1 - len(drawn.overlays)
        assert drawn.words.not_drawn == f"{drawn.ties_not_drawn} banden niet getekend"

    def test_nobody_selected_means_those_of_the_victim(self):
        drawn = picture_of(self.crowded(), None, DUTCH)

        assert {tie.origin for tie in drawn.overlays} == {"mira"}


def test_every_form_badge_and_state_has_words_in_the_legend():
    legend = picture().words.legend

    assert {f"tie.{form}" for form in Form} <= legend.keys()
    assert {f"knows.{state}" for state in Awareness} <= legend.keys()
    assert all(legend.values())


def test_a_known_layout_is_used_as_it_is():
    case = case_of()
    layout = layout_of(case, DUTCH)

    assert picture_of(case, None, DUTCH, layout=layout).layout is layout


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_case_can_be_drawn_in_every_language(language):
    assert "<svg" in svg(scene(picture_of(case_of(), None, Wording(language))))


def test_under_pressure_is_shown_as_a_question(case, assessment):
    assert picture_of(case, assessment, DUTCH).marks["yara"].subline == "onder druk?"


def test_a_long_name_pushes_the_next_generation_down():
    long = " ".join(["Wolkenbergen"] * 8)
    family = {
        "people": [person("p"), person("k")],
        "parentages": [{"id": "t", "parent": "p", "child": "k"}],
    }
    short = case_from(family)
    tall = case_from(
        {**family, "people": [{**person("p"), "names": [{"text": long}]}, person("k")]}
    )

    rows = [layout_of(case, DUTCH).rows for case in (short, tall)]

    assert rows[1][1] - rows[1][0] > rows[0][1] - rows[0][0]
