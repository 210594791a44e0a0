"""Who may see a case, and what the log may say."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.access import Actor, NoSuchCase, loggable, may

ids = st.text(min_size=1, max_size=8)


@given(ids, st.sets(ids))
def test_exactly_the_members_may_see_a_case(somebody, members):
    actor = Actor(id=somebody, name="")

    assert may(actor, members) == (somebody in members)


def test_nobody_belongs_to_a_case_that_is_not_there():
    assert not may(Actor(id="a1", name="Sanne"), frozenset())


@given(ids, ids)
def test_a_case_that_is_not_theirs_says_nothing_that_a_missing_one_does_not(one, other):
    assert str(NoSuchCase(one)) == str(NoSuchCase(other))


@given(st.text())
def test_whatever_was_typed_as_a_case_id_never_reaches_the_log(typed):
    assert loggable(typed) == "unreadable"


def test_an_id_of_ours_reaches_the_log():
    ours = "0123456789abcdef" * 2

    assert loggable(ours) == ours
