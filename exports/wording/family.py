"""Words for people and the ties between them."""

from exports.wording.catalogue import Speaker
from genogram import Ending, Gender, NameKind, Origin, PartnershipKind, TieKind


class FamilyWords(Speaker):
    def gender(self, gender: Gender) -> str:
        match gender:
            case Gender.MAN:
                return self._("man")
            case Gender.WOMAN:
                return self._("woman")
            case Gender.OTHER:
                return self._("other")
            case Gender.UNKNOWN:
                return self._("unknown")

    def name_kind(self, kind: NameKind) -> str:
        match kind:
            case NameKind.GIVEN:
                return self._("given name")
            case NameKind.FAMILY:
                return self._("family name")
            case NameKind.OTHER:
                return self._("other name")

    def origin(self, origin: Origin) -> str:
        match origin:
            case Origin.BIRTH:
                return self._("child by birth")
            case Origin.ADOPTION:
                return self._("adopted child")
            case Origin.FOSTER:
                return self._("foster child")
            case Origin.STEP:
                return self._("stepchild")
            case Origin.UNKNOWN:
                return self._("unknown")

    def partnership(self, kind: PartnershipKind) -> str:
        match kind:
            case PartnershipKind.MARRIED_CIVIL:
                return self._("married by law")
            case PartnershipKind.MARRIED_RELIGIOUS:
                return self._("married by religion")
            case PartnershipKind.COHABITING:
                return self._("living together")
            case PartnershipKind.PROMISED:
                return self._("promised to each other")
            case PartnershipKind.AFFAIR:
                return self._("relationship outside marriage")

    def ending(self, ending: Ending) -> str:
        match ending:
            case Ending.SEPARATED:
                return self._("separated")
            case Ending.DIVORCED:
                return self._("divorced")
            case Ending.DEATH:
                return self._("ended by death")

    def tie(self, kind: TieKind) -> str:
        match kind:
            case TieKind.CLOSENESS:
                return self._("close")
            case TieKind.CONFLICT:
                return self._("conflict")
            case TieKind.CONTROL:
                return self._("control")
            case TieKind.VIOLENCE:
                return self._("violence")
            case TieKind.CUT_OFF:
                return self._("contact broken off")
            case TieKind.DEPENDENCE:
                return self._("dependence")
            case TieKind.CONTACT:
                return self._("contact")
            case TieKind.OTHER:
                return self._("other tie")

    def the_victim(self) -> str:
        return self._("the victim")

    def nobody_knows_the_name(self, person_id: str) -> str:
        return self._("name unknown ({id})").format(id=person_id)
