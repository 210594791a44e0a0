"""The encoding of a GEDCOM file, as its first bytes or its header say.

Names of encodings that GEDCOM does not know, or that mean different things on
different machines, are read as what they most often are, with a notice.
"""

import codecs
import re
import unicodedata

import ged4py  # noqa: F401 teaches Python the codec "gedcom", which is ANSEL

from genogram.errors import UnreadableFile
from genogram.notices import Notice, NoticeCode

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
OPENINGS = (("0 H".encode("utf-16-le"), "utf-16-le"), ("0 H".encode("utf-16-be"), "utf-16-be"))
KNOWN = {"UTF-8": "utf-8", "UTF8": "utf-8", "ASCII": "ascii", "ANSEL": "gedcom"}
GUESSED = {
    "ANSI": "cp1252",
    "WINDOWS": "cp1252",
    "WINDOWS-1252": "cp1252",
    "CP1252": "cp1252",
    "ISO-8859-1": "cp1252",
    "ISO8859-1": "cp1252",
    "ISO8859": "cp1252",
    "LATIN1": "cp1252",
    "WINDOWS-1250": "cp1250",
    "WINDOWS-1251": "cp1251",
    "WINDOWS-1254": "cp1254",
    "WINDOWS-1256": "cp1256",
    "IBMPC": "cp437",
    "IBM": "cp437",
    "MSDOS": "cp850",
    "MACINTOSH": "mac-roman",
}
CHAR = re.compile(rb"[\r\n]\s*1[ \t]+CHAR[ \t]+([^\r\n]*)")
SECOND_RECORD = re.compile(rb"[\r\n]\s*0[ \t]")
HEADER_LENGTH = 65_536


def opens_as_gedcom(data: bytes) -> bool:
    """Whether a file opens with the header line of GEDCOM.

    Examples
    --------
    >>> opens_as_gedcom(b"0 HEAD")
    True
    """
    codec = _marked(data) or "latin-1"
    opening = data[:256].decode(codec, errors="replace").lstrip("\ufeffï»¿ \t\r\n")
    return re.match(r"0[ \t]+HEAD\b", opening) is not None


def text_of(data: bytes) -> tuple[str, tuple[Notice, ...]]:
    """Decode a GEDCOM file.

    Raises
    ------
    UnreadableFile
        The encoding is not known, or a line is not written in it.
    """
    codec, notices = _codec(data)
    try:
        text = data.decode(codec)
    except UnicodeError as error:
        start = error.start if isinstance(error, UnicodeDecodeError) else 0
        place = f"line {_line_number(data[:start].decode(codec, errors='ignore'))}"
        problem = f"holds letters that are not {_declared(data) or codec.upper()}"
        remedy = "save the file as UTF-8 and say so in its line 1 CHAR"
        raise UnreadableFile(place, problem, remedy) from None
    return unicodedata.normalize("NFC", text.removeprefix("\ufeff")), notices


def _codec(data: bytes) -> tuple[str, tuple[Notice, ...]]:
    if marked := _marked(data):
        return marked, ()
    declared = _declared(data)
    if declared in GUESSED:
        place = f"1 CHAR {declared}, read as {GUESSED[declared]}"
        return GUESSED[declared], (Notice(NoticeCode.GUESSED_ENCODING, place),)
    if declared and declared not in KNOWN:
        problem = "names an encoding that is not known here"
        raise UnreadableFile("line 1 CHAR", problem, "save the file as UTF-8 and say so there")
    return KNOWN.get(declared, "utf-8"), ()


def _marked(data: bytes) -> str | None:
    signs = (*MARKS, *OPENINGS)
    return next((codec for sign, codec in signs if data.startswith(sign)), None)


def _declared(data: bytes) -> str:
    header = data[:HEADER_LENGTH]
    if end := SECOND_RECORD.search(header):
        header = header[: end.start()]
    match = CHAR.search(header)
    return match[1].decode("ascii", errors="replace").strip().upper() if match else ""


def _line_number(before: str) -> int:
    return len(re.findall(r"\r\n|\r|\n", before)) + 1
