"""A window that is closed leaves nothing behind in memory."""

import gc
import weakref
from types import SimpleNamespace

import panel as pn
import pytest

from exports import Wording
from tests.workbench.browser.hostile import hostile_case
from workbench.access import Purpose
from workbench.casework import admitting
from workbench.cli.unlocking import practice
from workbench.desk.editing import EditingDesk
from workbench.pages.workbench_page import WorkbenchPage

WINDOWS = 10


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    store, actor = practice(tmp_path_factory.mktemp("store"))
    case_id = admitting.admit(actor, Purpose.TRAINING, hostile_case(), keeping=store)
    yield store, actor, case_id
    store.close()


def a_window(store, actor, case_id):
    desk = EditingDesk(actor, store, Wording("nl"))
    desk.purpose = Purpose.TRAINING
    page = WorkbenchPage(desk, f"zaak={case_id}")
    document = pn.panel(page).server_doc()
    return desk, document


def test_ten_windows_that_were_opened_and_closed_are_all_let_go(kept):
    desks = []
    for _ in range(WINDOWS):
        desk, document = a_window(*kept)
        assert desk.opened
        desks.append(weakref.ref(desk))
        closed(document)
        del desk, document

    gc.collect()

    assert [desk for desk in desks if desk() is not None] == []


def closed(document):
    """What a server does when a window is gone."""
    context = SimpleNamespace(_document=document, id="window")
    for callback in document.session_destroyed_callbacks:
        callback(context)
    document.clear()
