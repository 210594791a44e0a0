"""Edits are kept whole or not at all, once, and never over what somebody else wrote."""

import pytest

from genogram import OwnAncestor, Parentage, Person, Tie
from risk import AboutPerson, Claim, Collection, Dangling, Header, Source, StillNamed, inverse
from tests.workbench.stores import RECORDS, WHY, changes_to, rows, small_case, stands
from workbench.access import Deed
from workbench.casework import (
    Conflict,
    Misplaced,
    NoSuchRecord,
    RepeatedAct,
    add_person,
    admit,
    amend,
    cases,
    create_case,
    open_case,
    record,
    remove,
    state_claims,
    undo,
)
from workbench.casework.acting import change
from workbench.casework.authorising import Errand

MIRA, OREN, NOOR = RECORDS[Collection.PEOPLE]


def seen(me, case_id, store):
    return open_case(me, case_id, WHY, keeping=store).case


def in_country(person, country):
    return person.model_copy(update={"country": country})


class TestBeginning:
    def test_a_new_case_is_empty_but_for_its_header(self, store, me):
        case_id = create_case(me, WHY, Header(reference="Z-7"), keeping=store)

        opened = open_case(me, case_id, WHY, keeping=store)

        assert opened.case.header.reference == "Z-7"
        assert (opened.case.family.people, opened.version, opened.undoable) == ((), 1, None)

    def test_a_case_about_nobody_is_never_founded(self, store, me):
        before = rows(store, "cases")

        with pytest.raises(Dangling):
            create_case(me, WHY, Header(index="nobody"), keeping=store)

        assert rows(store, "cases") == before

    def test_an_admitted_case_comes_back_as_it_was(self, store, me):
        case_id = admit(me, WHY, small_case(), keeping=store)

        case = seen(me, case_id, store)

        assert all(case.records(each) == small_case().records(each) for each in Collection)

    def test_the_list_shows_only_cases_of_ones_own(self, store, me, stranger, case_id):
        mine = {title.case_id for title in cases(me, WHY, keeping=store)}
        theirs = cases(stranger, WHY, keeping=store)

        assert case_id in mine
        assert theirs == ()

    def test_the_list_tells_what_is_to_be_done_and_who_saved_last(self, store, me, case_id):
        titles = {title.case_id: title for title in cases(me, WHY, keeping=store)}

        title = titles[case_id]

        assert (title.header.reference, title.last_saved_by) == ("Z-1", me.name)
        assert [task.id for task in title.tasks] == ["d1"]
        assert title.last_saved is not None


