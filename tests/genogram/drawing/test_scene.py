"""A scene shows everybody once, what the marks say, and only that."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram.drawing import Form, scene
from genogram.placement.layout import Box
from tests.genogram.drawing.pictures import family, picture, tie


def looks(shapes):
    return [shape.look for shape in shapes]


def person(drawn, person_id):
    return next(one for one in drawn.people if one.id == person_id)


def line(drawn, of):
    return next(one for one in drawn.lines if one.id == of)


class TestPeople:
    def test_everybody_is_drawn_exactly_once(self):
        drawn = scene(picture())

        assert [one.id for one in drawn.people] == ["pa", "ma", "son", "daughter", "friend"]

    @pytest.mark.parametrize(("who", "tag"), [("pa", "rect"), ("ma", "circle"), ("friend", "path")])
    def test_the_shape_says_the_gender(self, who, tag):
        symbol = person(scene(picture()), who).shapes[0]

        assert (symbol.tag, symbol.look) == (tag, "symbol")

    def test_the_index_person_has_a_second_outline(self):
        shapes = person(scene(picture(daughter={"index": True})), "daughter").shapes

        outer, inner = (dict(shape.values)["r"] for shape in shapes[:2])
        assert outer - inner == 5

    def test_a_possible_decision_maker_stands_out_by_outline_and_letter(self):
        shapes = person(scene(picture(pa={"decides": True, "badge": "B"})), "pa").shapes

        assert "symbol decides" in looks(shapes)
        assert "B" in [shape.text for shape in shapes]

    def test_the_deceased_are_crossed(self):
        assert "cross" in looks(person(scene(picture(pa={"deceased": True})), "pa").shapes)

    def test_a_placeholder_is_dashed_and_asks(self):
        shapes = person(scene(picture(friend={"placeholder": True, "age": "?"})), "friend").shapes

        assert "symbol placeholder" in looks(shapes)
        assert "age open" in looks(shapes)

    @pytest.mark.parametrize(
        ("awareness", "look"),
        [
            ("knows", "knows-full"),
            ("suspects", "knows-ring"),
            ("does_not_know", "knows-ring"),
            ("unknown", "knows-unknown"),
        ],
    )
    def test_what_somebody_knows_is_drawn_by_form(self, awareness, look):
        assert look in looks(person(scene(picture(pa={"awareness": awareness})), "pa").shapes)

    def test_no_awareness_is_drawn_where_no_secret_is_looked_at(self):
        assert not [look for look in looks(person(scene(picture()), "pa").shapes) if "know" in look]

    def test_people_outside_the_family_stand_apart(self):
        drawn = scene(picture())

        assert [one.id for one in drawn.people if one.outside] == ["friend"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn"]), max_size=120))
def test_a_name_is_never_shortened(name):
    shapes = person(scene(picture(pa={"name": name})), "pa").shapes

    written = "".join(shape.text for shape in shapes if shape.look == "name")
    assert "".join(written.split()) == "".join(name.split())


class TestFamilyLines:
    @pytest.mark.parametrize(("ending", "slashes"), [("separated", 1), ("divorced", 2)])
    def test_slashes_count_how_a_union_ended(self, ending, slashes):
        shapes = line(scene(picture(drawn=family(ended=ending))), "u1").shapes

        course = next(dict(shape.values)["d"] for shape in shapes if shape.look == "slashes")
        assert course.count("M") == slashes

    @pytest.mark.parametrize("kind", ["promised", "cohabiting", "affair"])
    def test_what_is_no_marriage_has_a_line_of_its_own(self, kind):
        assert f"union {kind}" in looks(line(scene(picture(drawn=family(kind=kind))), "u1").shapes)

    @pytest.mark.parametrize("origin", ["adoption", "foster", "unknown"])
    def test_how_a_child_came_is_drawn(self, origin):
        shapes = line(scene(picture(drawn=family(origin=origin))), "son").shapes

        assert shapes[0].look == f"child {origin}"

    def test_an_adopted_child_has_a_second_dashed_line(self):
        shapes = line(scene(picture(drawn=family(origin="adoption"))), "son").shapes

        assert "child beside" in looks(shapes)

    def test_the_year_of_a_union_stands_beside_its_drop(self):
        shapes = line(scene(picture(drawn=family(since="1989"))), "u1").shapes

        assert [shape.text for shape in shapes if "beside-drop" in shape.look] == ["1989"]

    def test_a_year_that_nobody_can_read_is_left_out(self):
        shapes = line(scene(picture(drawn=family(since="long ago"))), "u1").shapes

        assert not [shape for shape in shapes if shape.tag == "text"]


class TestTies:
    @pytest.mark.parametrize("form", Form)
    def test_every_form_can_be_drawn_and_differs_from_the_others(self, form):
        others = [scene(picture(tie(other))).ties[0].shapes for other in Form if other != form]

        assert scene(picture(tie(form))).ties[0].shapes not in others

    def test_a_letter_stands_in_a_circle_of_its_own(self):
        letter = scene(picture(tie("threat", letter="D"))).ties[0].letter

        assert [(shape.look, shape.text) for shape in letter] == [
            ("letter-ground", ""),
            ("letter", "D"),
        ]

    def test_a_tie_to_somebody_who_has_no_place_is_left_out(self):
        assert scene(picture(tie("threat", target="nobody"))).ties == ()

    def test_the_view_holds_the_lane(self):
        view, lane = scene(picture()).view, Box(340, 170, 130, 110)

        assert view.left < lane.left
        assert view.left + view.width > lane.left + lane.width


class TestLegend:
    WORDS = {"person.man": "man", "tie.threat": "threat", "union.divorced": "divorced"}  # noqa: RUF012

    def test_it_lists_only_what_occurs(self):
        drawn = scene(picture(tie("threat"), legend=self.WORDS))

        assert [entry.key for entry in drawn.legend] == ["person.man", "tie.threat"]

    def test_it_lists_how_a_union_ended(self):
        drawn = scene(picture(drawn=family(ended="divorced"), legend=self.WORDS))

        assert "union.divorced" in [entry.key for entry in drawn.legend]


def test_a_scene_is_plain_json():
    drawn = scene(picture(tie("threat", letter="D"), legend={"tie.threat": "threat"}))

    assert json.loads(json.dumps(drawn.document())) == drawn.document()


def test_the_same_picture_gives_the_same_scene():
    drawn = [scene(picture(tie("threat"), tie("close", "pa", "son"))) for _ in range(2)]

    assert drawn[0] == drawn[1]


def test_the_arrow_keys_reach_everybody():
    ways = {one.id: one.neighbours for one in scene(picture()).people}

    reached, waiting = {"pa"}, ["pa"]
    while waiting:
        for other in set(ways[waiting.pop()].values()) - reached:
            reached.add(other)
            waiting.append(other)
    assert reached == set(ways)
