"""From a GEDCOM file to a family."""

from collections.abc import Iterator
from pathlib import Path

from genogram.errors import GenogramError, OwnAncestor, UnreadableFile
from genogram.family import AnyTie, Family, ends
from genogram.files import contents
from genogram.gedcom.encoding import text_of
from genogram.gedcom.families import Household, Origins, households, parentages, partnerships
from genogram.gedcom.lines import sound_lines, version_of
from genogram.gedcom.people import person_from
from genogram.gedcom.structure import Structure, structures_of_5, structures_of_7
from genogram.notices import Notice, NoticeCode
from genogram.ties import Parentage

USUAL = ("5.5", "5.5.1")


def family_from_gedcom(path: Path) -> tuple[Family, tuple[Notice, ...]]:
    """Read a GEDCOM file of version 5.5, 5.5.1 or 7.

    Parameters
    ----------
    path
        The file; its version and encoding are taken from its header.

    Returns
    -------
    tuple of Family and notices
        A link that would make somebody their own ancestor is left out, and
        the notices say so.

    Raises
    ------
    UnreadableFile
        With the place in the file and what would mend it.
    """
    return family_from_gedcom_bytes(contents(path))


def family_from_gedcom_bytes(data: bytes) -> tuple[Family, tuple[Notice, ...]]:
    r"""Read GEDCOM that is in memory already.

    Examples
    --------
    >>> family, notices = family_from_gedcom_bytes(
    ...     b"0 HEAD\n1 GEDC\n2 VERS 5.5.1\n0 @I1@ INDI\n1 NAME Mira /Velari/\n0 TRLR\n"
    ... )
    >>> family.person("I1").called
    'Mira Velari'
    """
    text, notices = text_of(data)
    lines = sound_lines(text)
    version = version_of(lines)
    if version.startswith("7"):
        records = structures_of_7(text)
    else:
        notices += tuple(_on_the_version(version))
        records = structures_of_5(lines)
    if lines[-1].tag != "TRLR":
        notices += (Notice(NoticeCode.CUT_OFF, f"line {lines[-1].number}"),)
    family, more = _family(records)
    return family, notices + more


def _on_the_version(version: str) -> Iterator[Notice]:
    if version and not version.startswith("5."):
        problem = f"the version {version[:20]!r} is not read"
        raise UnreadableFile("HEAD.GEDC.VERS", problem, "export the file as GEDCOM 5.5.1 or 7")
    if version not in USUAL:
        yield Notice(NoticeCode.UNUSUAL_VERSION, "HEAD.GEDC.VERS")


def _family(records: tuple[Structure, ...]) -> tuple[Family, tuple[Notice, ...]]:
    people = {record.id: record for record in records if record.tag == "INDI" and record.id}
    if not people:
        raise UnreadableFile("the whole file", "holds nobody", "export the file with its people")
    gathered = households(
        people, [record for record in records if record.tag == "FAM" and record.id]
    )
    origins = Origins(people, gathered)
    family = Family()
    for individual in people.values():
        family.welcome(person_from(individual))
    left_out = tuple(
        notice
        for household in gathered
        for tie in _ties(household, origins)
        for notice in _record(family, household, tie)
    )
    return family, origins.notices + left_out


def _ties(household: Household, origins: Origins) -> Iterator[AnyTie]:
    yield from partnerships(household)
    yield from parentages(household, origins)


def _record(family: Family, household: Household, tie: AnyTie) -> Iterator[Notice]:
    if isinstance(tie, Parentage) and tie.parent in family.parents_of(tie.child):
        return
    try:
        family.record(tie)
    except OwnAncestor:
        first, second = ends(tie)
        problem = f"the link from {first} to {second} makes somebody their own ancestor"
        remedy = "mend this family in the program that wrote the file"
        raise UnreadableFile(f"family {household.id}", problem, remedy) from None
    except GenogramError:
        yield Notice(NoticeCode.TIED_TO_ONESELF, f"family {household.id}", ends(tie))
