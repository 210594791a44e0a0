"""Spellings of one name meet when they are folded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram.spelling import folded, skeleton, sounded


@pytest.mark.parametrize(
    "spellings",
    [
        ("Işık", "Isik", "IŞIK", "ışık"),
        ("Bjørn", "Bjorn"),
        ("Łucja", "Lucja"),
        ("Özgür", "Ozgur"),
        ("İnci", "Inci", "inci"),
        ("D'Arcy", "D’Arcy", "Darcy"),
        ("El-Idrissi", "El Idrissi"),
    ],
)
def test_marks_capitals_and_apostrophes_make_no_other_name(spellings):
    assert len({folded(each) for each in spellings}) == 1


@pytest.mark.parametrize(
    "spellings",
    [
        ("Mohammed", "Muhammad", "Mehmet", "Mohamed"),
        ("Youssef", "Yusuf", "Jusuf", "Yousouf"),
        ("Nour", "Nur", "Noor"),
        ("Layla", "Leyla", "Laila"),
        ("Şirin", "Shirin", "Sjirin"),
        ("Yassin", "Jassin", "Yasin"),
        ("Mourad", "Murat"),
        ("Aïcha", "Ayşe", "Aisha"),
        ("Jamal", "Cemal", "Djamel"),
    ],
)
def test_one_name_is_found_in_every_usual_spelling(spellings):
    assert len({sounded(each) for each in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("Hasan", "Hussein"), ("Jan", "Jon"), ("Ali", "Eli")])
def test_names_that_only_sound_a_little_alike_stay_two(one, other):
    assert sounded(one) != sounded(other)


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [("محمد", "Mohammed"), ("يوسف", "Youssef"), ("شیرین", "Shirin"), ("أحمد", "Ahmed")],
)
def test_a_name_in_arabic_script_has_the_consonants_of_the_latin_one(arabic, latin):
    assert skeleton(arabic) == skeleton(latin) != ""


@given(st.text(max_size=40))
def test_whatever_is_typed_folds_and_folding_it_again_changes_nothing(text):
    assert folded(folded(text)) == folded(text)


@given(st.text(max_size=40))
def test_capitals_never_make_another_sound(text):
    assert sounded(folded(text)) == sounded(text) or any(sign > "\u02ff" for sign in text)
