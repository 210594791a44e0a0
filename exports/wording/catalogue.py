"""The catalogue: English sentences as they stand in the code, and their Dutch.

It is read from its text form at run time, so that no compiled copy can fall
behind.  Nothing here is global: whoever speaks is handed a language.
"""

from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO
from typing import Literal

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from exports.errors import UnknownLanguage
from risk.content import method
from risk.edition import Method, Phrase

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "en")
WRITTEN_IN: Language = "en"


@cache
def translations(language: str) -> NullTranslations:
    """The sentences of a language; the one the code is written in needs none."""
    if language not in LANGUAGES:
        raise UnknownLanguage(language)
    if language == WRITTEN_IN:
        return NullTranslations()
    source = files("exports").joinpath("locale", language, "LC_MESSAGES", "workbench.po")
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(source.read_bytes()), locale=language))
    compiled.seek(0)
    return GNUTranslations(compiled)


class Speaker:
    """Somebody who speaks one language, and knows the words of one edition of the method."""

    def __init__(self, language: str, edition: Method | None = None) -> None:
        self._translations = translations(language)
        self.language = language
        self.edition = edition or method()

    def phrase(self, phrase: Phrase) -> str:
        """Words of the method, which carries both languages side by side."""
        return phrase.en if self.language == WRITTEN_IN else phrase.nl

    def say(self, sentence: str) -> str:
        """A sentence of the code in this language; written out where it is said, to be found."""
        return self._translations.gettext(sentence)

    def say_count(self, one: str, more: str, count: int) -> str:
        """As ``say``, bent to a number."""
        return self._translations.ngettext(one, more, count).format(count=count)