class TestKeeping:
    def test_somebody_comes_in_with_all_their_ties_in_one_act(self, store, me, case_id):
        uncle = Person(id="p9")
        ties = (
            Parentage(id="t8", parent="p9", child="noor"),
            Tie(id="t9", origin="p9", target="mira"),
        )

        receipt = add_person(me, case_id, WHY, uncle, ties, keeping=store)

        family = seen(me, case_id, store).family
        assert family.parents_of("noor") == ("p9",)
        assert receipt.version == 2

    def test_claims_come_in_with_their_new_source_in_one_act(self, store, me, case_id):
        said = tuple(
            Claim(id=f"c{n}", about=AboutPerson(person="noor"), indicator="hid", source="s9")
            for n in (8, 9)
        )

        receipt = state_claims(
            me, case_id, WHY, said, Source(id="s9", who="buurvrouw"), keeping=store
        )

        assert [claim.id for claim in seen(me, case_id, store).claims][-2:] == ["c8", "c9"]
        assert receipt.version == 2

    def test_a_receipt_tells_the_version_and_the_moment_that_the_case_shows(
        self, store, me, case_id
    ):
        receipt = record(me, case_id, WHY, Collection.SOURCES, Source(id="s9"), keeping=store)

        opened = open_case(me, case_id, WHY, keeping=store)

        assert (opened.version, opened.last_saved) == (receipt.version, receipt.saved_at)
        assert opened.undoable == "record"

    def test_the_header_is_amended_like_any_record(self, store, me, case_id):
        before = seen(me, case_id, store).header
        after = before.model_copy(update={"name": "Anders"})

        amend(me, case_id, WHY, Collection.CASE, after, before=before, keeping=store)

        assert seen(me, case_id, store).header == after

    def test_an_edit_writes_its_own_row_and_no_other(self, store, me, case_id):
        before = [row for row in rows(store, "people") if row["case_id"] == case_id]

        amend(
            *(me, case_id, WHY, Collection.PEOPLE),
            in_country(OREN, "NL"),
            before=OREN,
            keeping=store,
        )

        after = [row for row in rows(store, "people") if row["case_id"] == case_id]
        assert [row["id"] for row in after if row not in before] == ["oren"]

    @pytest.mark.parametrize(
        ("ties", "refused"),
        [
            ((Parentage(id="t9", parent="p9", child="nobody"),), Dangling),
            (
                (
                    Parentage(id="t8", parent="mira", child="p9"),
                    Parentage(id="t9", parent="p9", child="oren"),
                ),
                OwnAncestor,
            ),
        ],
    )
    def test_what_cannot_be_leaves_nothing(self, ties, refused, store, me, case_id):
        before = stands(me, case_id, store)

        with pytest.raises(refused):
            add_person(me, case_id, WHY, Person(id="p9"), ties, keeping=store)

        assert stands(me, case_id, store) == before
        assert open_case(me, case_id, WHY, keeping=store).version == 1

    def test_one_act_may_change_a_record_and_change_it_back(self, store, me, case_id):
        there = changes_to(Collection.PEOPLE, OREN, in_country(OREN, "NL"))
        source = changes_to(Collection.SOURCES, None, Source(id="s9"))
        errand = Errand(me, case_id, WHY, Deed.AMEND)

        change(errand, lambda _: (*there, *source, *inverse(there)), keeping=store)

        case = seen(me, case_id, store)
        assert case.family.person("oren") == OREN
        assert case.sources[-1].id == "s9"

    def test_a_record_belongs_in_its_own_collection(self, store, me, case_id):
        with pytest.raises(Misplaced):
            record(me, case_id, WHY, Collection.CLAIMS, Person(id="p9"), keeping=store)


class TestTwoAtOnce:
    def test_the_second_gets_both_versions_and_the_first_stands(self, store, me, case_id):
        first, second = in_country(OREN, "NL"), in_country(OREN, "BE")
        where = (me, case_id, WHY, Collection.PEOPLE)
        amend(*where, first, before=OREN, keeping=store)

        with pytest.raises(Conflict) as conflict:
            amend(*where, second, before=OREN, keeping=store)

        assert (conflict.value.collection, conflict.value.record_id) == ("people", "oren")
        assert (conflict.value.stands, conflict.value.wanted) == (first, second)
        assert seen(me, case_id, store).family.person("oren") == first

    def test_amending_what_was_taken_out_is_a_conflict(self, store, me, case_id):
        remove(me, case_id, WHY, Collection.PEOPLE, "noor", keeping=store)

        with pytest.raises(Conflict) as conflict:
            amend(
                *(me, case_id, WHY, Collection.PEOPLE),
                in_country(NOOR, "NL"),
                before=NOOR,
                keeping=store,
            )

        assert conflict.value.stands is None

    def test_a_new_record_never_takes_the_place_of_another(self, store, me, case_id):
        with pytest.raises(Conflict):
            add_person(me, case_id, WHY, Person(id="oren", country="NL"), keeping=store)

    def test_two_who_write_the_same_do_not_conflict(self, store, me, case_id):
        where = (me, case_id, WHY, Collection.PEOPLE)
        first = amend(*where, in_country(OREN, "NL"), before=OREN, keeping=store)

        second = amend(*where, in_country(OREN, "NL"), before=OREN, keeping=store)

        assert second == first

    def test_a_conflict_says_nothing_of_what_the_records_hold(self, store, me, case_id):
        where = (me, case_id, WHY, Collection.PEOPLE)
        amend(*where, in_country(OREN, "NL"), before=OREN, keeping=store)

        with pytest.raises(Conflict) as conflict:
            amend(*where, in_country(OREN, "BE"), before=OREN, keeping=store)

        assert OREN.called not in repr(conflict.value) + str(conflict.value)


