"""Everything that can stand between somebody and a case.

AccessError
├── NoSuchCase  the case does not exist, or one may not see it: the same answer
└── NotKept     the store could not read or write; nothing was answered, nothing changed
"""


class AccessError(Exception):
    """Why a deed was not done; carries ids, never names."""


class NoSuchCase(AccessError):
    """Identical for a case that is not there and a case that is not theirs."""

    def __init__(self, case_id: str) -> None:
        self.case_id = case_id
        super().__init__("there is no such case")


class NotKept(AccessError):
    def __init__(self) -> None:
        super().__init__("the store could not read or write; nothing was answered or changed")
