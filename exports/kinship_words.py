"""What somebody is to the person the case is about, in words."""

from exports.kinship_terms import TERMS
from exports.wording import Wording
from genogram.kinship import kinship
from risk import Case


def kinship_words(case: Case, person: str, words: Wording) -> str:
    """Kinship to the index person; empty for that person and where no line leads.

    Examples
    --------
    >>> from risk import Header
    >>> kinship_words(Case(Header()), "p1", Wording("nl"))
    ''
    """
    if case.index is None or person == case.index:
        return ""
    found = kinship(case.family, person, of=case.index)
    if found is None:
        return ""
    return TERMS[words.language](found, lambda one: case.family.person(one).gender)
