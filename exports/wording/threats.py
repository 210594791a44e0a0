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
                return self._("acts alone")
            case Part.DECIDES:
                return self._("decides")
            case Part.PASSES_ON:
                return self._("passes on")
            case Part.CARRIES_OUT:
                return self._("carries out")
            case Part.LURES:
                return self._("lures")

    def possible_part(self, part: Part) -> str:
        """A place on a path as the role hypothesis that it is."""
        match part:
            case Part.ACTS_ALONE:
                return self._("may act alone")
            case Part.DECIDES:
                return self._("possible decision-maker")
            case Part.PASSES_ON:
                return self._("may pass on the task")
            case Part.CARRIES_OUT:
                return self._("possible executor")
            case Part.LURES:
                return self._("possible lure")

    def strength(self, word: Word) -> str:
        match word:
            case Word.STRONG:
                return self._("strong indications")
            case Word.CLEAR:
                return self._("clear indications")
            case Word.SOME:
                return self._("some indications")
            case Word.TOO_LITTLE:
                return self._("too little known")

    def open_questions(self, count: int) -> str:
        return self._n("{count} question still open", "{count} questions still open", count)

    def path_parts(self, path: Path, names: Names) -> list[tuple[str, str]]:
        """Each name with its verb, so that a screen can set the names in bold."""
        return [(names[step.person], self.part(step.part)) for step in path.steps]

    def path_sentence(self, path: Path, names: Names) -> str:
        """``Zora beslist → Oren geeft door → Dario voert uit``."""
        return ARROW.join(f"{name} {verb}" for name, verb in self.path_parts(path, names))

    def same_path_as(self, name: str) -> str:
        return self._("same path as {name}").format(name=name)

    def when_gone(self, name: str) -> str:
        return self._("If {name} is out of the picture:").format(name=name)

    def nothing_left(self) -> str:
        """What is said instead of a path: the file is silent, the family may not be."""
        return self._("the file holds no other path; that is not the same as none")

    def succession(self, succession: Succession, names: Names) -> str:
        """``Als Dario wegvalt: Zora beslist → Viktor voert uit``."""
        left = (
            self.path_sentence(succession.left, names) if succession.left else self.nothing_left()
        )
        return f"{self.when_gone(names[succession.without])} {left}"
