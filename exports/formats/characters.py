"""Text that every format can hold.

Control characters and half surrogate pairs have no place in XML.  They come in
by pasting and say nothing, but dropping them in silence would hide that
something stood there: each becomes the replacement character.
"""

import re

NO_PLACE = re.compile(
    "[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
)
LINE_ENDS = re.compile("\r\n?|\v|\f|\u2028|\u2029|\x85")
LONGEST_IN_MARGIN = 110
"""Above or below a page: it stands on every page, and workbooks hold 255 signs there in all."""
ENDS = 54
REPLACED = "\ufffd"


def printable(text: str) -> str:
    r"""The same text, with what no format can hold made visible.

    Examples
    --------
    >>> printable("Ayşe & <Özgür>")
    'Ayşe & <Özgür>'
    >>> printable("a\x00b")
    'a�b'
    """
    return NO_PLACE.sub(REPLACED, LINE_ENDS.sub("\n", text))


def in_margin(text: str) -> str:
    """What stands above or below every page, its middle left out where it is no line.

    The whole of it stands once on the first page; repeated on each it would fill them.

    Examples
    --------
    >>> in_margin("Z-0417 · vertrouwelijk")
    'Z-0417 · vertrouwelijk'
    """
    line = " ".join(printable(text).split())
    return line if len(line) <= LONGEST_IN_MARGIN else f"{line[:ENDS]}…{line[-ENDS:]}"
