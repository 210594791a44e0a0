"""What a professional does: one function per deed."""

from workbench.casework.accepting import accept, accept_into_new_case
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
    RestsOnLeftOut,
)
from workbench.casework.exporting import take_out
from workbench.casework.keeping import Keeping, Kept
from workbench.casework.listing import cases
from workbench.casework.opening import OpenCase, open_case
from workbench.casework.proposing import Proposal, Row, propose
from workbench.casework.settling import NEW, Choice, Settling
from workbench.casework.undoing import redo, undo

__all__ = [
    "NEW",
    "CaseworkError",
    "Choice",
    "Conflict",
    "Keeping",
    "Kept",
    "Misplaced",
    "NoSuchRecord",
    "NothingToRedo",
    "NothingToUndo",
    "OpenCase",
    "Proposal",
    "Receipt",
    "RepeatedAct",
    "RestsOnLeftOut",
    "Row",
    "Settling",
    "accept",
    "accept_into_new_case",
    "add_person",
    "admit",
    "amend",
    "cases",
    "create_case",
    "open_case",
    "propose",
    "record",
    "redo",
    "remove",
    "state_claims",
    "take_out",
    "undo",
]
