"""The recovery key on paper: what is misread is named, and nothing wrong is taken for right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.storage import MistypedRecoveryKey
from workbench.storage.recovery_key import (
    GROUP,
    GROUPS,
    LETTERS,
    is_same_group,
    new_recovery_key,
    read_recovery_key,
)

SIGNS = GROUPS * GROUP
KEYS = st.builds(new_recovery_key)
PLACES = st.integers(0, SIGNS - 1)


def refused_at(letters):
    with pytest.raises(MistypedRecoveryKey) as error:
        read_recovery_key("".join(letters))
    return error.value.group


class TestTyping:
    @given(key=KEYS, between=st.sampled_from(["", " ", "-", " - ", "\t", "\N{EN DASH}"]))
    def test_capitals_spaces_and_dashes_never_matter(self, key, between):
        typed = between.join(key.groups)

        assert read_recovery_key(typed.lower()) == read_recovery_key(f" {typed} ") == key

    @given(key=KEYS, at=PLACES, other=st.sampled_from(LETTERS))
    def test_a_wrong_letter_is_always_named_by_its_group(self, key, at, other):
        letters = list("".join(key.groups))
        if letters[at] == other:
            return

        letters[at] = other

        assert refused_at(letters) == at // GROUP + 1

    @given(key=KEYS, at=st.integers(0, SIGNS - 2))
    def test_neighbours_that_changed_places_never_go_unseen(self, key, at):
        letters = list("".join(key.groups))
        one, other = letters[at : at + 2]
        if one == other:
            return

        letters[at : at + 2] = other, one

        assert refused_at(letters) in {at // GROUP + 1, (at + 1) // GROUP + 1}

    @given(key=KEYS, one=st.integers(0, GROUPS - 1), other=st.integers(0, GROUPS - 1))
    def test_groups_that_changed_places_never_go_unseen(self, key, one, other):
        groups = list(key.groups)
        if one == other:
            return

        groups[one], groups[other] = groups[other], groups[one]

        assert refused_at(groups) == min(one, other) + 1

    @given(key=KEYS, length=st.integers(0, SIGNS - 1))
    def test_a_key_that_breaks_off_is_named_where_it_does(self, key, length):
        assert refused_at("".join(key.groups)[:length]) == length // GROUP + 1

    @given(key=KEYS, more=st.text(LETTERS, min_size=1, max_size=9))
    def test_a_key_that_is_too_long_is_refused(self, key, more):
        assert refused_at("".join(key.groups) + more) == GROUPS + 1

    @given(text=st.text(max_size=60))
    def test_whatever_else_is_typed_is_refused_by_number(self, text):
        assert 1 <= refused_at(text) <= GROUPS + 1

    def test_letters_that_look_alike_do_not_occur(self):
        assert not set("01ILO") & set(LETTERS)

    @given(key=KEYS, place=st.integers(0, GROUPS - 1))
    def test_one_group_may_be_typed_back_in_small_letters(self, key, place):
        group = key.groups[place]

        assert is_same_group(f" {group.lower()} ", group)
        assert not is_same_group(group[:-1], group)


def test_a_recovery_key_does_not_show_itself_in_a_traceback():
    key = new_recovery_key()

    assert not any(group in repr(key) for group in key.groups)


def test_no_two_recovery_keys_are_the_same():
    assert len({str(new_recovery_key()) for _ in range(500)}) == 500
