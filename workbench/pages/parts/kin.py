"""What somebody is to the person the case is about."""

from exports.kinship_words import kinship_words
from workbench.desk.editing import EditingDesk


def kinship(desk: EditingDesk, person: str) -> str:
    return kinship_words(desk.case, person, desk.words)
