"""Words for who knows what: states, leak paths, keeping it small, and telling somebody."""

from collections.abc import Sequence

from babel.dates import format_date
from babel.lists import format_list

from exports.wording.dates import DateWords
from exports.wording.threats import Names
from genogram import PartialDate
from risk import Disclosure, FactKind, KeepSmall, Knowledge, KnowledgeState


class KnowledgeWords(DateWords):
    def fact_kind(self, kind: FactKind) -> str:
        match kind:
            case FactKind.HELP_SOUGHT:
                return self.say("that help was sought")
            case FactKind.WHEREABOUTS:
                return self.say("where the victim is")
            case FactKind.RELATIONSHIP:
                return self.say("a relationship or contact")
            case FactKind.PLANS:
                return self.say("what the victim plans or refuses")
            case FactKind.WHO_TALKED:
                return self.say("who talked or helped")
            case FactKind.OTHER:
                return self.say("something else")
            case FactKind.UNKNOWN:
                return self.say("unknown")

    def must_not_know(self) -> str:
        return self.say("must not know")

    def people_listed(self, names: Sequence[str]) -> str:
        """``Nadia, Lena en Oren``."""
        return format_list(list(names), locale=self.language)

    def knowledge_in_full(self, state: KnowledgeState) -> str:
        """What somebody knows, as the end of a sentence that begins with their name."""
        match state:
            case KnowledgeState.KNOWS:
                return self.say("knows it")
            case KnowledgeState.SUSPECTS:
                return self.say("suspects it")
            case KnowledgeState.DOES_NOT_KNOW:
                return self.say("does not know it yet")
            case KnowledgeState.UNKNOWN:
                return self.say("unknown whether they know it")

    def since_and_via(self, known: Knowledge | None, names: Names) -> str:
        """``sinds 14 nov 2026, via Mira``; empty when neither is known."""
        if known is None:
            return ""
        since = self.say("since {date}").format(date=self.date(known.since)) if known.since else ""
        via = self.say("via {name}").format(name=names[known.via]) if known.via else ""
        return ", ".join(filter(None, (since, via)))

    def since_in_short(self, known: Knowledge | None, as_of: PartialDate | None) -> str:
        """A day of the year in which the case stands needs no year: ``14 nov``."""
        since = known.since if known else None
        if since is None:
            return ""
        this_year = as_of is not None and since.year is not None and since.year == as_of.year
        if this_year and since.earliest and since.earliest == since.latest:
            return format_date(since.earliest, "d MMM", locale=self.language)
        return self.date(since)

    def no_leak_reported(self, name: str) -> str:
        return self.say(
            "Nobody has reported that word can reach {name}. That is not the same as: it cannot."
        ).format(name=name)

    def kept_small(self, small: KeepSmall, to: str, names: Names, know: Sequence[str] = ()) -> str:
        """What the smallest set says; `to` is empty when everybody who must not know is meant.

        `know` are the people who can be asked to keep it, also where no path is reported.
        """
        if not small.needed:
            return self._no_path(self.people_listed([names[one] for one in know]))
        if not small.people:
            return self.say("The victim tells it directly. Nobody else's silence closes that.")
        pillars = self.people_listed([names[one] for one in small.people])
        return f"{self._pillars(pillars, to)} {self._silence(small)}"

    def _no_path(self, people: str) -> str:
        """That silence closes nothing that is reported, and who can keep it all the same."""
        said = self.say("No leak path is reported, so nobody's silence closes one.")
        if not people:
            return said
        asked = self.say("Who knows it can be asked to keep it: {people}.")
        return f"{said} {asked.format(people=people)}"

    def _pillars(self, pillars: str, to: str) -> str:
        if to:
            said = self.say("All reported leak paths to {name} pass through {people}.")
            return said.format(name=to, people=pillars)
        said = self.say("All reported leak paths to those who must not know pass through {people}.")
        return said.format(people=pillars)

    def _silence(self, small: KeepSmall) -> str:
        if not small.possible:
            return self.say("But the victim tells it directly as well; that stays open.")
        return self.say_count(
            "When this person keeps silent, they are closed.",
            "When these {count} people keep silent, they are closed.",
            len(small.people),
        )

    def can_keep_silent(self, name: str, other: str) -> str:
        if not other:
            return self.say("Can {name} keep silent?").format(name=name)
        return self.say("Can {name} keep silent when {other} asks?").format(name=name, other=other)

    def has_to_be_told(self, name: str) -> str:
        """Why somebody who does not know cannot be asked for silence just like that."""
        return self.say(
            "{name} does not know it yet, as far as we know. Asking for silence means telling."
        ).format(name=name)

    def would_hear(self, told: Disclosure, names: Names) -> str:
        """The head of a look ahead: who could then hear it too."""
        name = names[told.person]
        if any(one.to == told.person for one in told.reaches):
            return self.say("{name} must not know this.").format(name=name)
        sure = [one.to for one in told.reaches if told.person in {s.person for s in one.steps}]
        if sure:
            people = self.people_listed([names[one] for one in sure])
            return self.say("Then {people} could hear it too.").format(people=people)
        if told.reaches:
            people = self.people_listed([names[one.to] for one in told.reaches])
            return self.say("Then it may reach {people}: we do not know.").format(people=people)
        return self.say("As far as reported, no leak path is added.")

    def also_would_hear(self, told: Disclosure, names: Names) -> str:
        """The others who could hear it when somebody who must not know is told."""
        others = [
            names[one.to]
            for one in told.reaches
            if one.to != told.person and told.person in {step.person for step in one.steps}
        ]
        if not others or len(others) == len(told.reaches):
            return ""
        people = self.people_listed(others)
        return self.say("Then {people} could hear it too.").format(people=people)

    def may_pass_it_on(self, told: Disclosure, names: Names) -> str:
        if not told.open_items:
            return self.say("What nobody reported can still happen.")
        people = self.people_listed([names[one] for one in told.open_items])
        return self.say(
            "It is unknown with whom {people} would talk: keeping silent or passing on, both can be."
        ).format(people=people)

    def nothing_is_stored(self, claims: int) -> str:
        said = self.say_count("Follows from {count} claim.", "Follows from {count} claims.", claims)
        stored = self.say("Nothing is stored.")
        return f"{said} {stored}"
