"""Which script a letter is of, by the name that Unicode gives it."""

import unicodedata


def script_of(letter: str) -> str:
    """The name of the script.

    Examples
    --------
    >>> script_of("é"), script_of("ز"), script_of("प")
    ('Latin', 'Arabic', 'Devanagari')
    """
    name = unicodedata.name(letter, "UNKNOWN").split(maxsplit=1)[0]
    return name.removesuffix("UNIFIED").title()
