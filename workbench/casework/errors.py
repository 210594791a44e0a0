"""Everything that can keep a deed from being done.

CaseworkError
├── Conflict       somebody else changed the record; holds both versions
├── NothingToUndo  no act is left to take back
├── NothingToRedo  no act was taken back, or another came after it
├── Misplaced      a record does not belong where it is put
├── NoSuchRecord   the record to remove is not there
├── GateClosed     mediation was decided on while a condition is not met
├── Unfounded      something that needs a reason, a name or a day came without
├── RestsOnLeftOut a row of a file was chosen without what it rests on
└── RepeatedAct    an id of an act is used again for something else
"""

from genogram import Record


class CaseworkError(Exception):
    """Why a deed was refused; the sentence carries ids, never what a record says."""


class Conflict(CaseworkError):
    """Two versions of one record: as it stands, and as it was wanted; None where it is gone."""

    def __init__(
        self, collection: str, record_id: str, stands: Record | None, wanted: Record | None
    ) -> None:
        self.collection = collection
        self.record_id = record_id
        self.stands = stands
        self.wanted = wanted
        super().__init__(f"{collection} {record_id!r} was changed in the meantime")


class NothingToUndo(CaseworkError):
    def __init__(self, case_id: str) -> None:
        self.case_id = case_id
        super().__init__(f"nothing to undo in case {case_id!r}")


class NothingToRedo(CaseworkError):
    def __init__(self, case_id: str) -> None:
        self.case_id = case_id
        super().__init__(f"nothing to redo in case {case_id!r}")


class Misplaced(CaseworkError):
    def __init__(self, collection: str, record_id: str) -> None:
        self.collection = collection
        self.record_id = record_id
        super().__init__(f"{record_id!r} cannot be put in or taken from {collection}")


class NoSuchRecord(CaseworkError):
    def __init__(self, collection: str, record_id: str) -> None:
        self.collection = collection
        self.record_id = record_id
        super().__init__(f"{collection} has no record {record_id!r}")


class RepeatedAct(CaseworkError):
    def __init__(self, act_id: str) -> None:
        self.act_id = act_id
        super().__init__(f"the act {act_id!r} was already something else")


class GateClosed(CaseworkError):
    """Carries what is missing and what stands in the way, as codes of the method."""

    def __init__(self, missing: tuple[str, ...], contraindications: tuple[str, ...]) -> None:
        self.missing = missing
        self.contraindications = contraindications
        super().__init__(f"not now: {', '.join((*missing, *contraindications))}")


class Unfounded(CaseworkError):
    def __init__(self, record_id: str, field: str) -> None:
        self.record_id = record_id
        self.field = field
        super().__init__(f"{record_id!r} needs {field}")


class RestsOnLeftOut(CaseworkError):
    def __init__(self, row_id: str, missing: tuple[str, ...]) -> None:
        self.row_id = row_id
        self.missing = missing
        super().__init__(f"row {row_id!r} rests on {', '.join(missing)}, which is left out")
