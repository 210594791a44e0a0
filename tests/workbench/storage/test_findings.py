"""Whatever is done to a log with the database in hand is found, and named where it was done."""

from hypothesis import given
from hypothesis import strategies as st

from tests.workbench.storage.logs import (
    KEY,
    alter,
    delete,
    head,
    insert,
    lengths,
    placed,
    rewrite,
    sealed_log,
    swap,
    truncate,
)
from workbench.storage.chain import Head
from workbench.storage.findings import Finding, What
from workbench.storage.verifying import _found, walked


def findings(log, anchored):
    return list(_found(walked(KEY, log, anchored), anchored))


@st.composite
def logs_and_rows(draw, rows=1):
    length = draw(lengths(least=rows))
    chosen = draw(st.sets(st.integers(1, length), min_size=rows, max_size=rows))
    return sealed_log(length), *sorted(chosen)


@given(lengths(least=0))
def test_an_untouched_log_is_in_order(length):
    log = sealed_log(length)

    assert findings(log, head(log)) == []


@given(logs_and_rows(), st.sampled_from([alter, rewrite]))
def test_an_altered_row_is_named_and_no_other(chosen, tamper):
    log, row = chosen

    assert findings(tamper(log, row), head(log)) == [Finding(What.ALTERED, row, row, row)]


@given(logs_and_rows())
def test_a_digest_that_was_written_over_is_named_and_no_other(chosen):
    log, row = chosen
    forged = [*log[: row - 1], (*log[row - 1][:-1], "f" * 64), *log[row:]]

    assert findings(forged, head(log)) == [Finding(What.ALTERED, row, row, row)]


@given(logs_and_rows(), st.integers(100, 200))
def test_a_row_that_was_given_another_number_is_named_by_its_own(chosen, other):
    log, row = chosen
    forged = [*log[: row - 1], (row, other, *log[row - 1][2:]), *log[row:]]

    assert findings(forged, head(log)) == [Finding(What.ALTERED, row, row, row)]


@given(logs_and_rows(), st.booleans())
def test_a_deleted_row_is_named_and_no_other(chosen, closed_up):
    log, row = chosen
    left = delete(log, row)

    found = findings(placed(left) if closed_up else left, head(log))

    what = What.TAIL if row == len(log) else What.DELETED
    assert found == [Finding(what, row, row)]


@given(logs_and_rows())
def test_an_inserted_row_is_named_by_its_place_and_no_other(chosen):
    log, row = chosen

    assert findings(insert(log, row), head(log)) == [Finding(What.INSERTED, place=row)]


@given(logs_and_rows(), st.integers(1, 60))
def test_a_copy_of_a_genuine_row_is_an_inserted_one(chosen, wanted):
    log, row = chosen
    place = min(wanted, len(log)) + 1
    copied = placed([*log[: place - 1], log[row - 1], *log[place - 1 :]])

    (found,) = findings(copied, head(log))

    assert found.what is What.INSERTED
    assert copied[found.place - 1][1] == row


@given(logs_and_rows(rows=2))
def test_rows_that_changed_places_are_named_and_no_other(chosen):
    log, one, other = chosen

    found = findings(swap(log, one, other), head(log))

    assert {each.what for each in found} == {What.MOVED}
    assert {each.first for each in found} == {one, other}
    assert all(each.first == each.last for each in found)


@given(logs_and_rows(rows=2))
def test_contents_that_changed_places_are_named_and_no_other(chosen):
    log, one, other = chosen
    rows = list(log)
    for here, there in ((one, other), (other, one)):
        rows[here - 1] = (here, here, *log[there - 1][2:])

    found = findings(rows, head(log))

    assert {(each.what, each.first) for each in found} == {
        (What.ALTERED, one),
        (What.ALTERED, other),
    }


@given(logs_and_rows())
def test_a_tail_that_was_cut_is_named_from_its_first_row(chosen):
    log, row = chosen

    found = findings(truncate(log, row - 1), head(log))

    assert found == [Finding(What.TAIL, row, len(log))]


@given(logs_and_rows(rows=3), st.permutations([alter, delete, rewrite]))
def test_several_things_at_once_are_each_named(chosen, tampers):
    log, *rows = chosen
    tampered = log
    for row, tamper in reversed(list(zip(rows, tampers, strict=True))):
        tampered = tamper(tampered, row)

    found = findings(tampered, head(log))

    assert [(each.first, each.last) for each in found] == [(row, row) for row in rows]


@given(logs_and_rows())
def test_a_log_that_goes_on_beyond_its_anchor_is_in_order(chosen):
    log, row = chosen

    assert findings(log, head(log[:row])) == []


@given(logs_and_rows())
def test_another_log_under_the_same_key_is_told_from_the_one_that_was_anchored(chosen):
    log, row = chosen
    anchored = Head(row, "a" * 64)

    assert findings(log, anchored) == [Finding(What.ALTERED, row, row)]


def test_without_an_anchor_the_rest_is_still_told():
    log = sealed_log(5)

    assert findings(alter(log, 5), None) == [
        Finding(What.ANCHOR),
        Finding(What.ALTERED, 5, 5, 5),
    ]
