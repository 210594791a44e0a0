"""Running the typesetter: its templates, the fonts of this computer, and what it may complain of.

PDF/UA is asked for, and with it comes a promise that every letter has a form.
Where one is missing, a script is refused by name; a sign that is no letter, such
as a small picture in a message, gives way to its name.
"""

import json
import unicodedata
from contextlib import suppress
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst

from exports.errors import NoFont, NoTemplate
from exports.formats.scripts import script_of

TEMPLATES = Path(__file__).parent
Standard = Literal["ua-1", "1.7"]
FOR_EVERYBODY: Standard = "ua-1"
PLAIN: Standard = "1.7"
BEFORE_TIME = date(1980, 1, 1)
PROBE = b'#set text(lang: "en", font: ("Noto Sans", "Liberation Sans"))\n#set document(title: "-")\n#sys.inputs.letters'


def typeset(template: str, data: Any, moment: datetime, *, system_fonts: bool = True) -> bytes:
    """The bytes of a PDF that a template makes of data, dated with a moment."""
    if not (TEMPLATES / template).is_file():
        raise NoTemplate(template)
    fonts = _fonts(system_fonts=system_fonts)
    if not fonts.families():
        # Without any font the typesetter leaves words out and does not complain.
        _refuse_letters(sorted(set(_written(data))))
    try:
        return _compiled(template, data, moment, fonts)
    except typst.TypstError:
        # Its complaint quotes what was written, so it goes no further than this.
        missing = _missing("".join(sorted(set(_written(data)))), fonts)
    _refuse_letters(missing)
    named = {ord(sign): f"‹{unicodedata.name(sign, 'sign').lower()}›" for sign in missing}
    for standard in (FOR_EVERYBODY, PLAIN):
        with suppress(typst.TypstError):
            return _compiled(template, _renamed(data, named), moment, fonts, standard)
    raise NoTemplate(template)


def moment_of(day: date | None) -> datetime:
    """The start of a day; no clock is asked where there is none."""
    return datetime.combine(day or BEFORE_TIME, time(), tzinfo=UTC)


@cache
def _fonts(*, system_fonts: bool) -> typst.Fonts:
    # The typesetter's own fonts have letters of Devanagari that do not join; better none.
    return typst.Fonts(include_system_fonts=system_fonts, include_embedded_fonts=False)


def _compiled(
    template: str,
    data: Any,
    moment: datetime,
    fonts: typst.Fonts,
    standard: Standard = FOR_EVERYBODY,
) -> bytes:
    set_: bytes = typst.compile(
        str(TEMPLATES / template),
        root=str(TEMPLATES),
        font_paths=fonts,
        sys_inputs={"paper": json.dumps(data)},
        pdf_standards=standard,
        timestamp=moment,
    )
    return set_


def _written(data: Any) -> str:
    """Every letter that stands anywhere in the data."""
    match data:
        case str():
            return data
        case dict():
            return "".join(map(_written, data.values()))
        case list():
            return "".join(map(_written, data))
        case _:
            return ""


def _renamed(data: Any, names: dict[int, str]) -> Any:
    match data:
        case str():
            return data.translate(names)
        case dict():
            return {key: _renamed(value, names) for key, value in data.items()}
        case list():
            return [_renamed(value, names) for value in data]
        case _:
            return data


def _missing(letters: str, fonts: typst.Fonts) -> list[str]:
    """Those of these letters that no font has, found by halving."""
    if not letters or _has_forms(letters, fonts):
        return []
    if len(letters) == 1:
        return [letters]
    middle = len(letters) // 2
    return _missing(letters[:middle], fonts) + _missing(letters[middle:], fonts)


def _has_forms(letters: str, fonts: typst.Fonts) -> bool:
    try:
        typst.compile(
            PROBE,
            font_paths=fonts,
            sys_inputs={"letters": " ".join(letters)},
            pdf_standards=FOR_EVERYBODY,
        )
    except typst.TypstError:
        return False
    return True


def _refuse_letters(missing: list[str]) -> None:
    letters = [sign for sign in missing if unicodedata.category(sign).startswith(("L", "M"))]
    if letters:
        raise NoFont(dict.fromkeys(map(script_of, letters)))
