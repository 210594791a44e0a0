"""Dutch words for kinship.

*Neef* and *nicht* stand for a cousin and for a sibling's child alike, so the
way is always said with them.
"""

from collections.abc import Sequence

from exports.kinship_terms.vocabulary import GenderOf, Noun, Vocabulary, Words
from genogram import Gender, Origin
from genogram.kinship import Kinship

COUSIN = Words("neef", "nicht", "neef of nicht")
DISTANT = Words("achterneef", "achternicht", "achterneef of achternicht")
WORDS = {
    "U": Words("vader", "moeder", "ouder"),
    "UU": Words("grootvader", "grootmoeder", "grootouder"),
    "UUU": Words("overgrootvader", "overgrootmoeder", "overgrootouder"),
    "UUUU": Words("betovergrootvader", "betovergrootmoeder", "betovergrootouder"),
    "D": Words("zoon", "dochter", "kind"),
    "DD": Words("kleinzoon", "kleindochter", "kleinkind"),
    "DDD": Words("achterkleinzoon", "achterkleindochter", "achterkleinkind"),
    "S": Words("broer", "zus", "broer of zus"),
    "H": Words("halfbroer", "halfzus", "halfbroer of halfzus"),
    "P": Words("partner", "partner", "partner"),
    "X": Words("ex-partner", "ex-partner", "ex-partner"),
    "B": Words("beloofde partner", "beloofde partner", "beloofde partner"),
    "L": Words("geliefde", "geliefde", "geliefde"),
    "US": Words("oom", "tante", "oom of tante"),
    "USP": Words("aangetrouwde oom", "aangetrouwde tante", "aangetrouwde oom of tante"),
    "UUS": Words("oudoom", "oudtante", "oudoom of oudtante"),
    "USD": COUSIN,
    "SD": COUSIN,
    "SDD": DISTANT,
    "USDD": DISTANT,
    "UUSD": DISTANT,
    "UUSDD": DISTANT,
    "PU": Words("schoonvader", "schoonmoeder", "schoonouder"),
    "DP": Words("schoonzoon", "schoondochter", "schoonkind"),
    "PS": Words("zwager", "schoonzus", "zwager of schoonzus"),
    "SP": Words("zwager", "schoonzus", "zwager of schoonzus"),
    "PSD": Words("aangetrouwde neef", "aangetrouwde nicht", "aangetrouwde neef of nicht"),
    "SDP": Words("aangetrouwde neef", "aangetrouwde nicht", "aangetrouwde neef of nicht"),
    "USDP": Words("aangetrouwde neef", "aangetrouwde nicht", "aangetrouwde neef of nicht"),
    "UP": Words("stiefvader", "stiefmoeder", "stiefouder"),
    "PD": Words("stiefzoon", "stiefdochter", "stiefkind"),
    "UPD": Words("stiefbroer", "stiefzus", "stiefbroer of stiefzus"),
}
PREFIXES = {Origin.ADOPTION: "adoptie", Origin.FOSTER: "pleeg", Origin.STEP: "stief"}
SIDES = {Gender.MAN: " van vaderszijde", Gender.WOMAN: " van moederszijde"}


def term(kinship: Kinship, gender_of: GenderOf) -> str:
    """What one person is to another, in Dutch.

    Examples
    --------
    >>> from genogram.kinship import Kinship, Link, Step
    >>> uncle = Kinship("jon", "mia", (Step(Link.PARENT, "per"), Step(Link.SIBLING, "jon")))
    >>> term(uncle, {"per": Gender.MAN, "jon": Gender.MAN})
    'oom van vaderszijde'
    """
    return DUTCH.term(kinship, gender_of)


def _prefixed(prefix: str, letter: str) -> Words:
    return Words(*(" of ".join(prefix + w for w in word.split(" of ")) for word in WORDS[letter]))


def _on_side(word: str, gender: Gender) -> str:
    return word + SIDES.get(gender, "")


def _chain(nouns: Sequence[Noun]) -> str:
    *nearer, last = nouns
    told = [f"een {noun.word}" if noun.is_one_of_many else noun.word for noun in nearer]
    return " van ".join([last.word, *reversed(told)])


DUTCH = Vocabulary(
    oneself="zelf",
    words=WORDS,
    prefixes={
        origin: {letter: _prefixed(prefix, letter) for letter in "UDS"}
        for origin, prefix in PREFIXES.items()
    },
    sided=frozenset({"UU", "UUU", "UUUU", "US", "USP", "UUS"}),
    explained=frozenset({"USD", "SD", "SDD", "USDD", "UUSD", "UUSDD", "PSD", "SDP", "USDP"}),
    on_side=_on_side,
    chain=_chain,
)
