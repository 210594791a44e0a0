"""Which engine sets names of every script rightly in a PDF: measured, not remembered.

Run it with a Python that has typst or weasyprint, and pypdf to read the result:
``python tests/benches/pdf_engines.py FOLDER``; it needs pdftotext beside it.  Every engine that is there makes a
plan with a table of sixty people and an A3 drawing of a hundred and fifty, once with the
labels inside the SVG and once as text of the document.  Look at the files as pictures too:
``pdftoppm -r 100 -png FILE NAME``.
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from html import escape
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

NAMES = ("Özgür Yıldız", "Łukasz", "Nguyễn", "زينب", "प्रिया")
DRAWN, LISTED, COLUMNS = 150, 60, 15
PLACES = [(60 + number % COLUMNS * 75, 60 + number // COLUMNS * 75) for number in range(DRAWN)]
LABELS = [(x, y + 32, NAMES[number % len(NAMES)]) for number, (x, y) in enumerate(PLACES)]


def drawing(*, labelled: bool) -> str:
    boxes = (
        f'<rect x="{x - 15}" y="{y - 15}" width="30" height="30" fill="none" stroke="#111"/>'
        for x, y in PLACES
    )
    style = 'font-family="Noto Sans" font-size="12" text-anchor="middle"'
    words = (f'<text x="{x}" y="{y}" {style}>{name}</text>' for x, y, name in LABELS)
    inside = "".join((*boxes, *(words if labelled else ())))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="1190" height="842" '
        f'viewBox="0 0 1190 842">{inside}</svg>'
    )


TYPST = b"""#let given = json(bytes(sys.inputs.given))
#set document(title: "Z-1")
#set text(lang: "nl", font: "Noto Sans")
#set page(paper: "a4")
#table(columns: 3, table.header([Wie], [Wat], [Wanneer]), ..given.rows.flatten())
#set page(paper: "a3", flipped: true, margin: 0pt)
#place(image(bytes(given.svg), format: "svg", alt: "Genogram", width: 1190pt))
#for (x, y, name) in given.labels {
  place(dx: x * 1pt - 100pt, dy: y * 1pt, box(width: 200pt, align(center,
    text(size: 12pt, top-edge: "baseline", name))))
}
"""


def with_typst(*, labelled: bool) -> bytes:
    import typst  # noqa: PLC0415 measured where it is there

    labels = [] if labelled else LABELS
    given = {"rows": rows(), "svg": drawing(labelled=labelled), "labels": labels}
    return typst.compile(
        TYPST, sys_inputs={"given": json.dumps(given)}, pdf_standards="ua-1", timestamp=0
    )


def with_weasyprint(*, labelled: bool) -> bytes:
    import weasyprint  # noqa: PLC0415 measured where it is there

    cells = "".join(f"<tr>{''.join(f'<td>{escape(c)}</td>' for c in row)}</tr>" for row in rows())
    labels = "".join(
        f'<div style="left:{x - 100}pt;top:{y - 12}pt">{name}</div>' for x, y, name in LABELS
    )
    page = (
        '<html lang="nl"><title>Z-1</title><style>@page{size:A4}@page wide{size:A3 landscape;'
        "margin:0}body{font-family:Noto Sans}section{page:wide;position:relative;height:840pt}"
        "svg{position:absolute;width:1190pt;height:842pt}"
        "div{position:absolute;width:200pt;text-align:center;font-size:12pt}</style>"
        f"<table><thead><tr><th>Wie<th>Wat<th>Wanneer</thead>{cells}</table>"
        f"<section>{drawing(labelled=labelled)}{'' if labelled else labels}</section>"
    )
    made: bytes = weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
    return made


def rows() -> list[list[str]]:
    said = 'Ayşe & <Özgür> "x" #set page() $x$ \\'
    return [[NAMES[n % len(NAMES)], f"{said} {n}", "19 nov 2026"] for n in range(LISTED)]


def report(engine: str, made: bytes, seconds: list[float]) -> str:
    from pypdf import PdfReader  # noqa: PLC0415 only to read what was made

    file = PdfReader(BytesIO(made))
    reader = subprocess.run(["pdftotext", "-", "-"], input=made, capture_output=True, check=True)
    text = reader.stdout.decode()
    found = [name for name in NAMES if text.count(name) >= DRAWN // len(NAMES)]
    root = file.trailer["/Root"]
    return (
        f"{engine}: first {seconds[0]:.2f} s, then {min(seconds[1:]):.2f} s, {len(made) // 1024} kB, "
        f"{len(file.pages)} pages, tagged {'/StructTreeRoot' in root}, "
        f"language {root.get('/Lang')}, names found whole: {', '.join(found)}"
    )


def longest_wait(make: Callable[..., bytes]) -> float:
    """How long another thread has to wait at most while a file is made, in ms."""
    done, waits = threading.Event(), [0.0]

    def watch() -> None:
        while not done.is_set():
            began = time.perf_counter()
            time.sleep(0.001)
            waits.append(time.perf_counter() - began)

    watcher = threading.Thread(target=watch)
    watcher.start()
    make(labelled=False)
    done.set()
    watcher.join()
    return max(waits) * 1000


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for engine, make in (("typst", with_typst), ("weasyprint", with_weasyprint)):
        for labelled in (True, False) if find_spec(engine) else ():
            seconds = []
            for _ in range(4):
                began = time.perf_counter()
                made = make(labelled=labelled)
                seconds.append(time.perf_counter() - began)
            name = f"{engine}, labels {'in the drawing' if labelled else 'as text'}"
            (folder / f"{engine}-{'inside' if labelled else 'text'}.pdf").write_bytes(made)
            print(report(name, made, seconds))  # noqa: T201 it is run to be read
            print(f"  another thread waits {longest_wait(make):.0f} ms at most")  # noqa: T201 likewise


if __name__ == "__main__":
    main(Path(sys.argv[1]))
