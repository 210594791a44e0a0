"""Words for people and the ties between them."""

from exports.wording.catalogue import Speaker
from genogram import Ending, Gender, NameKind, Origin, PartnershipKind, TieKind


class FamilyWords(Speaker):
    def gender(self, gender: Gender) -> str:
        match gender:
            case Gender.MAN:
                return self.say("man")
            case Gender.WOMAN:
                return self.say("woman")
            case Gender.OTHER:
                return self.say("other")
            case Gender.UNKNOWN:
                return self.say("unknown")

    def name_kind(self, kind: NameKind) -> str:
        match kind:
            case NameKind.GIVEN:
                return self.say("given name")
            case NameKind.FAMILY:
                return self.say("family name")
            case NameKind.OTHER:
                return self.say("other name")

    def origin(self, origin: Origin) -> str:
        match origin:
            case Origin.BIRTH:
                return self.say("child by birth")
            case Origin.ADOPTION:
                return self.say("adopted child")
            case Origin.FOSTER:
                return self.say("foster child")
            case Origin.STEP:
                return self.say("stepchild")
            case Origin.UNKNOWN:
                return self.say("unknown")

    def partnership(self, kind: PartnershipKind) -> str:
        match kind:
            case PartnershipKind.MARRIED_CIVIL:
                return self.say("married by law")
            case PartnershipKind.MARRIED_RELIGIOUS:
                return self.say("married by religion")
            case PartnershipKind.COHABITING:
                return self.say("living together")
            case PartnershipKind.PROMISED:
                return self.say("promised to each other")
            case PartnershipKind.AFFAIR:
                return self.say("relationship outside marriage")

    def ending(self, ending: Ending) -> str:
        match ending:
            case Ending.SEPARATED:
                return self.say("separated")
            case Ending.DIVORCED:
                return self.say("divorced")
            case Ending.DEATH:
                return self.say("ended by death")

    def tie(self, kind: TieKind) -> str:
        match kind:
            case TieKind.CLOSENESS:
                return self.say("close")
            case TieKind.CONFLICT:
                return self.say("conflict")
            case TieKind.CONTROL:
                return self.say("control")
            case TieKind.VIOLENCE:
                return self.say("violence")
            case TieKind.CUT_OFF:
                return self.say("contact broken off")
            case TieKind.DEPENDENCE:
                return self.say("dependence")
            case TieKind.CONTACT:
                return self.say("contact")
            case TieKind.OTHER:
                return self.say("other tie")

    def the_victim(self) -> str:
        return self.say("the victim")

    def name_unknown(self) -> str:
        return self.say("name unknown")
