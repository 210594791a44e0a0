"""Making one document from a file."""

from collections.abc import Callable
from pathlib import Path

from exports import Wording, case_file
from exports.formats.png import png_from_svg
from exports.formats.writing import write
from exports.graphml import graphml
from exports.safety_plan import safety_plan
from exports.tables import tables
from risk import Case, assess
from workbench.cli.drawing import drawing
from workbench.cli.faults import Fault
from workbench.cli.files import read, refuse_the_same

Maker = Callable[[Case, Wording], bytes]
PICTURE_WIDTH = 3300
"""Dots across: A3 landscape at 200 to the inch."""


def export(file: Path, *, document: str, format_: str | None, to: Path, language: str) -> None:
    make = _maker(document, format_)
    if language not in ("nl", "en"):
        raise Fault(f"--language: {language!r} is not spoken here; choose nl or en")
    refuse_the_same(file, to)
    write(to, make(read(file).case, Wording(language)))


def _maker(document: str, format_: str | None) -> Maker:
    made = MAKERS.get(document)
    if made is None:
        known = ", ".join(MAKERS)
        raise Fault(f"--document: {document!r} is not made here; choose {known}")
    wanted = format_ or next(iter(made))
    if wanted not in made:
        raise Fault(f"--format: {document} is not made as {wanted!r}; choose {', '.join(made)}")
    return made[wanted]


def _plan(case: Case, words: Wording) -> bytes:
    return safety_plan(case, assess(case), words)


def _svg(case: Case, words: Wording) -> bytes:
    return drawing(case, words).encode("utf-8")


def _png(case: Case, words: Wording) -> bytes:
    return png_from_svg(drawing(case, words), PICTURE_WIDTH)


def _html(case: Case, words: Wording) -> bytes:
    from exports.network import network_page  # noqa: PLC0415 what it draws with takes long to load

    return network_page(case, assess(case), words)


def _graphml(case: Case, _words: Wording) -> bytes:
    return graphml(case)


def _xlsx(case: Case, words: Wording) -> bytes:
    return tables(case, assess(case), words)


def _json(case: Case, _words: Wording) -> bytes:
    return case_file(case)


MAKERS: dict[str, dict[str, Maker]] = {
    "safety-plan": {"docx": _plan},
    "genogram": {"svg": _svg, "png": _png},
    "network": {"html": _html, "graphml": _graphml},
    "tables": {"xlsx": _xlsx},
    "case-file": {"json": _json},
}
