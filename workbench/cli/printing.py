"""What a command says: one JSON document for programs, tables for people."""

import io
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from workbench.cli.faults import one_line

if TYPE_CHECKING:
    from rich.table import Table


def print_document(document: dict[str, Any], *, indent: int | None = None) -> None:
    """Exactly one JSON document, in UTF-8 wherever it goes."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Half a surrogate pair has no UTF-8 form; the escape that takes its place is JSON.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    print(json.dumps(document, ensure_ascii=False, allow_nan=False, indent=indent))  # noqa: T201 the command line speaks


def say(*shown: "str | Table") -> None:
    """Lines and tables for people; what stands in a file is never read as markup."""
    from rich.console import Console  # noqa: PLC0415 only people need it

    console = Console(highlight=False, markup=False, emoji=False)
    for each in shown:
        if isinstance(each, str):
            console.print(one_line(each), soft_wrap=True)
        else:
            console.print(each)


@contextmanager
def working(said: str) -> Iterator[None]:
    """Show whoever waits at a terminal that something is being done; pipes stay clean."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console  # noqa: PLC0415 only people need it

    with Console(stderr=True).status(one_line(said)):
        yield


def table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> "Table":
    """A table in which nothing is cut off."""
    from rich.table import Table  # noqa: PLC0415 only people need it

    made = Table(title=title, title_justify="left")
    for head in heads:
        made.add_column(head, overflow="fold")
    for row in rows:
        made.add_row(*map(one_line, row))
    return made
