"""Ties at the desk: parents, partners and others, entered and changed."""

import pytest

from genogram import (
    Ending,
    Origin,
    Parentage,
    PartialDate,
    Partnership,
    PartnershipKind,
    Tie,
    TieKind,
)
from tests.workbench.desk.desks import submit, wrong
from workbench.casework.editing import place_of, record
from workbench.desk.forms import FormKind


class TestATie:
    def test_a_parentage_stands_as_typed(self, desk):
        submit(desk, FormKind.TIE, other="noor", shape="child", origin="foster", since="zomer 2019")

        (tie,) = (t for t in desk.case.family.parentages if t.child == "noor")
        assert (tie.parent, tie.origin) == ("oren", Origin.FOSTER)
        assert tie.since == PartialDate("zomer 2019")

    def test_a_parent_stands_above(self, desk):
        submit(desk, FormKind.TIE, other="noor", shape="parent")

        assert desk.case.family.parents_of("oren") == ("noor",)

    def test_a_partnership_stands_as_typed(self, desk):
        submit(
            desk,
            FormKind.TIE,
            other="noor",
            shape="partner",
            kind="married_religious",
            since="2001",
            until="ca. 2010",
            ended="divorced",
        )

        (tie,) = desk.case.family.partnerships
        assert tie.partners == ("oren", "noor")
        assert (tie.kind, tie.ended) == (PartnershipKind.MARRIED_RELIGIOUS, Ending.DIVORCED)
        assert (tie.since, tie.until) == (PartialDate("2001"), PartialDate("ca. 2010"))

    def test_a_social_tie_can_come_from_the_other(self, desk):
        submit(desk, FormKind.TIE, other="mira", shape="control", inward="1")

        (tie,) = (t for t in desk.case.family.ties if t.kind is TieKind.CONTROL)
        assert (tie.origin, tie.target) == ("mira", "oren")

    def test_it_belongs_to_whoever_was_selected_when_it_was_asked(self, desk):
        desk.ask(FormKind.TIE)
        desk.select("noor")

        desk.submit({"other": "mira", "shape": "conflict"})

        (tie,) = (t for t in desk.case.family.ties if t.kind is TieKind.CONFLICT)
        assert tie.origin == "oren"

    @pytest.mark.parametrize(
        ("typed", "refused"),
        [
            ({"shape": "contact"}, {"other": "empty"}),
            ({"other": "oren", "shape": "contact"}, {"other": "same_person"}),
            ({"other": "noor", "shape": "friend"}, {"shape": "choose"}),
            ({"other": "noor", "shape": "partner", "since": "1987-99"}, {"since": "date"}),
            ({"other": "noor", "shape": "child", "origin": "gift"}, {"origin": "choose"}),
        ],
    )
    def test_what_is_wrong_is_refused_at_its_field(self, desk, typed, refused):
        submit(desk, FormKind.TIE, **typed)

        assert wrong(desk) == refused
        assert desk.form.values == typed


class TestChangingATie:
    @pytest.mark.parametrize(
        "tie",
        [
            Parentage(id="x", parent="noor", child="oren", origin="step", since="toen", odd="kept"),
            Partnership(id="x", partners=("noor", "oren"), until="ooit", kind="affair", odd="kept"),
            Tie(id="x", origin="noor", target="oren", kind="cut_off", since="1999", odd="kept"),
        ],
        ids=["parentage", "partnership", "tie"],
    )
    def test_handing_it_in_unchanged_changes_nothing(self, store, desk, tie):
        record(*desk.who, place_of(tie), tie, keeping=store)
        desk.open_case(desk.case_id)
        desk.select("oren")
        desk.ask_about_tie("x")

        desk.submit(desk.form.values)

        assert desk.form is None
        assert desk.case.family.tie("x") == tie

    def test_one_answer_changes_and_the_rest_stays(self, desk):
        desk.ask_about_tie("t2")

        desk.submit({**desk.form.values, "since": "2020", "shape": "conflict"})

        tie = desk.case.family.tie("t2")
        assert (tie.kind, tie.since) == (TieKind.CONFLICT, PartialDate("2020"))
        assert (tie.origin, tie.target) == ("oren", "noor")

    def test_a_family_tie_never_becomes_a_social_one(self, desk):
        desk.ask_about_tie("t1")

        desk.submit({**desk.form.values, "shape": "contact"})

        assert wrong(desk) == {"shape": "choose"}
        assert isinstance(desk.case.family.tie("t1"), Parentage)