class TestOnce:
    def test_the_same_act_sent_again_is_done_once(self, store, me, case_id):
        send = lambda: add_person(  # noqa: E731 the same message, sent again
            me, case_id, WHY, Person(id="p9"), act_id="a-1", keeping=store
        )

        receipts = {send() for _ in range(5)}

        assert len(receipts) == 1
        assert open_case(me, case_id, WHY, keeping=store).version == 2

    def test_an_undo_sent_again_takes_back_one_act(self, store, me, case_id):
        for n in (8, 9):
            add_person(me, case_id, WHY, Person(id=f"p{n}"), keeping=store)

        receipts = {undo(me, case_id, WHY, act_id="a-2", keeping=store) for _ in range(3)}

        assert len(receipts) == 1
        assert "p8" in seen(me, case_id, store).family

    def test_an_id_of_an_act_is_not_used_for_another(self, store, me, case_id):
        add_person(me, case_id, WHY, Person(id="p8"), act_id="a-3", keeping=store)

        with pytest.raises(RepeatedAct):
            add_person(me, case_id, WHY, Person(id="p9"), act_id="a-3", keeping=store)

    def test_the_same_id_in_two_cases_makes_two_acts(self, store, me):
        both = [admit(me, WHY, small_case(), keeping=store) for _ in range(2)]

        for case_id in both:
            add_person(me, case_id, WHY, Person(id="p9"), act_id="a-4", keeping=store)

        assert all("p9" in seen(me, case_id, store).family for case_id in both)


class TestRemoving:
    def test_all_that_is_about_somebody_goes_with_them(self, store, me, case_id):
        remove(me, case_id, WHY, Collection.PEOPLE, "oren", keeping=store)

        case = seen(me, case_id, store)
        assert "oren" not in case.family
        assert [claim.id for claim in case.claims] == ["c3"]
        assert [role.id for role in case.roles] == ["r2"]
        assert [row.id for row in case.knowledge] == ["k2"]

    def test_what_only_mentions_somebody_stays_without_the_mention(self, store, me, case_id):
        remove(me, case_id, WHY, Collection.PEOPLE, "oren", keeping=store)

        case = seen(me, case_id, store)
        assert case.roles[0].evidence_for == ("c3",)
        assert case.roles[0].evidence_against == ()
        assert case.knowledge[0].via is None
        assert case.tasks[0].must_not_know == ("mira",)

    def test_claims_outlive_their_source(self, store, me, case_id):
        remove(me, case_id, WHY, Collection.SOURCES, "s1", keeping=store)

        case = seen(me, case_id, store)
        assert [claim.source for claim in case.claims] == [None, None, None]
        assert case.notes[0].source is None

    def test_the_person_whom_the_case_is_about_cannot_go(self, store, me, case_id):
        with pytest.raises(StillNamed, match="mira"):
            remove(me, case_id, WHY, Collection.PEOPLE, "mira", keeping=store)

    def test_the_header_cannot_go(self, store, me, case_id):
        with pytest.raises(Misplaced):
            remove(me, case_id, WHY, Collection.CASE, "case", keeping=store)

    def test_what_is_not_there_cannot_go(self, store, me, case_id):
        with pytest.raises(NoSuchRecord):
            remove(me, case_id, WHY, Collection.CLAIMS, "c99", keeping=store)
