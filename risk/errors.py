"""Everything that can be wrong with a case.

CaseError
├── Dangling        a record names a person or record that is not in the case
├── StillNamed      a record cannot go while others name it
├── Stale           a record is no longer what a change expects it to be
├── NoSuchMeasure   the method does not know a measure of this id
├── NotInTheCase    a measure is weighed for somebody who is not in the case
└── UnsoundContent  a file of the method is half-written; names file and key
"""


class CaseError(Exception):
    """What is wrong with a case; carries ids, never names."""


class Dangling(CaseError):
    def __init__(self, collection: str, record_id: str, missing: str) -> None:
        self.collection = collection
        self.record_id = record_id
        self.missing = missing
        super().__init__(f"{collection} {record_id!r} names {missing!r}, which is not in the case")


class StillNamed(CaseError):
    def __init__(self, record_id: str, by: tuple[str, ...]) -> None:
        self.record_id = record_id
        self.by = by
        super().__init__(f"{record_id!r} is still named by {', '.join(by)}")


class Stale(CaseError):
    def __init__(self, collection: str, record_id: str) -> None:
        self.collection = collection
        self.record_id = record_id
        super().__init__(f"{collection} {record_id!r} was changed in the meantime")


class NoSuchMeasure(CaseError):
    def __init__(self, measure: str) -> None:
        self.measure = measure
        super().__init__(f"the method knows no measure {measure!r}")


class NotInTheCase(CaseError):
    def __init__(self, person: str) -> None:
        self.person = person
        super().__init__(f"{person!r} is not a person of the case")


class UnsoundContent(CaseError):
    def __init__(self, file: str, key: str, problem: str) -> None:
        self.file = file
        self.key = key
        self.problem = problem
        super().__init__(f"{file}: {key}: {problem}")
