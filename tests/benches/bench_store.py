"""How long opening and editing a case takes in the encrypted store, sixty people in it."""

from itertools import count

import pytest

from genogram import Person
from risk import Collection, case_from
from tests.benches.large_cases import case_document
from workbench.access import Purpose
from workbench.casework import add_person, admit, amend, cases, open_case, redo, remove, undo
from workbench.storage import create_store, open_store

PASSPHRASE = "vier gewone woorden samen"  # noqa: S105 a store that lives for one measurement
WHY = Purpose.CASEWORK


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = create_store(tmp_path_factory.mktemp("bench") / "store", None, "Sanne")
    yield store
    store.close()


@pytest.fixture
def who(store):
    (me, *_) = store.accounts()
    case = case_from(case_document(people=60, claims=240))
    return me, admit(me, WHY, case, keeping=store), WHY


def bench_opening_a_store_with_a_passphrase(benchmark, tmp_path):
    create_store(tmp_path, PASSPHRASE, "Sanne").close()

    benchmark(lambda: open_store(tmp_path, PASSPHRASE).close())


def bench_opening_a_case_of_sixty_people(benchmark, store, who):
    opened = benchmark(open_case, *who, keeping=store)

    assert len(opened.case.family.people) == 60


def bench_opening_a_case_after_three_hundred_acts(benchmark, store, who):
    for number in range(300):
        add_or_remove(number, who, store)

    opened = benchmark(open_case, *who, keeping=store)

    assert opened.version == 301


def bench_listing_the_cases(benchmark, store, who):
    titles = benchmark(cases, who[0], WHY, keeping=store)

    assert who[1] in {title.case_id for title in titles}


def bench_amending_a_person(benchmark, store, who):
    numbers, people = count(), list(open_case(*who, keeping=store).case.family.people)

    def save():
        before = people[5]
        people[5] = before.model_copy(update={"place": str(next(numbers))})
        amend(*who, Collection.PEOPLE, people[5], before=before, keeping=store)

    benchmark(save)


def bench_undoing_and_redoing(benchmark, store, who):
    remove(*who, Collection.PEOPLE, "p7", keeping=store)

    benchmark(lambda: (undo(*who, keeping=store), redo(*who, keeping=store)))


def add_or_remove(number, who, store):
    if number % 2:
        remove(*who, Collection.PEOPLE, "p99", keeping=store)
    else:
        add_person(*who, Person(id="p99"), keeping=store)
