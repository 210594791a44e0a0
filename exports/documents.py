"""Every document that leaves the workbench: by its id, in which formats, and how it is made.

Screens and the command line ask here, so that both hand over the same bytes.
What a format needs is loaded when it is asked for.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from exports.document_kinds import DocumentId, Format
from exports.errors import NotForThem
from exports.occasion import Occasion
from exports.paper import Paper
from exports.recipients import Recipient
from exports.selecting import extract
from exports.wording import Wording
from risk import Case, assess
from risk.assessment import Assessment

CHAIN = (Recipient.TEAM, Recipient.POLICE, Recipient.VEILIG_THUIS)
FOR_WHOM = {
    DocumentId.CASE_FILE: (Recipient.TEAM,),
    DocumentId.TABLES: CHAIN,
    DocumentId.NETWORK: CHAIN,
}
"""Documents that hold more than a selection of sentences, and who may have them at most."""


def recipients_of(document: DocumentId) -> tuple[Recipient, ...]:
    """For whom a document can be made, the team first."""
    return FOR_WHOM.get(document, tuple(Recipient))


class Stage(StrEnum):
    """How far a document is; between two stages somebody can stop it."""

    ASSESSING = "assessing"
    WRITING = "writing"
    HANDING_OVER = "handing_over"


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted: which document, as what, in which language, on what occasion."""

    document: DocumentId
    format: Format
    language: str = "nl"
    occasion: Occasion = field(default_factory=Occasion)

    def __post_init__(self) -> None:
        """Refuse an order that would hand over more than its recipient may have."""
        if self.occasion.recipient not in recipients_of(self.document):
            raise NotForThem(self.document, self.occasion.recipient)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a document is made of."""

    case: Case
    assessment: Assessment
    words: Wording
    occasion: Occasion

    @property
    def given(self) -> Case:
        """What the recipient gets of the case; the plans select for themselves."""
        return extract(self.case, self.occasion.recipient)


Maker = Callable[[Subject], bytes]
Tell = Callable[[Stage], None]


def formats_of(document: DocumentId) -> tuple[Format, ...]:
    """The formats of a document, the usual one first."""
    return tuple(MAKERS[document])


def make(case: Case, order: Order, tell: Tell = lambda _: None) -> bytes:
    """One document of a case; the same order gives the same bytes.

    `tell` hears each stage before it begins; an error that it raises ends the work.

    Raises
    ------
    ExportError
        Letters of a script are missing, or a part that the format needs.
    """
    tell(Stage.ASSESSING)
    assessment = assess(case)
    tell(Stage.WRITING)
    subject = Subject(case, assessment, Wording(order.language), order.occasion)
    return MAKERS[order.document][order.format](subject)


def _paper(subject: Subject, document: DocumentId) -> Paper:
    from exports.mediation_plan import mediation_plan_paper  # noqa: PLC0415 loaded when asked for
    from exports.safety_plan import safety_plan_paper  # noqa: PLC0415 loaded when asked for

    plan = safety_plan_paper if document is DocumentId.SAFETY_PLAN else mediation_plan_paper
    return plan(subject.case, subject.assessment, subject.words, subject.occasion)


def _in_word(document: DocumentId) -> Maker:
    def made(subject: Subject) -> bytes:
        from exports.formats.docx import docx  # noqa: PLC0415 loaded when asked for

        return docx(_paper(subject, document))

    return made


def _as_pdf(document: DocumentId) -> Maker:
    def made(subject: Subject) -> bytes:
        from exports.formats.pdf import pdf_from_paper  # noqa: PLC0415 loaded when asked for

        return pdf_from_paper(_paper(subject, document))

    return made


def _plan(document: DocumentId) -> dict[Format, Maker]:
    return {Format.DOCX: _in_word(document), Format.PDF: _as_pdf(document)}


def _genogram(format_: Format) -> Maker:
    def made(subject: Subject) -> bytes:
        from exports import genogram_sheet as sheet  # noqa: PLC0415 loaded when asked for

        draw = {
            Format.PDF: sheet.genogram_sheet,
            Format.SVG: sheet.genogram_sheet_svg,
            Format.PNG: sheet.genogram_sheet_png,
        }[format_]
        return draw(subject.case, subject.assessment, subject.words, subject.occasion)

    return made


def _network(subject: Subject) -> bytes:
    from exports.network import network_page  # noqa: PLC0415 loaded when asked for

    return network_page(subject.given, subject.assessment, subject.words)


def _graphml(subject: Subject) -> bytes:
    from exports.graphml import graphml  # noqa: PLC0415 loaded when asked for

    return graphml(subject.given)


def _tables(subject: Subject) -> bytes:
    from exports.tables import tables  # noqa: PLC0415 loaded when asked for

    return tables(subject.given, subject.assessment, subject.words)


def _case_file(subject: Subject) -> bytes:
    from exports.case_file import case_file  # noqa: PLC0415 loaded when asked for

    return case_file(subject.given)


MAKERS: dict[DocumentId, dict[Format, Maker]] = {
    DocumentId.SAFETY_PLAN: _plan(DocumentId.SAFETY_PLAN),
    DocumentId.MEDIATION_PLAN: _plan(DocumentId.MEDIATION_PLAN),
    DocumentId.GENOGRAM: {one: _genogram(one) for one in (Format.PDF, Format.SVG, Format.PNG)},
    DocumentId.NETWORK: {Format.HTML: _network, Format.GRAPHML: _graphml},
    DocumentId.TABLES: {Format.XLSX: _tables},
    DocumentId.CASE_FILE: {Format.JSON: _case_file},
}
