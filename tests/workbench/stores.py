"""Stores and cases for the tests of deeds: the real encrypted file, fictional people."""

import json
from contextlib import contextmanager

from sqlalchemy import text

from genogram import Name, Parentage, PartialDate, Person, Tie
from risk import (
    AboutPerson,
    AboutTie,
    Change,
    Claim,
    Collection,
    Fact,
    Header,
    Knowledge,
    Note,
    Role,
    Source,
    Task,
    case_from,
    document_from,
)
from workbench.access import Purpose
from workbench.casework import open_case

WHY = Purpose.CASEWORK
PASSPHRASE = "vier gewone woorden samen"  # noqa: S105 a store that lives for one test
PLANTED = ("Mirabelle", "Orenius", "Zevenhuizerweg", "heeft gedreigd bij de bushalte")

RECORDS = {
    Collection.CASE: Header(reference="Z-1", name="Velari", index="mira"),
    Collection.PEOPLE: (
        Person(id="mira", names=(Name(text=PLANTED[0]),), born=PartialDate("ca. 2008")),
        Person(id="oren", names=(Name(text=PLANTED[1]),), place=PLANTED[2]),
        Person(id="noor", names=(Name(text="Noor"),)),
    ),
    Collection.PARENTAGES: (Parentage(id="t1", parent="oren", child="mira"),),
    Collection.TIES: (Tie(id="t2", origin="oren", target="noor"),),
    Collection.SOURCES: (Source(id="s1", who="mentor"),),
    Collection.CLAIMS: (
        Claim(
            id="c1",
            about=AboutPerson(person="oren"),
            indicator="uttered_threat",
            text=PLANTED[3],
            source="s1",
        ),
        Claim(id="c2", about=AboutTie(origin="oren", target="noor"), indicator="sway"),
        Claim(id="c3", about=AboutPerson(person="noor"), indicator="warned", source="s1"),
    ),
    Collection.ROLES: (
        Role(id="r1", person="oren", role="decision_maker", evidence_for=("c1", "c2")),
        Role(id="r2", person="noor", role="helper", evidence_for=("c3",), evidence_against=("c2",)),
    ),
    Collection.FACTS: (Fact(id="f1", text="zij heeft gepraat"),),
    Collection.KNOWLEDGE: (
        Knowledge(id="k1", fact="f1", person="oren", must_not_know=True),
        Knowledge(id="k2", fact="f1", person="noor", via="oren"),
    ),
    Collection.TASKS: (Task(id="d1", what="bellen", must_not_know=("oren", "mira")),),
    Collection.NOTES: (Note(id="n1", text="belt op dinsdag", person="noor", source="s1"),),
}


def small_case(header=RECORDS[Collection.CASE]):
    """Three people with everything that can name them."""
    document = {"case": as_document(header)}
    for collection, records in RECORDS.items():
        if collection is not Collection.CASE:
            document[collection.value] = [as_document(record) for record in records]
    return case_from(document)


def as_document(record):
    return record.model_dump(mode="json", by_alias=True)


def as_text(case):
    return json.dumps(document_from(case), ensure_ascii=False)


def stands(actor, case_id, store):
    """The case as it is kept now, as text."""
    return as_text(open_case(actor, case_id, WHY, keeping=store).case)


@contextmanager
def behind(store):
    """Straight on the database, past every door: what only a test may do."""
    with store._engine.begin() as connection:
        yield lambda statement: connection.execute(text(statement))


def rows(store, table):
    with behind(store) as run:
        return [dict(row) for row in run(f"SELECT * FROM {table}").mappings()]  # noqa: S608 tables of our own


def changes_to(collection, before, after):
    return (Change(collection=collection, before=before, after=after),)
