"""How long a backup, its restoring and another key take, ten thousand people in the store."""

import itertools

import pytest

from risk import case_from
from tests.workbench.stores import PASSPHRASE, WHY
from workbench.casework import admit
from workbench.storage import (
    back_up,
    create_store,
    encrypt_anew,
    new_recovery_key,
    read_backup,
    restore,
    set_passphrase,
)

CASES, PEOPLE = 167, 60


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bench") / "store"
    store = create_store(folder, PASSPHRASE, "Sanne", new_recovery_key())
    for number in range(CASES):
        people = [{"id": f"p{n}", "names": [{"text": f"Persoon {n}"}]} for n in range(PEOPLE)]
        case = case_from({"case": {"reference": f"Z-{number}"}, "people": people})
        admit(store.accounts()[0], WHY, case, keeping=store)
    store.close()
    return folder


@pytest.fixture
def names(tmp_path):
    return (tmp_path / str(number) for number in itertools.count())


def bench_a_backup_of_ten_thousand_people(benchmark, folder, names):
    benchmark.pedantic(lambda: back_up(folder, PASSPHRASE, next(names)), rounds=3)


def bench_restoring_ten_thousand_people(benchmark, folder, names):
    backup = next(names)
    back_up(folder, PASSPHRASE, backup)

    benchmark.pedantic(lambda: restore(read_backup(backup), PASSPHRASE, next(names)), rounds=3)


def bench_another_passphrase(benchmark, folder):
    benchmark.pedantic(lambda: set_passphrase(folder, PASSPHRASE, PASSPHRASE), rounds=3)


def bench_another_key_under_ten_thousand_people(benchmark, folder):
    benchmark.pedantic(
        lambda: encrypt_anew(folder, PASSPHRASE, PASSPHRASE, new_recovery_key()), rounds=3
    )
