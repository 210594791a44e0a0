"""GEDCOM, the common tongue of family trees: versions 5.5, 5.5.1 and 7 read."""

from genogram.gedcom.encoding import opens_as_gedcom
from genogram.gedcom.reading import family_from_gedcom, family_from_gedcom_bytes

__all__ = ["family_from_gedcom", "family_from_gedcom_bytes", "opens_as_gedcom"]
