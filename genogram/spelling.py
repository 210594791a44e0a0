"""Spelling: one name in several spellings and scripts, folded until the spellings meet.

A name crosses borders with people: what an official in one country wrote down
with ş is sh, sj or ch in the next.  Three foldings go from strict to loose:
without marks (`folded`), by its sound (`sounded`), and by its consonants
(`skeleton`), the last only for scripts that leave short vowels out.  A folding
says that two spellings can be of one name, never that two people are one.
"""

import re
import unicodedata

WITHOUT_MARKS = str.maketrans(
    {
        "ı": "i",  # noqa: RUF001 the letter itself
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ə": "e",
        "ħ": "h",
        "ŋ": "ng",
    }
)
"""Letters that keep their mark when accents are taken off."""

FROM_ARABIC = str.maketrans(
    dict(
        zip(
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤپچژگکیەۆێ",
            (
                *("a", "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d"),
                *("t", "z", "", "gh", "f", "q", "k", "l", "m", "n", "h", "w", "y", "a", "a"),
                *("", "y", "w", "p", "ch", "j", "g", "k", "y", "e", "o", "e"),
            ),
            strict=True,
        )
    )
)
"""Arabic letters, with those that Persian, Kurdish and Urdu add."""
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")

SOUNDS = (
    (r"tsch|tch|sch|sh|sj|ch", "s"),
    (r"dzh|dj", "j"),
    (r"ou|oo|oe", "u"),
    (r"ee|ie", "i"),
    (r"ai|ay|ei|ey|ij", "ei"),
    (r"ph", "f"),
    (r"th", "t"),
    (r"dh", "d"),
    (r"kh", "h"),
    (r"gh", "g"),
    (r"ck|c|q", "k"),
    (r"w", "v"),
    (r"x", "ks"),
    (r"(?<=[^aeiou])y(?![aeiou])", "i"),
    (r"y", "j"),
    (r"(?<=[aeiou])h$", ""),
    (r"(?<=...)d$", "t"),
    (r"(.)\1+", r"\1"),
)
"""How one sound is written, in this order; a doubled letter counts once."""
RULES = tuple((re.compile(pattern), sound) for pattern, sound in SOUNDS)

VARIANTS = tuple(
    line.split()
    for line in (
        "mohammed muhammad mehmet mohamed mohammad mamadou mahomet mihemed",
        "ahmed ahmad ahmet ehmed",
        "youssef yusuf yousif yosef jozef joseph josef",
        "hussein hossein husayn huseyin houcine",
        "fatima fatma fadma fatemeh",
        "aisha ayse aicha aischa",
        "khadija hatice khadidja hadiza",
        "maryam meryem mariam marjam miriam mirjam",
        "zainab zeynep zineb zaynab",
        "omar umar omer",
        "othman osman uthman",
        "ibrahim brahim abraham",
        "suleiman suleyman soliman sulayman",
        "abdullah abdallah abdoulaye abdulla",
        "mustafa moustapha mostafa",
        "jamal cemal djamel gamal",
        "jamila cemile djamila gamila",
        "jaafar cafer djaafar gaafar",
        "khalil halil",
        "ismail ismael esmail",
        "yaqub yakup yacoub jakob jacob",
        "amina emine",
        "amir emir",
        "rashid resit rachid",
        "sharif serif cherif",
        "said sait saeed",
        "haydar heydar haider",
        "mahdi mehdi",
        "sakina sakine sekine",
        "nasreen nesrin nasrin",
        "yasmin jasmijn yasemin jasmine",
        "ali aly",
        "musa moussa mousa",
        "isa issa",
        "katarzyna katharina catherine caterina",
        "johannes jan johan john giovanni",
        "aleksander alexander iskender iskandar",
    )
)
"""Names that the rules of sound do not bring together; own compilation, to be extended."""


def folded(text: str) -> str:
    """A name in plain small letters, with single spaces between its words.

    Examples
    --------
    >>> folded("Ayşe  YILDIRIM-Øzgür")
    'ayse yildirim ozgur'
    >>> folded("Nur-al'Ain ʿAbd")
    'nur alain abd'
    """
    # The two capitals I of Turkish fold to one i; lower-casing alone leaves a dot behind.
    plain = unicodedata.normalize("NFKD", text.replace("İ", "i").casefold())
    letters = "".join(sign for sign in plain if not _is_mark(sign)).translate(WITHOUT_MARKS)
    return " ".join(re.sub(r"[^\w]|_", " ", letters).split())


def sounded(text: str) -> str:
    """A name by its sound, so that the usual spellings of it are one.

    Examples
    --------
    >>> sounded("Yousouf"), sounded("Jusuf"), sounded("Yusuf")
    ('jusef', 'jusef', 'jusef')
    >>> sounded("Mehmet") == sounded("Muhammad")
    True
    """
    return " ".join(_known(_by_sound(word)) for word in in_latin(text).split())


def skeleton(text: str) -> str:
    """The consonants of a name: all that a script without short vowels tells.

    Examples
    --------
    >>> skeleton("محمد") == skeleton("Mohammed")
    True
    """
    return " ".join(filter(None, map(_consonants, in_latin(text).split())))


def in_latin(text: str) -> str:
    """A folded name in Latin letters, as far as its script is known here."""
    if not is_arabic(text):
        return folded(text)
    return folded(unicodedata.normalize("NFKD", text).translate(FROM_ARABIC))


def is_arabic(text: str) -> bool:
    """Whether a name is written in Arabic script, in whatever language."""
    return ARABIC.search(text) is not None


def _is_mark(sign: str) -> bool:
    # Apostrophes and the signs for ayn and hamza are written or left out at will.
    return unicodedata.combining(sign) > 0 or sign in "'’‘ʼʿʾ`´ʻ"  # noqa: RUF001 the signs themselves


def _by_sound(word: str) -> str:
    for pattern, sound in RULES:
        word = pattern.sub(sound, word)
    return word


def _consonants(word: str) -> str:
    return re.sub("[aeioujvh]", "", _by_sound(word))


KNOWN = {_by_sound(name): _by_sound(variants[0]) for variants in VARIANTS for name in variants}


def _known(sound: str) -> str:
    return KNOWN.get(sound, sound)
