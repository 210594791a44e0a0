"""One store for a file of tests: each test makes its own case in it."""

import pytest

from tests.workbench.stores import WHY, small_case
from workbench.casework import admit
from workbench.storage import create_store


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = create_store(tmp_path_factory.mktemp("stores") / "one", None, "Sanne")
    yield store
    store.close()


@pytest.fixture(scope="module")
def me(store):
    return store.accounts()[0]


@pytest.fixture(scope="module")
def stranger(store):
    return store.open_account("Ruben")


@pytest.fixture
def case_id(store, me):
    return admit(me, WHY, small_case(), keeping=store)
