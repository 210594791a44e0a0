"""English words for kinship; what has none is told as a chain of possessives."""

from collections.abc import Sequence

from exports.kinship_terms.vocabulary import GenderOf, Noun, Vocabulary, Words
from genogram import Gender, Origin
from genogram.kinship import Kinship

WORDS = {
    "U": Words("father", "mother", "parent"),
    "UU": Words("grandfather", "grandmother", "grandparent"),
    "UUU": Words("great-grandfather", "great-grandmother", "great-grandparent"),
    "UUUU": Words("great-great-grandfather", "great-great-grandmother", "great-great-grandparent"),
    "D": Words("son", "daughter", "child"),
    "DD": Words("grandson", "granddaughter", "grandchild"),
    "DDD": Words("great-grandson", "great-granddaughter", "great-grandchild"),
    "S": Words("brother", "sister", "sibling"),
    "H": Words("half-brother", "half-sister", "half-sibling"),
    "P": Words("partner", "partner", "partner"),
    "X": Words("ex-partner", "ex-partner", "ex-partner"),
    "B": Words("promised partner", "promised partner", "promised partner"),
    "L": Words("lover", "lover", "lover"),
    "US": Words("uncle", "aunt", "uncle or aunt"),
    "USP": Words("uncle by marriage", "aunt by marriage", "uncle or aunt by marriage"),
    "UUS": Words("great-uncle", "great-aunt", "great-uncle or great-aunt"),
    "USD": Words("cousin", "cousin", "cousin"),
    "SD": Words("nephew", "niece", "nephew or niece"),
    "SDD": Words("grandnephew", "grandniece", "grandnephew or grandniece"),
    "USDD": Words(*["first cousin once removed"] * 3),
    "UUSD": Words(*["first cousin once removed"] * 3),
    "UUSDD": Words(*["second cousin"] * 3),
    "PU": Words("father-in-law", "mother-in-law", "parent-in-law"),
    "DP": Words("son-in-law", "daughter-in-law", "child-in-law"),
    "PS": Words("brother-in-law", "sister-in-law", "sibling-in-law"),
    "SP": Words("brother-in-law", "sister-in-law", "sibling-in-law"),
    "PSD": Words("nephew by marriage", "niece by marriage", "nephew or niece by marriage"),
    "SDP": Words("nephew by marriage", "niece by marriage", "nephew or niece by marriage"),
    "USDP": Words(*["cousin by marriage"] * 3),
    "UP": Words("stepfather", "stepmother", "stepparent"),
    "PD": Words("stepson", "stepdaughter", "stepchild"),
    "UPD": Words("stepbrother", "stepsister", "stepsibling"),
}
PREFIXES = {Origin.ADOPTION: "adoptive ", Origin.FOSTER: "foster ", Origin.STEP: "step"}
SIDES = {Gender.MAN: "paternal ", Gender.WOMAN: "maternal "}


def term(kinship: Kinship, gender_of: GenderOf) -> str:
    """What one person is to another, in English.

    Examples
    --------
    >>> from genogram.kinship import Kinship, Link, Step
    >>> aunt = Kinship("liv", "mia", (Step(Link.PARENT, "ida"), Step(Link.SIBLING, "liv")))
    >>> term(aunt, {"ida": Gender.WOMAN, "liv": Gender.WOMAN})
    'maternal aunt'
    """
    return ENGLISH.term(kinship, gender_of)


def _on_side(word: str, gender: Gender) -> str:
    return SIDES.get(gender, "") + word


def _chain(nouns: Sequence[Noun]) -> str:
    *nearer, last = nouns
    return " ".join([*(f"{noun.word}'s" for noun in nearer), last.word])


ENGLISH = Vocabulary(
    oneself="self",
    words=WORDS,
    prefixes={
        origin: {letter: Words(*(prefix + word for word in WORDS[letter])) for letter in "UDS"}
        for origin, prefix in PREFIXES.items()
    },
    sided=frozenset({"UU", "UUU", "UUUU", "US", "USP", "UUS"}),
    explained=frozenset({"USD", "USDD", "UUSD", "UUSDD", "PSD", "SDP", "USDP"}),
    on_side=_on_side,
    chain=_chain,
)
