"""Whatever is typed: it comes back as it was typed, and nothing breaks the desk."""

import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genogram import Gender, Name, NameKind, Person
from tests.workbench.desk.desks import a_desk
from tests.workbench.stores import WHY, small_case
from workbench.casework import admit, open_case
from workbench.desk.entering.fields import readable
from workbench.desk.entering.people import fields_of, person_from
from workbench.desk.forms import FormKind

FEW = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
ORDINARY = st.characters(exclude_categories=["Cc", "Cs"])
WORDS = st.text(ORDINARY, min_size=1).filter(lambda said: said == said.strip())
ANYTHING = st.text(st.characters() | st.sampled_from("\0\n\r\t\x1b\ud800"), max_size=30)
FIELDS = (
    *("reference", "name", "given", "family", "spellings", "gender", "born", "died", "dead"),
    *("place", "country", "placeholder", "group", "relation", "known", "other", "shape", "since"),
    *("until", "origin", "kind", "ended", "inward", "observation", "towards", "rating", "text"),
    *("source", "who", "sealed", "date", "reliability", "role", "for", "against"),
    *("under_duress", "valid_until", "what", "when", "must_not_know", "state", "measure"),
    "heard_by",
)
RIGHT = {
    "relation": "child",
    "gender": "woman",
    "other": "noor",
    "shape": "contact",
    "observation": "control",
    "rating": "present",
    "reliability": "confirmed",
    "kind": "general",
    "role": "watcher",
    "under_duress": "unknown",
    "state": "to_do",
    "what": "bellen",
    "text": "zij belde",
}
TEXTS = {
    FormKind.TASK: ("what", "who"),
    FormKind.NOTE: ("text",),
    FormKind.VOICE: ("text", "heard_by"),
    FormKind.STATEMENT: ("text",),
}
PERSON_TEXTS = ("given", "family", "place")


def kept(desk, kind):
    """The newest record of what a form writes, as it comes back from the store."""
    case = open_case(*desk.who, keeping=desk.keeping).case
    match kind:
        case FormKind.TASK:
            return case.tasks[-1]
        case FormKind.NOTE:
            return case.notes[-1]
        case FormKind.VOICE:
            return case.voice[-1]
        case _:
            return case.claims[-1]


@FEW
@given(st.sampled_from([(kind, name) for kind, names in TEXTS.items() for name in names]), WORDS)
def test_any_words_come_back_from_the_store_exactly_as_typed(desk, field, said):
    kind, name = field
    desk.ask(kind)

    desk.submit({**RIGHT, name: said})

    assert getattr(kept(desk, kind), name) == said


@FEW
@given(st.sampled_from(PERSON_TEXTS), WORDS)
def test_any_words_about_a_person_come_back_in_their_field(desk, name, said):
    desk.change_person(name, said)

    person = open_case(*desk.who, keeping=desk.keeping).case.family.person("oren")
    assert fields_of(person)[name] == said


@FEW
@given(
    st.sampled_from(FormKind),
    st.sampled_from(["", "t1", "t2", "c1", "c2", "r1", "d1", "n1", "oren", "gone"]),
    st.dictionaries(st.sampled_from(FIELDS), ANYTHING),
    st.sets(st.sampled_from(sorted(RIGHT))),
)
def test_nothing_typed_ever_raises_out_of_the_desk(desk, kind, subject, typed, right):
    values = {**typed, **{name: RIGHT[name] for name in right}}
    desk.ask(kind, subject)

    desk.submit(values)

    assert desk.form is None or desk.form.values == values
    assert desk.form is None or desk.form.wrong or desk.failure


@FEW
@given(st.sampled_from(FIELDS), ANYTHING)
def test_nothing_typed_about_a_person_ever_raises(desk, name, said):
    desk.change_person(name, said)

    assert desk.person.id == "oren"


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PERSON_TEXTS), ANYTHING), max_size=6))
def test_any_series_of_edits_is_always_undone_to_the_start(store, me, edits):
    desk = a_desk(me, store)
    desk.open_case(admit(me, WHY, small_case(), keeping=store))
    desk.select("oren")
    before = desk.person

    for name, said in edits:
        desk.change_person(name, said)
    while desk.opened.undoable:
        desk.undo()

    assert desk.person == before


@given(ANYTHING)
def test_what_is_left_out_of_words_is_only_what_steers_a_machine(said):
    left = readable(said)

    assert readable(left) == left
    assert all(sign in "\n\t" or unicodedata.category(sign) not in {"Cc", "Cs"} for sign in left)
    assert "".join(left.split()) == "".join(
        sign
        for sign in said
        if not sign.isspace() and unicodedata.category(sign) not in {"Cc", "Cs"}
    )


PEOPLE = st.builds(
    Person,
    id=st.just("x"),
    names=st.lists(
        st.builds(
            Name,
            text=st.text(ORDINARY, max_size=8),
            kind=st.sampled_from(NameKind),
            script=st.none() | st.just("Arab"),
        ),
        max_size=4,
    ).map(tuple),
    gender=st.sampled_from(Gender),
    born=st.none() | st.sampled_from(["1987", "ca. 1990", "toen oma nog leefde", " "]),
    dead=st.sampled_from([None, True, False]),
    place=st.none() | st.text(ORDINARY, max_size=5),
    country=st.none() | st.sampled_from(["NL", "Joegoslavië"]),
    group=st.booleans(),
)


@given(PEOPLE)
def test_a_person_whose_fields_are_handed_in_unchanged_always_stays_the_same(person):
    assert person_from(fields_of(person), "x", person) == person
