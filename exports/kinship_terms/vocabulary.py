"""What every language does with a kinship: spell it, look it up, or say the way.

A kinship is spelled with one letter a step: U up to a parent, D down to a
child, S sibling, H half sibling, P partner, X former partner, B promised, L
affair.  Foster and step links are small letters, so that they match no word
for a line of descent.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from genogram import Gender, Origin, PartnershipKind
from genogram.kinship import Blood, Kinship, Link, Step

GenderOf = Callable[[str], Gender] | Mapping[str, Gender]
STRETCH = re.compile(r"U{1,4}|D{1,3}|.")
UNIQUE = re.compile(r"U+|[PXBLu]")
OUTSIDE = (Origin.FOSTER, Origin.STEP)
LETTERS = {Link.PARENT: "U", Link.CHILD: "D", Link.SIBLING: "S", Link.PARTNER: "P"}


class Words(NamedTuple):
    """One word for a man, one for a woman, one for whoever else or nobody knows."""

    man: str
    woman: str
    neutral: str

    def of(self, gender: Gender) -> str:
        match gender:
            case Gender.MAN:
                return self.man
            case Gender.WOMAN:
                return self.woman
            case Gender.OTHER | Gender.UNKNOWN:
                return self.neutral


class Noun(NamedTuple):
    """A word on the way, and whether somebody can have more than one of them."""

    word: str
    is_one_of_many: bool


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language and how it joins them."""

    oneself: str
    words: Mapping[str, Words]
    prefixes: Mapping[Origin, Mapping[str, Words]]
    sided: frozenset[str]
    explained: frozenset[str]
    on_side: Callable[[str, Gender], str]
    chain: Callable[[Sequence[Noun]], str]

    def term(self, kinship: Kinship, gender_of: GenderOf) -> str:
        """What one person is to another, in words."""
        spelled = "".join(_letter(step) for step in kinship.steps)
        if not spelled:
            return self.oneself
        if len(spelled) > 1 and spelled not in self.words:
            return self._way(kinship, spelled, gender_of)
        word = self._word(kinship, spelled, (0, len(spelled)), gender_of)
        if spelled in self.explained:
            return f"{word} ({self._way(kinship, spelled, gender_of)})"
        return word

    def _way(self, kinship: Kinship, spelled: str, gender_of: GenderOf) -> str:
        nouns = [
            Noun(
                self._word(kinship, match[0], match.span(), gender_of),
                not UNIQUE.fullmatch(match[0]),
            )
            for match in STRETCH.finditer(spelled)
        ]
        return self.chain(nouns)

    def _word(
        self, kinship: Kinship, letters: str, span: tuple[int, int], gender_of: GenderOf
    ) -> str:
        start, end = span
        last = kinship.steps[end - 1]
        gender = _gender(gender_of, last.to)
        if len(letters) == 1 and last.origin in self.prefixes:
            return self.prefixes[last.origin][letters.upper()].of(gender)
        word = self.words[letters].of(gender)
        if start == 0 and letters in self.sided:
            return self.on_side(word, _gender(gender_of, kinship.steps[0].to))
        return word


def _letter(step: Step) -> str:
    letter = LETTERS[step.link]
    if step.link is Link.PARTNER:
        return _bond(step)
    if step.origin in OUTSIDE:
        return letter.lower()
    return "H" if step.blood is Blood.HALF and step.origin is not Origin.ADOPTION else letter


def _bond(step: Step) -> str:
    if step.partnership is PartnershipKind.PROMISED:
        return "B"
    if step.partnership is PartnershipKind.AFFAIR:
        return "L"
    return "X" if step.ended else "P"


def _gender(gender_of: GenderOf, person: str) -> Gender:
    if isinstance(gender_of, Mapping):
        return gender_of.get(person, Gender.UNKNOWN)
    return gender_of(person)
