"""Everything that can be wrong with a genogram.

GenogramError
├── UnknownPerson    a tie or question names somebody who is not in the family
├── TwiceTheSame     an id is used for a second person or tie
├── OwnAncestor      a line of parentage leads back to where it began
├── TiedToOneself    both ends of a tie are the same person
├── StillTied        somebody with ties cannot leave the family
├── UnknownTie       no tie has this id
└── UnreadableFile   a file cannot be read as a family; names place and remedy
"""


class GenogramError(Exception):
    """What is wrong with a family; carries ids, never names."""


class UnknownPerson(GenogramError):
    def __init__(self, person_id: str) -> None:
        self.person_id = person_id
        super().__init__(f"nobody in this family has the id {person_id!r}")


class TwiceTheSame(GenogramError):
    def __init__(self, record_id: str) -> None:
        self.record_id = record_id
        super().__init__(f"the id {record_id!r} is used twice")


class OwnAncestor(GenogramError):
    def __init__(self, person_id: str) -> None:
        self.person_id = person_id
        super().__init__(f"{person_id!r} would become an ancestor of themselves")


class TiedToOneself(GenogramError):
    def __init__(self, tie_id: str, person_id: str) -> None:
        self.tie_id = tie_id
        self.person_id = person_id
        super().__init__(f"tie {tie_id!r} ties {person_id!r} to themselves")


class StillTied(GenogramError):
    def __init__(self, person_id: str, tie_ids: tuple[str, ...]) -> None:
        self.person_id = person_id
        self.tie_ids = tie_ids
        super().__init__(f"{person_id!r} still has the ties {', '.join(tie_ids)}")


class UnknownTie(GenogramError):
    def __init__(self, tie_id: str) -> None:
        self.tie_id = tie_id
        super().__init__(f"no tie has the id {tie_id!r}")


class UnreadableFile(GenogramError):
    """A file that cannot be read: where it goes wrong and what would mend it."""

    def __init__(self, place: str, problem: str, remedy: str) -> None:
        self.place = place
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{place}: {problem}; {remedy}")
