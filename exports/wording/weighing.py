"""Words for a measure that is weighed: what speaks against it, and what was decided.

There is no *safe*: at best nothing is known against a measure, and that is said.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from babel.lists import format_list

from exports.wording.plans import PlanWords
from exports.wording.threats import Names, ThreatWords
from risk import Decision, Measure, Objection, Path, Rule, WeighAdvice, Whom

MOST_NAMES = 5


@dataclass(frozen=True, slots=True)
class Named:
    """What things are called in one case: its people, its facts and its victim."""

    people: Names
    victim: str
    facts: Mapping[str, str]


class WeighingWords(ThreatWords, PlanWords):
    def weighed(self, advice: WeighAdvice) -> str:
        match advice:
            case WeighAdvice.STOP:
                return self.say("Not now")
            case WeighAdvice.CAUTION:
                return self.say("Only with care")
            case WeighAdvice.NO_KNOWN_OBJECTION:
                return self.say("Nothing known speaks against it")

    def weighed_further(self, advice: WeighAdvice) -> str:
        """What an advice asks of a professional; it never decides."""
        match advice:
            case WeighAdvice.STOP:
                return self.say("Discuss this with an expert first. You decide.")
            case WeighAdvice.CAUTION:
                return self.say("Something speaks against it, or is not known. You decide.")
            case WeighAdvice.NO_KNOWN_OBJECTION:
                return self.say("That is not the same as without danger. You decide.")

    def decision(self, measure: Measure) -> str:
        """What was decided, or the words that somebody wrote; empty while nothing is."""
        match measure.decision:
            case Decision.INCLUDED:
                return self.say("included in the plan")
            case Decision.DECLINED:
                return self.say("not to be done")
            case _:
                return measure.decision.strip()

    def decided_by(self, measure: Measure) -> str:
        """Who decided and when: ``M. Verhage, 19 nov 2026``."""
        day = self.date(measure.date) if measure.date else ""
        return ", ".join(filter(None, (measure.by, day)))

    def whom(self, whom: Whom) -> str:
        """The question about whom a measure is."""
        match whom:
            case Whom.SUSPECT:
                return self.say("For whom is the measure?")
            case Whom.TOLD:
                return self.say("Who is told?")
            case Whom.HOST:
                return self.say("Who takes the victim in?")
            case Whom.GO_BETWEEN:
                return self.say("Who would speak or translate?")

    def objection(self, objection: Objection, named: Named) -> str:
        """Why a rule speaks against a measure here, in one sentence."""
        people = self._together([named.people[one] for one in objection.people])
        facts = [named.facts.get(one) or one for one in objection.facts]
        said = self._unknown(objection) if objection.unknown else self._fired(objection)
        return said.format(
            people=people,
            victim=named.victim,
            facts=self._together([self.quoted_fact(fact) for fact in facts]),
            path=self._path(objection.path, named),
        )

    def quoted_fact(self, fact: str) -> str:
        return self.say("‘{text}’").format(text=fact.rstrip(". "))

    def _together(self, words: Sequence[str]) -> str:
        """Words in one enumeration; of many the rest is counted, never dropped in silence."""
        shown = list(words[:MOST_NAMES])
        if rest := len(words) - len(shown):
            shown.append(self.say_count("{count} other", "{count} others", rest))
        return format_list(shown, locale=self.language)

    def _path(self, path: Path | None, named: Named) -> str:
        return self.path_sentence(path, named.people) if path else ""

    def _fired(self, objection: Objection) -> str:
        match Rule(objection.rule):
            case Rule.PERSON_NOT_NAMED:
                return self.say("Nobody was named.")
            case Rule.ONE_PERSON_ONLY:
                if objection.people:
                    return self.say("Without {people} this path stands: {path}.")
                return self.say("This path stands: {path}.")
            case Rule.REVEALS_SECRET:
                return self.say("Must not know {facts}, and may hear it: {people}.")
            case Rule.INFORMS_STRONG_PATH:
                return self.say("{people} may hear something new by this.")
            case Rule.BRINGS_WITHIN_REACH:
                return self.say("Could then be near {victim}: {people}. This path stands: {path}.")
            case Rule.FOLLOWS_A_LURE:
                return self.say("An attempt to lure {victim} is reported of {people}.")
            case Rule.RELIES_ON_PROMISE:
                return self.say("No promise is noted of {people}.")
            case Rule.ENDS_WHILE_PATH_STAYS:
                return self.say("When it ends, this path stands: {path}.")
            case _:
                return self._fired_on_plans(objection)

    def _fired_on_plans(self, objection: Objection) -> str:
        match Rule(objection.rule):
            case Rule.BEFORE_EXPERT:
                return self.say("It is noted that no expert has advised yet.")
            case Rule.SAME_PRESSURE:
                return self.say("On a threat path, or under influence from one: {people}.")
            case Rule.GATE_CLOSED:
                return self.say("Not every condition for mediation is in order.")
            case Rule.PRESSURE_SHIFTS:
                return self.say("May inherit the pressure, and nobody looks after them: {people}.")
            case Rule.VICTIM_NOT_ASKED:
                return self.say("{victim} does not want this.")
            case Rule.NEEDS_A_STORY:
                return self.say("It was decided to agree on no plausible story.")
            case Rule.SEEN_IN_SYSTEMS:
                return self.say("Access to systems with data is reported of {people}.")
            case _:
                return ""

    def _unknown(self, objection: Objection) -> str:
        match Rule(objection.rule):
            case Rule.PERSON_NOT_NAMED:
                if objection.people:
                    return self.say("Nobody was named. Weighed for {people}, highest in the file.")
                return self.say("Nobody was named, so part of the test stays open.")
            case Rule.ONE_PERSON_ONLY:
                return self.say("It is not known yet whether others may act as well.")
            case Rule.REVEALS_SECRET:
                if objection.facts:
                    return self.say("It is not noted what kind of fact this is: {facts}.")
                return self.say("It is not noted yet what may become known, or who may know it.")
            case Rule.INFORMS_STRONG_PATH:
                return self.say("It is not known who notices this, or what they want.")
            case Rule.BRINGS_WITHIN_REACH:
                return self.say("It is not known yet who could then be near {victim}.")
            case Rule.FOLLOWS_A_LURE:
                return self.say("It is not certain of everybody that they did not try to lure.")
            case Rule.RELIES_ON_PROMISE:
                return self.say("Nobody knows beforehand whether a promise will be kept.")
            case Rule.ENDS_WHILE_PATH_STAYS:
                return self.say("It is not known yet what threat stays when it ends.")
            case _:
                return self._unknown_in_plans(objection)

    def _unknown_in_plans(self, objection: Objection) -> str:
        match Rule(objection.rule):
            case Rule.BEFORE_EXPERT:
                return self.say("It is not noted whether an expert was consulted.")
            case Rule.SAME_PRESSURE:
                return self.say("It is not known whether {people} can be forced.")
            case Rule.PRESSURE_SHIFTS:
                return self.say("It is not noted who stays behind.")
            case Rule.VICTIM_NOT_ASKED:
                return self.say("It is not noted what {victim} wants here.")
            case Rule.NEEDS_A_STORY:
                return self.say("It is not noted which story explains the absence.")
            case Rule.SEEN_IN_SYSTEMS:
                return self.say("It is not known who can read systems with data.")
            case _:
                return ""
