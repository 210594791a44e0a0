"""Why somebody is asked about, at risk, excluded or to be explored: whole sentences."""

from exports.wording.catalogue import Speaker
from risk.assessment import Advice, Because


class ReasonWords(Speaker):
    def because(self, because: Because, name: str, victim: str) -> str:
        return self._why(because).format(name=name, victim=victim)

    def at_risk_as(self, because: Because) -> str:
        """The same in a word or two, as the label before names."""
        match because:
            case Because.INDEX_PERSON:
                return self.say("victim")
            case Because.CO_THREATENED:
                return self.say("co-threatened")
            case Because.CHILD:
                return self.say("child under twelve")
            case Because.LEFT_BEHIND:
                return self.say("left behind")
            case Because.UNDER_PRESSURE:
                return self.say("under pressure")
            case Because.HELPER:
                return self.say("helped")
            case (
                Because.NOTHING_REPORTED
                | Because.DRIVE_UNKNOWN
                | Because.ON_STRONG_PATH
                | Because.UNDER_SWAY
                | Because.LURE_ATTEMPT
                | Because.CONFLICT_OF_INTEREST
                | Because.SUPPORTIVE_WORDS
                | Because.TRUSTED
                | Because.WILLING
            ):
                return self.say("at risk")

    def could_be_forced(self, name: str, victim: str) -> str:
        """The question that stands before every opening without a costly deed."""
        return self.say("Could {name} be forced to bring {victim} within reach?").format(
            name=name, victim=victim
        )

    def advice(self, advice: Advice) -> str:
        match advice:
            case Advice.NOT_NOW:
                return self.say("Not now.")
            case Advice.POSSIBLE:
                return self.say("Possible, if a named professional decides so.")

    def _why(self, because: Because) -> str:
        match because:
            case Because.NOTHING_REPORTED:
                return self.say("The file says nothing about {name} yet.")
            case Because.DRIVE_UNKNOWN:
                return self.say("It is unknown what {name} wants.")
            case Because.INDEX_PERSON:
                return self.say("{name} is the victim.")
            case Because.CO_THREATENED:
                return self.say("{name} is threatened as well.")
            case Because.LEFT_BEHIND:
                return self.say("{name} stays behind in the family.")
            case Because.CHILD:
                return self.say("{name} is a child under twelve.")
            case Because.UNDER_PRESSURE:
                return self.say("{name} is reported to be under pressure.")
            case Because.HELPER:
                return self.say("{name} helped {victim}.")
            case Because.ON_STRONG_PATH:
                return self.say("{name} stands on a strong threat path.")
            case Because.UNDER_SWAY:
                return self.say("Somebody on a threat path has influence on {name}.")
            case Because.LURE_ATTEMPT:
                return self.say("An attempt by {name} to lure {victim} is reported.")
            case Because.CONFLICT_OF_INTEREST:
                return self.say("{name} has an interest of their own.")
            case Because.SUPPORTIVE_WORDS:
                return self.say("{name} supports {victim} in words; no deed is reported.")
            case Because.TRUSTED:
                return self.say("{victim} trusts {name}; no deed is reported.")
            case Because.WILLING:
                return self.say("{name} is willing to mediate; no deed is reported.")
