"""Which script a letter is of, and from which side a text is read."""

import unicodedata

FROM_THE_RIGHT = ("R", "AL")


def script_of(letter: str) -> str:
    """The name of the script.

    Examples
    --------
    >>> script_of("é"), script_of("ز"), script_of("प")
    ('Latin', 'Arabic', 'Devanagari')
    """
    name = unicodedata.name(letter, "UNKNOWN").split(maxsplit=1)[0]
    return name.removesuffix("UNIFIED").title()


def is_from_the_right(text: str) -> bool:
    """Whether the first letter that has a direction is read from the right."""
    directions = map(unicodedata.bidirectional, text)
    return next((one for one in directions if one in ("L", *FROM_THE_RIGHT)), "L") != "L"
