"""Making one document from a file."""

from pathlib import Path

from exports.document_kinds import DocumentId, Format
from exports.documents import MAKERS, Order, formats_of, make
from exports.formats.writing import write
from exports.occasion import Occasion
from exports.recipients import Recipient
from workbench.cli.faults import Fault
from workbench.cli.files import read, refuse_the_same
from workbench.cli.printing import working


def export(  # noqa: PLR0913 the options of the command
    file: Path,
    *,
    document: str,
    format_: str | None,
    to: Path,
    language: str,
    recipient: str = "team",
    prepare: bool = False,
) -> None:
    occasion = Occasion(recipient=_recipient(recipient), prepared=prepare)
    order = _order(document, format_, language, occasion)
    refuse_the_same(file, to)
    with working("Het document wordt gemaakt … / The document is being made …"):
        write(to, make(read(file).case, order))


def _recipient(recipient: str) -> Recipient:
    if recipient not in set(Recipient):
        known = ", ".join(Recipient)
        raise Fault(f"--recipient: {recipient!r} is not known here; choose {known}")
    return Recipient(recipient)


def _order(document: str, format_: str | None, language: str, occasion: Occasion) -> Order:
    if document not in set(MAKERS):
        known = ", ".join(MAKERS)
        raise Fault(f"--document: {document!r} is not made here; choose {known}")
    known_formats = formats_of(DocumentId(document))
    wanted = format_ or known_formats[0]
    if wanted not in set(known_formats):
        choice = ", ".join(known_formats)
        raise Fault(f"--format: {document} is not made as {wanted!r}; choose {choice}")
    if language not in ("nl", "en"):
        raise Fault(f"--language: {language!r} is not spoken here; choose nl or en")
    return Order(DocumentId(document), Format(wanted), language, occasion)
