"""Open items as questions that a professional can ask, with names instead of pronouns."""

from exports.wording.catalogue import Speaker
from exports.wording.threats import Names
from risk.assessment import Question
from risk.edition import Phrase

SOMEBODY = Phrase(nl="deze persoon", en="this person")
"""How the method's questions speak of whom they are about."""


class QuestionWords(Speaker):
    def question(self, question: Question, names: Names) -> str:
        """One question about one person, or about what one is to another."""
        name = names[question.person]
        if sentence := self._about_ties(question.item):
            other = names[question.towards] if question.towards else self.say("others")
            return sentence.format(name=name, other=other)
        if indicator := self.edition.indicators.get(question.item):
            return self._named(self.phrase(indicator.question), name)
        return self.say("What is known about {name}?").format(name=name)

    def question_to_all(self, item: str) -> str:
        """A question that is asked about several people, in the method's own words."""
        indicator = self.edition.indicators.get(item)
        if indicator:
            return self.phrase(indicator.question)
        return self.say("What is known about each of them?")

    def condition(self, condition_id: str) -> str:
        """A precondition or contra-indication in the method's words."""
        known = {**self.edition.preconditions, **self.edition.contraindications}
        return self.phrase(known[condition_id].label) if condition_id in known else condition_id

    def unknown_ask(self) -> str:
        return self.say("Unknown: ask")

    def _named(self, asked: str, name: str) -> str:
        somebody = self.phrase(SOMEBODY)
        return asked.replace(somebody, name, 1) if somebody in asked else f"{name}: {asked}"

    def _about_ties(self, item: str) -> str | None:
        match item:
            case "listens_to":
                return self.say("Does {name} listen to somebody? To whom?")
            case "talks_with":
                return self.say("With whom does {name} talk about this?")
            case "trusts_whom":
                return self.say("In whom does {name} put trust?")
            case "sway":
                return self.say("Does {other} do what {name} wants?")
            case "trust":
                return self.say("Does {other} put trust in {name}?")
            case "talks":
                return self.say("Does what {name} knows reach {other}?")
            case _:
                return None
