"""Words for mediation: the gate and its answers, two axes, and what was decided."""

from exports.wording.dates import DateWords
from risk.agreements import Conclusion
from risk.gate import Standing
from risk.mediation_content import Size
from risk.plans import Condition

FEW, SEVERAL = 2, 5
"""Up to how many people are called *one or two*, and *three to five*."""


class MediationWords(DateWords):
    def conclusion(self, conclusion: Conclusion) -> str:
        match conclusion:
            case Conclusion.NOT_NOW:
                return self.say("Not now")
            case Conclusion.SHUTTLE_ONLY:
                return self.say("Shuttle mediation only")

    def condition_in_short(self, condition_id: str) -> str:
        """A precondition in a few words, for whoever has read it whole."""
        known = {**self.edition.preconditions, **self.edition.contraindications}
        condition = known.get(condition_id)
        if condition is None:
            return condition_id
        return self.phrase(condition.short or condition.label)

    def standing(self, standing: Standing, condition: Condition | None = None) -> str:
        """How the answer to a condition stands, with its day: ``nee, 12 nov 2026``."""
        word = self._stands(standing)
        day = condition.date if condition else None
        return (
            self.say("{answer}, {date}").format(answer=word, date=self.date(day)) if day else word
        )

    def size(self, size: Size) -> str:
        match size:
            case Size.SMALL:
                return self.say("small")
            case Size.MIDDLE:
                return self.say("middle")
            case Size.LARGE:
                return self.say("large")

    def sizes(self, lower: Size, upper: Size) -> str:
        """From one end to the other: ``klein tot groot``."""
        ends = self.size(lower), self.size(upper)
        return (
            ends[0]
            if lower is upper
            else self.say("{low} to {high}").format(low=ends[0], high=ends[1])
        )

    def people_hearing(self, count: int) -> str:
        """How many people, in a word or two; never more exact than the file is."""
        if count <= 0:
            return self.say("nobody")
        if count <= FEW:
            return self.say("1 or 2")
        return self.say("3 to 5") if count <= SEVERAL else self.say("more than 5")

    def hearing(self, lower: int, upper: int) -> str:
        """From one end to the other: ``niemand, misschien meer dan 5``."""
        ends = self.people_hearing(lower), self.people_hearing(upper)
        return (
            ends[0]
            if ends[0] == ends[1]
            else self.say("{low}, perhaps {high}").format(low=ends[0], high=ends[1])
        )

    def facts_changed(self, count: int) -> str:
        return self.say_count(
            "{count} fact was changed after it.", "{count} facts were changed after it.", count
        )

    def conditions_met(self, count: int) -> str:
        return self.say_count(
            "{count} other condition: yes, with a date",
            "{count} other conditions: yes, with a date",
            count,
        )

    def denied(self, count: int) -> str:
        return self.say_count(
            "{count} contra-indication: no", "{count} contra-indications: no", count
        )

    def unknown_contraindications(self, count: int) -> str:
        return self.say_count(
            "Of {count} contra-indication it is unknown whether it is there.",
            "Of {count} contra-indications it is unknown whether they are there.",
            count,
        )

    def answers_missing(self, count: int) -> str:
        return self.say_count("{count} answer is missing.", "{count} answers are missing.", count)

    def _stands(self, standing: Standing) -> str:
        match standing:
            case Standing.YES:
                return self.say("yes")
            case Standing.NO:
                return self.say("no")
            case Standing.UNKNOWN:
                return self.say("unknown")
            case Standing.NOT_ASKED:
                return self.say("not asked")
            case Standing.UNDATED:
                return self.say("yes, but when?")
            case Standing.NOT_YET:
                return self.say("yes, on a day to come")
            case Standing.EXPIRED:
                return self.say("expired")
