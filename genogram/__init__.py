"""The family as a network, and its picture.

Pure Python: no database, no clock, no web.
"""

from genogram.dates import PartialDate, years_between
from genogram.errors import (
    GenogramError,
    OwnAncestor,
    StillTied,
    TiedToOneself,
    TwiceTheSame,
    UnknownPerson,
    UnknownTie,
    UnreadableFile,
)
from genogram.family import AnyTie, Family, ends
from genogram.files import contents
from genogram.kinship import Blood, Kinship, Link, Step, kinships
from genogram.likeness import BirthLikeness, Likeness, LookAlikes, NameLikeness
from genogram.lineage import (
    Siblings,
    ancestors,
    descendants,
    generations,
    related,
    siblings,
)
from genogram.notices import Notice, NoticeCode
from genogram.pedigree import family_from_pedigree, is_pedigree
from genogram.people import Gender, Name, NameKind, Person, PersonId
from genogram.records import Record
from genogram.ties import Ending, Origin, Parentage, Partnership, PartnershipKind, Tie, TieKind

__all__ = [
    "AnyTie",
    "BirthLikeness",
    "Blood",
    "Ending",
    "Family",
    "Gender",
    "GenogramError",
    "Kinship",
    "Likeness",
    "Link",
    "LookAlikes",
    "Name",
    "NameKind",
    "NameLikeness",
    "Notice",
    "NoticeCode",
    "Origin",
    "OwnAncestor",
    "Parentage",
    "PartialDate",
    "Partnership",
    "PartnershipKind",
    "Person",
    "PersonId",
    "Record",
    "Siblings",
    "Step",
    "StillTied",
    "Tie",
    "TieKind",
    "TiedToOneself",
    "TwiceTheSame",
    "UnknownPerson",
    "UnknownTie",
    "UnreadableFile",
    "ancestors",
    "contents",
    "descendants",
    "ends",
    "family_from_pedigree",
    "generations",
    "is_pedigree",
    "kinships",
    "related",
    "siblings",
    "years_between",
]
