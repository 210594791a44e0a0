"""A desk on a real store, without a screen."""

import pytest

from tests.workbench.desk.desks import a_desk


@pytest.fixture
def desk(store, me, case_id):
    """A desk with the small case open and the father selected."""
    desk = a_desk(me, store)
    desk.open_case(case_id)
    desk.select("oren")
    return desk
