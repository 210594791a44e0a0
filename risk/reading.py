"""Reading a file that holds a case or a family, whatever it is called.

What it is, its content tells: the header line of GEDCOM, the sheets of a
workbook, the schema of a case file, the facts of a published case, or the
unions of a pedigree.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from genogram import (
    Family,
    Notice,
    UnreadableFile,
    contents,
    family_from_pedigree,
    is_pedigree,
)
from genogram.gedcom import family_from_gedcom_bytes, opens_as_gedcom
from risk.case import Case
from risk.casefile import SCHEMA_ID, case_from, is_case_file
from risk.changes import Change
from risk.collections import Collection
from risk.documents import document_of
from risk.published import case_from_published
from risk.published_facts import KeptAsNote
from risk.published_file import is_published
from risk.workbook import case_from_workbook, opens_as_workbook

BLANKS = b"\xef\xbb\xbf \t\r\n"
LONGEST_ID_SHOWN = 60


class FileKind(StrEnum):
    """What a file holds."""

    CASE_FILE = "case_file"
    PUBLISHED = "published"
    PEDIGREE = "pedigree"
    GEDCOM = "gedcom"
    WORKBOOK = "workbook"


@dataclass(frozen=True, slots=True)
class Reading:
    """A case as read, what kind of file it came from, and what was decided on the way."""

    case: Case
    kind: FileKind
    notices: tuple[Notice | KeptAsNote, ...] = ()


def read_case(path: Path) -> Reading:
    """Read a file that holds a case or a family.

    Parameters
    ----------
    path
        A case file, a published case, a pedigree, GEDCOM, or a workbook.

    Returns
    -------
    Reading
        A file without claims gives a case with nothing but its family.

    Raises
    ------
    UnreadableFile
        The only error, with the place in the file and what would mend it.
    """
    return reading_of(contents(path))


def reading_of(data: bytes) -> Reading:
    """Read what is in memory already; else like `read_case`.

    Examples
    --------
    >>> reading_of(b'{"persons": [{"id": "P1"}], "unions": []}').kind
    <FileKind.PEDIGREE: 'pedigree'>
    """
    if opens_as_workbook(data):
        case, notices = case_from_workbook(data)
        return Reading(case, FileKind.WORKBOOK, notices)
    if opens_as_gedcom(data):
        family, notices = family_from_gedcom_bytes(data)
        return Reading(_case_of(family), FileKind.GEDCOM, notices)
    opening = data[:4096].lstrip(BLANKS)
    if not opening:
        raise UnreadableFile("the file", "is empty", "export it again")
    if not opening.startswith((b"{", b"[")):
        remedy = "give a case file, a published case, a pedigree, a GEDCOM file or an .xlsx"
        raise UnreadableFile("line 1", "is neither JSON nor GEDCOM", remedy)
    return _from_document(document_of(data))


def _from_document(document: Any) -> Reading:
    if is_case_file(document):
        return Reading(case_from(document), FileKind.CASE_FILE)
    if is_published(document):
        case, notices = case_from_published(document)
        return Reading(case, FileKind.PUBLISHED, notices)
    if is_pedigree(document):
        return Reading(_case_of(family_from_pedigree(document)), FileKind.PEDIGREE)
    raise _unknown(document)


def _unknown(document: Any) -> UnreadableFile:
    if isinstance(document, dict) and "$id" in document:
        problem = f"{str(document['$id'])[:LONGEST_ID_SHOWN]!r} is not a schema known here"
        return UnreadableFile("$id", problem, f"export the case again as {SCHEMA_ID}")
    problem = "is no case file, published case or pedigree"
    return UnreadableFile("the whole file", problem, f"say in $id that it is {SCHEMA_ID}")


def _case_of(family: Family) -> Case:
    case = Case()
    case.apply(_welcomes(family))
    return case


def _welcomes(family: Family) -> Iterable[Change]:
    collections = (Collection.PEOPLE, Collection.PARENTAGES, Collection.PARTNERSHIPS)
    records = (family.people, family.parentages, family.partnerships, family.ties)
    for collection, found in zip((*collections, Collection.TIES), records, strict=True):
        for record in found:
            yield Change(collection=collection, after=record)
