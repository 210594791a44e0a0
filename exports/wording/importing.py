"""Words for reading a file in: what it is, what it holds, and who may be there already."""

from exports.wording.claims import ClaimWords
from exports.wording.family import FamilyWords
from exports.wording.roles import RoleWords
from exports.wording.threats import Names
from exports.wording.unreadable import UnreadableWords
from genogram import (
    BirthLikeness,
    NameLikeness,
    Notice,
    NoticeCode,
    Parentage,
    PartialDate,
    Partnership,
    Person,
    Record,
    Tie,
)
from risk import Claim, Collection, FileKind, Header, Knowledge, Role, Source
from risk.published_facts import KeptAsNote

TOLD_BY = ("text", "what", "reason", "measure", "who")
"""Fields that tell best what a record says, the best first."""


class ImportWords(FamilyWords, RoleWords, ClaimWords, UnreadableWords):
    def file_kind(self, kind: FileKind) -> str:
        match kind:
            case FileKind.CASE_FILE:
                return self.say("case file of this workbench")
            case FileKind.PUBLISHED:
                return self.say("published case")
            case FileKind.PEDIGREE:
                return self.say("pedigree without names")
            case FileKind.GEDCOM:
                return self.say("family tree (GEDCOM)")
            case FileKind.WORKBOOK:
                return self.say("workbook (Excel)")

    def import_notice(self, notice: Notice | KeptAsNote, names: Names) -> str:
        """What was decided while reading, and where in the file."""
        if isinstance(notice, KeptAsNote):
            kept = self.say("{place}: the key “{key}” is not known; it is kept as a note.")
            return kept.format(place=self.place_in_file(notice.place), key=notice.key)
        people = ", ".join(dict.fromkeys(names[each] for each in notice.ids if each in names))
        said = f"{self.place_in_file(notice.place)}: {self._decided(notice.code)}"
        return f"{said} ({people})" if people else said

    def _decided(self, code: NoticeCode) -> str:
        match code:
            case NoticeCode.GUESSED_ENCODING:
                return self.say("The file does not say all letters for certain. Check the names.")
            case NoticeCode.UNUSUAL_VERSION:
                return self.say("This version is not a published one; it is read as 5.5.1.")
            case NoticeCode.CUT_OFF:
                return self.say("The closing line is missing. The end of the file may be lost.")
            case NoticeCode.TIED_TO_ONESELF:
                return self.say("This tie has one person at both ends and is left out.")
            case NoticeCode.SEVERAL_FAMILIES:
                return self.say("A child of several families; which is by birth is not said.")
            case NoticeCode.LEFT_OUT:
                return self.say("This part of the file is not read.")

    def likeness(
        self,
        names: NameLikeness,
        births: BirthLikeness,
        read: PartialDate | None,
        stands: PartialDate | None,
    ) -> str:
        """Why two people may be one: ``zelfde naam in andere spelling; geboren 1987 / ca. 1988``."""
        return f"{self._named_alike(names)}; {self._born_alike(births, read, stands)}"

    def _named_alike(self, names: NameLikeness) -> str:
        match names:
            case NameLikeness.SAME:
                return self.say("same name")
            case NameLikeness.OTHER_SPELLING:
                return self.say("same name in another spelling")
            case NameLikeness.OTHER_SCRIPT:
                return self.say("perhaps the same name in another script")
            case NameLikeness.NEARLY:
                return self.say("nearly the same name")
            case NameLikeness.OTHER_FAMILY_NAME:
                return self.say("same given name, another family name")
            case NameLikeness.GIVEN_NAME_ONLY:
                return self.say("same given name; one family name is not known")

    def _born_alike(
        self, births: BirthLikeness, read: PartialDate | None, stands: PartialDate | None
    ) -> str:
        match births:
            case BirthLikeness.UNKNOWN:
                return self.say("year of birth of one is not known")
            case BirthLikeness.CAN_BE_ONE | BirthLikeness.YEARS_APART:
                both = dict.fromkeys((self.date(read), self.date(stands)))
                return self.say("born {dates}").format(dates=" / ".join(both))

    def field_of_person(self, field: str) -> str:
        known = {
            "gender": self.say("gender"),
            "born": self.say("born"),
            "died": self.say("died"),
            "dead": self.say("has died"),
            "place": self.say("place"),
            "country": self.say("country"),
        }
        return known.get(field, field)

    def rows_of(self, collection: Collection) -> str:
        """What rows of a collection are called."""
        match collection:
            case Collection.CASE:
                return self.say("whom it is about")
            case Collection.PEOPLE:
                return self.say("people")
            case Collection.PARENTAGES:
                return self.say("ties of parent and child")
            case Collection.PARTNERSHIPS:
                return self.say("ties of partners")
            case Collection.TIES:
                return self.say("other ties")
            case Collection.SOURCES:
                return self.say("sources")
            case Collection.CLAIMS:
                return self.say("claims")
            case Collection.ROLES:
                return self.say("possible roles")
            case Collection.FACTS:
                return self.say("facts that not everybody may know")
            case Collection.KNOWLEDGE:
                return self.say("who knows what")
            case Collection.MEASURES | Collection.TASKS | Collection.AGREEMENTS:
                return self.say("measures and agreements")
            case Collection.VOICE:
                return self.say("the victim's own words")
            case _:
                return self.say("other")

    def row_said(self, record: Record, names: Names) -> str:
        """One record of a file in one line, for somebody who decides about it."""
        match record:
            case Header():
                return self.say("This case is about {name}").format(name=names[record.index or ""])
            case Parentage() | Partnership() | Tie():
                return self._tie_said(record, names)
            case Claim():
                return self.claim(record, names)
            case Role():
                return f"{names[record.person]}: {self.possible_role(record.role)}"
            case Knowledge():
                return f"{names[record.person]}: {self.knowledge(record.state)}"
            case Source():
                return self.source(record)
            case Person():
                return names[record.id]
            case _:
                return self._told(record, names)

    def _tie_said(self, record: Parentage | Partnership | Tie, names: Names) -> str:
        match record:
            case Parentage():
                said = self.say("{parent} is a parent of {child} ({origin})")
                origin = self.origin(record.origin)
                return said.format(
                    parent=names[record.parent], child=names[record.child], origin=origin
                )
            case Partnership():
                one, other = (names[each] for each in record.partners)
                kind = self.partnership(record.kind) if record.kind else self.say("kind not known")
                ended = self.ending(record.ended) if record.ended else ""
                return f"{one} – {other}: {', '.join(filter(None, (kind, ended)))}"
            case Tie():
                return f"{names[record.origin]} → {names[record.target]}: {self.tie(record.kind)}"

    def _told(self, record: Record, names: Names) -> str:
        said = next((str(text) for name in TOLD_BY if (text := getattr(record, name, ""))), "")
        about = names.get(getattr(record, "person", None) or "", "")
        return ": ".join(filter(None, (about, said))) or record.id
