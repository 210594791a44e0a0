"""Words for threat paths: who does what, in the present tense, and how much the file holds."""

from collections.abc import Mapping

from exports.wording.catalogue import Speaker
from risk.assessment import Part, Path, Succession, Word

ARROW = " → "
Names = Mapping[str, str]


class ThreatWords(Speaker):
    def part(self, part: Part) -> str:
        """The one verb of a place on a path."""
        match part:
            case Part.ACTS_ALONE:
                return self.say("acts alone")
            case Part.DECIDES:
                return self.say("decides")
            case Part.PASSES_ON:
                return self.say("passes on")
            case Part.CARRIES_OUT:
                return self.say("carries out")
            case Part.LURES:
                return self.say("lures")

    def possible_part(self, part: Part) -> str:
        """A place on a path as the role hypothesis that it is."""
        match part:
            case Part.ACTS_ALONE:
                return self.say("may act alone")
            case Part.DECIDES:
                return self.say("possible decision-maker")
            case Part.PASSES_ON:
                return self.say("may pass on the task")
            case Part.CARRIES_OUT:
                return self.say("possible executor")
            case Part.LURES:
                return self.say("possible lure")

    def strength(self, word: Word) -> str:
        match word:
            case Word.STRONG:
                return self.say("strong indications")
            case Word.CLEAR:
                return self.say("clear indications")
            case Word.SOME:
                return self.say("some indications")
            case Word.TOO_LITTLE:
                return self.say("too little known")

    def open_questions(self, count: int) -> str:
        return self.say_count("{count} question still open", "{count} questions still open", count)

    def path_parts(self, path: Path, names: Names) -> list[tuple[str, str]]:
        """Each name with its verb, so that a screen can set the names in bold."""
        return [(names[step.person], self.part(step.part)) for step in path.steps]

    def path_sentence(self, path: Path, names: Names) -> str:
        """``Zora beslist → Oren geeft door → Dario voert uit``."""
        return ARROW.join(f"{name} {verb}" for name, verb in self.path_parts(path, names))

    def same_path_as(self, name: str) -> str:
        return self.say("same path as {name}").format(name=name)

    def when_gone(self, name: str) -> str:
        return self.say("If {name} is out of the picture:").format(name=name)

    def nothing_left(self) -> str:
        """What is said instead of a path: the file is silent, the family may not be."""
        return self.say("the file holds no other path; that is not the same as none")

    def succession(self, succession: Succession, names: Names) -> str:
        """``Als Dario wegvalt: Zora beslist → Viktor voert uit``."""
        left = (
            self.path_sentence(succession.left, names) if succession.left else self.nothing_left()
        )
        return f"{self.when_gone(names[succession.without])} {left}"
