"""Printing or drawing where everybody stands."""

import json
from pathlib import Path
from typing import Any

from rich.console import Console

from exports import Wording
from exports.formats.writing import write
from exports.genogram_picture import picture_of
from genogram.drawing import Theme, scene
from genogram.drawing import svg as drawn
from genogram.placement import Layout, place
from risk import Case, assess
from workbench.cli.faults import read


def place_file(file: Path, *, as_json: bool, svg: Path | None) -> None:
    case = read(file).case
    if svg is not None:
        write(svg, drawing(case, Wording("nl")).encode("utf-8"))
    layout = place(case.family)
    if as_json:
        print(json.dumps(document(layout)))  # noqa: T201 the command line speaks
    elif svg is None:
        _print(case, layout)


def drawing(case: Case, words: Wording) -> str:
    """The genogram of a case as it is printed."""
    assessment = assess(case) if case.claims else None
    return drawn(scene(picture_of(case, assessment, words)), Theme.PRINT)


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
    Console(highlight=False).print(
        f"{people} personen / people · {rows} generaties / generations · "
        f"{outside} buiten de familie / outside the family · {width:.0f} x {height:.0f} px"
        f"{' · ' + case.header.reference if case.header.reference else ''}",
        markup=False,
    )
