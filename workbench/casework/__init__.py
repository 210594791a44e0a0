"""What a professional does: one function per deed."""

from workbench.casework.acting import Receipt
from workbench.casework.admitting import admit
from workbench.casework.creating import create_case
from workbench.casework.editing import add_person, amend, record, remove, state_claims
from workbench.casework.errors import (
    CaseworkError,
    Conflict,
    Misplaced,
    NoSuchRecord,
    NothingToRedo,
    NothingToUndo,
    RepeatedAct,
)
from workbench.casework.exporting import take_out
from workbench.casework.keeping import Keeping, Kept
from workbench.casework.listing import cases
from workbench.casework.opening import OpenCase, open_case
from workbench.casework.undoing import redo, undo

__all__ = [
    "CaseworkError",
    "Conflict",
    "Keeping",
    "Kept",
    "Misplaced",
    "NoSuchRecord",
    "NothingToRedo",
    "NothingToUndo",
    "OpenCase",
    "Receipt",
    "RepeatedAct",
    "add_person",
    "admit",
    "amend",
    "cases",
    "create_case",
    "open_case",
    "record",
    "redo",
    "remove",
    "state_claims",
    "take_out",
    "undo",
]
