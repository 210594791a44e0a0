"""What a Word file tells about itself: nothing but what the paper says.

The template that python-docx starts from brings a thumbnail, a comment and a
setting that makes Word keep a preview of the first page; all of them go.  The
bytes depend on the paper only, so that two exports can be compared.
"""

import zipfile
from datetime import datetime, time
from io import BytesIO

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from exports.formats.characters import printable
from exports.formats.docx import look
from exports.paper import Paper

LONGEST_PROPERTY = 255
BEFORE_TIME = datetime(1980, 1, 1)  # noqa: DTZ001 the first moment that a zip knows; no clock is asked
INSTEAD = {
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES: (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'extended-properties"/>'
    ),
    RELATIONSHIP_TYPE.FONT_TABLE: (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:font w:name="{look.FONT}"><w:altName w:val="{look.FONT_ELSEWHERE}"/>'
        '<w:family w:val="swiss"/></w:font></w:fonts>'
    ),
}
"""Nothing about the program that made the template; and which font may take the place of which."""
UNWANTED = {
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.CUSTOM_XML,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
}


def tell_only_what_the_paper_says(document: Document, paper: Paper) -> None:
    _properties(document, paper)
    for holder in (document.part.package.rels, document.part.rels):
        for key in [key for key, tie in holder.items() if tie.reltype in UNWANTED]:
            del holder[key]
    for tie in (*document.part.package.rels.values(), *document.part.rels.values()):
        if tie.reltype in INSTEAD:
            tie.target_part._blob = INSTEAD[tie.reltype].encode()  # noqa: SLF001 parts without a shape of their own
    settings = document.settings.element
    for tag in ("w:savePreviewPicture", "w:rsids"):
        for leftover in settings.findall(qn(tag)):
            settings.remove(leftover)


def bytes_of(document: Document) -> bytes:
    """The file, with the same date on everything in it."""
    saved, told = BytesIO(), BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(told, "w", zipfile.ZIP_DEFLATED) as file:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name, BEFORE_TIME.timetuple()[:6])
            # A picture is compressed already; to try again takes time and gains nothing.
            entry.compress_type = (
                zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
            )
            file.writestr(entry, parts.read(name))
    return told.getvalue()


def _properties(document: Document, paper: Paper) -> None:
    told = document.core_properties
    author = printable(paper.author)[:LONGEST_PROPERTY]
    written = datetime.combine(paper.written_on, time()) if paper.written_on else BEFORE_TIME
    told.title = printable(paper.name)[:LONGEST_PROPERTY]
    told.author = told.last_modified_by = author
    told.language = paper.language
    told.created = told.modified = written
    told.revision = 1
    told.subject = told.keywords = told.comments = told.category = ""
