"""Printing or drawing where everybody stands."""

from pathlib import Path
from typing import Any

from genogram.placement import Layout, place
from risk import Case
from workbench.cli.files import read, refuse_the_same
from workbench.cli.printing import print_document, say


def place_file(file: Path, *, as_json: bool, svg: Path | None, language: str) -> None:
    if svg is not None:
        refuse_the_same(file, svg)
    case = read(file).case
    if svg is not None:
        _draw(case, svg, language)
    if as_json:
        print_document(document(place(case.family)))
    elif svg is None:
        _print(case, place(case.family))


def _draw(case: Case, svg: Path, language: str) -> None:
    from exports.formats.writing import write  # noqa: PLC0415
    from workbench.cli.drawing import drawing  # noqa: PLC0415
    from workbench.cli.speaking import spoken  # noqa: PLC0415 bare places need no words

    write(svg, drawing(case, spoken(language)).encode("utf-8"))


def document(layout: Layout) -> dict[str, Any]:
    """Places and lines as ``place --json`` prints them."""
    return {
        "persons": {person: [point.x, point.y] for person, point in layout.positions.items()},
        "symbol": layout.spacing.symbol,
        "lines": [
            {"kind": line.kind.value, "of": line.of, "points": [list(p) for p in line.points]}
            for line in layout.lines
        ],
        "size": list(layout.size),
    }


def _print(case: Case, layout: Layout) -> None:
    width, height = layout.size
    people, rows, outside = len(layout.positions), len(layout.rows), len(layout.outside)
    say(
        f"{people} personen / people · {rows} generaties / generations · "
        f"{outside} buiten de familie / outside the family · {width:.0f} x {height:.0f} px"
        f"{' · ' + case.header.reference if case.header.reference else ''}"
    )
