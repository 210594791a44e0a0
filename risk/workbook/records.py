"""Rows as the values of records: one function for every kind of record."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from genogram import UnreadableFile
from risk.collections import HEADER_ID
from risk.content import method
from risk.edition import Phrase
from risk.workbook.layout import codes, codes_of, folded, layout
from risk.workbook.rows import Row

Values = dict[str, Any]
PARENTAGE, PARTNERSHIP = "parentage", "partnership"
SEALED = "sealed"
SEALED_ID = "sealed-source"


def person(row: Row, names: list[Row]) -> Values:
    """Somebody, with the spellings of the sheet of names where it has any."""
    spellings = [_spelling(one) for one in names] or [
        {"text": row.text(kind), "kind": kind} for kind in ("given", "family") if row.text(kind)
    ]
    _refuse_two_stories(row, spellings)
    return _filled(
        id=row.needed("id"),
        names=spellings,
        gender=row.code("gender", "gender"),
        born=row.text("born"),
        died=row.text("died"),
        dead=row.yes("dead"),
        place=row.text("place"),
        country=row.text("country"),
        placeholder=row.yes("placeholder"),
        group=row.yes("group"),
    )


def parentage(row: Row) -> Values:
    return _filled(
        id=row.needed("id"),
        parent=row.needed("one_id"),
        child=row.needed("other_id"),
        origin=row.code("kind", "origin"),
        since=row.text("since"),
    )


def partnership(row: Row) -> Values:
    return _filled(
        id=row.needed("id"),
        partners=[row.needed("one_id"), row.needed("other_id")],
        kind=row.code("kind", "partnership"),
        since=row.text("since"),
        until=row.text("until"),
        ended=row.code("ended", "ending"),
    )


def tie(row: Row) -> Values:
    return _filled(
        id=row.needed("id"),
        origin=row.needed("one_id"),
        target=row.needed("other_id"),
        kind=row.code("kind", "tie"),
        since=row.text("since"),
        until=row.text("until"),
    )


def claim(row: Row) -> Values:
    """A claim; a row without an answer is refused, since empty is neither yes nor not asked."""
    row.needed("rating")
    towards = row.text("other_id")
    about = row.needed("one_id")
    source = source_of(row)
    return _filled(
        id=row.needed("id"),
        about={"from": about, "to": towards} if towards else {"person": about},
        indicator=_indicator(row),
        rating=row.code("rating", "rating"),
        text=row.text("text"),
        source=source["id"] if source else None,
        date=row.text("date"),
        reliability=row.code("reliability", "reliability"),
    )


def source_of(row: Row) -> Values | None:
    """The source of a claim; one that was sealed stays sealed and has no name."""
    if row.text("source_id"):
        who = row.text("source")
        kind = row.code("source_kind", "source_kind")
        return _filled(id=row.text("source_id"), who=who, kind=kind)
    if codes_of(SEALED).get(folded(row.text("source"))):
        return {"id": SEALED_ID, "sealed": True}
    return None


def header(rows: tuple[Row, ...], index: str | None) -> Values:
    """What the case is called and whom it is about."""
    known = codes_of("header")
    said = {known[key]: row for row in rows if (key := folded(row.text("what"))) in known}
    values = {key: row.text("value") for key, row in said.items() if key != "training"}
    training = said["training"].yes("value") if "training" in said else None
    return _filled(id=HEADER_ID, index=index, training=training, **values)


def kinds_of(row: Row) -> str:
    """Whether a row of the family is a parentage or a partnership."""
    kind = row.code("what", "what")
    if kind is None:
        row.needed("what")
    return kind or ""


def _spelling(row: Row) -> Values:
    kind, script = row.code("kind", "name_kind"), row.text("script")
    return _filled(text=row.text("text"), kind=kind, script=script)


def _refuse_two_stories(row: Row, spellings: list[Values]) -> None:
    for kind in ("given", "family"):
        first = next((one["text"] for one in spellings if one.get("kind", "given") == kind), "")
        if row.text(kind) and row.text(kind) != first:
            title = layout().sheets["names"].title.nl
            problem = f"is another name than the sheet {title} has"
            raise UnreadableFile(row.place_of(kind), problem, "make both the same")


def _indicator(row: Row) -> str:
    """An indicator by its words; one of another edition stands there as its code."""
    said = row.needed("indicator")
    found = _indicators().get(folded(said))
    if found is None and not said.isidentifier():
        problem = "is nothing that this edition of the method asks about"
        raise UnreadableFile(row.place_of("indicator"), problem, "use the words of the method")
    return found or said


@cache
def _indicators() -> dict[str, str]:
    labels: dict[str, Phrase] = {key: one.label for key, one in method().indicators.items()}
    return codes(labels)


def _filled(**values: Any) -> Values:
    return {key: value for key, value in values.items() if value not in (None, "")}


def spellings_by_person(rows: tuple[Row, ...]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.needed("id"), []).append(row)
    return found


def sources(rows: tuple[Row, ...]) -> Iterator[tuple[Row, Values]]:
    """Every source once; the same id may not tell two stories."""
    known: dict[str, Values] = {}
    for row in rows:
        if (source := source_of(row)) is None:
            continue
        if known.setdefault(source["id"], source) != source:
            problem = "is told differently in an earlier row"
            raise UnreadableFile(row.place_of("source"), problem, "make both the same")
        if known[source["id"]] is source:
            yield row, source
