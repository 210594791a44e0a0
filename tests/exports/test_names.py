"""No two people are told by one name."""

from hypothesis import given
from hypothesis import strategies as st

from exports.names import full_names, short_names
from exports.wording import Wording
from genogram import Name, PartialDate, Person
from risk import Case, Change, Collection

NL = Wording("nl")
PEOPLE = st.lists(
    st.builds(
        dict,
        names=st.lists(
            st.builds(
                Name,
                text=st.sampled_from(["Ida", "Jon", ""]),
                kind=st.sampled_from(["given", "family", "other"]),
            ),
            max_size=3,
        ).map(tuple),
        born=st.sampled_from([None, PartialDate("1990"), PartialDate("ca. 1950")]),
    ),
    max_size=8,
)


def case_with(*people):
    case = Case()
    for person in people:
        case.apply([Change(collection=Collection.PEOPLE, after=person)])
    return case


def called(person_id, given_name, family_name, **more):
    both = (Name(text=given_name), Name(text=family_name, kind="family"))
    return Person(id=person_id, names=both, **more)


def test_a_given_name_is_enough_for_one_person():
    case = case_with(called("p1", "Ida", "Berg"), called("p2", "Jon", "Berg"))

    assert short_names(case, NL) == {"p1": "Ida", "p2": "Jon"}


def test_namesakes_are_told_apart_by_family_name_and_then_by_year():
    case = case_with(
        called("p1", "Ida", "Berg", born=PartialDate("1950")),
        called("p2", "Ida", "Berg", born=PartialDate("2001")),
        called("p3", "Ida", "Dal"),
    )

    assert short_names(case, NL) == {
        "p1": "Ida Berg (1950)",
        "p2": "Ida Berg (2001)",
        "p3": "Ida Dal",
    }


def test_somebody_without_a_name_is_still_somebody():
    assert short_names(case_with(Person(id="p7")), NL) == {"p7": "naam onbekend"}


@given(PEOPLE)
def test_no_two_people_share_a_name(people):
    case = case_with(*(Person(id=f"p{number}", **who) for number, who in enumerate(people)))

    for called_by in (short_names(case, NL), full_names(case, NL)):
        assert len(set(called_by.values())) == len(people)


def test_two_people_without_a_name_are_numbered_as_they_were_entered():
    named = short_names(case_with(Person(id="p7"), Person(id="p8")), NL)

    assert named == {"p7": "naam onbekend (1)", "p8": "naam onbekend (2)"}
