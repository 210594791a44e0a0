"""Taking a file into a store: first as a proposal to read, then only the rows that are named."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from exports import Wording, full_names
from genogram import GenogramError, PartialDate, PersonId
from risk import Case, CaseError, Header, Reading
from workbench.access import AccessError, Actor, Purpose
from workbench.casework import (
    NEW,
    CaseworkError,
    Choice,
    Proposal,
    RestsOnLeftOut,
    Row,
    accept,
    accept_into_new_case,
    cases,
    open_case,
    propose,
)
from workbench.casework.settling import with_new
from workbench.cli.faults import Fault
from workbench.cli.files import read
from workbench.cli.printing import print_document, say, table, working
from workbench.cli.serving import folder_of
from workbench.cli.unlocking import locked
from workbench.storage.errors import PassphraseNeeded, StorageError
from workbench.storage.opening import open_store, store_exists
from workbench.storage.store import Store

ALL = "all"
REFUSALS = (AccessError, CaseError, CaseworkError, GenogramError)
HOW = (
    "Er is niets toegevoegd. Kies met --accept all, of met --accept RIJ,RIJ=PERSOON. / "
    "Nothing was added. Choose with --accept all, or with --accept ROW,ROW=PERSON."
)


def import_file(
    file: Path, *, store: str, case: str | None, accepted: str | None, as_json: bool
) -> None:
    folder, reading = folder_of(store), read(file)
    if not store_exists(folder):
        raise Fault(f"--store: {folder} holds no store; make one with workbench serve --store")
    if case is None and accepted is None:
        _show(propose(reading, Case()), Case(), as_json=as_json)
        return
    kept, who, purpose = _unlocked(folder)
    try:
        _into(kept, who, purpose, reading, _Wanted(file, case, accepted, as_json))
    except StorageError as error:
        raise Fault(str(error)) from error
    finally:
        kept.close()


class _Wanted:
    """What was asked on the command line."""

    def __init__(self, file: Path, case: str | None, accepted: str | None, as_json: bool) -> None:  # noqa: FBT001 named where it is made
        self.file, self.case, self.accepted, self.as_json = file, case, accepted, as_json


def _into(kept: Store, who: Actor, purpose: Purpose, reading: Reading, wanted: _Wanted) -> None:
    case_id = _case_id(kept, who, purpose, wanted.case) if wanted.case else None
    stands = open_case(who, case_id, purpose, keeping=kept).case if case_id else Case()
    proposal = propose(reading, stands)
    if wanted.accepted is None:
        _show(proposal, stands, as_json=wanted.as_json)
        return
    choices = _choices(wanted.accepted, proposal, stands)
    try:
        if case_id:
            with working("De rijen worden bewaard … / The rows are being kept …"):
                accept(who, case_id, purpose, proposal, choices, keeping=kept)
        else:
            header = _header(proposal, wanted.file, training=purpose is Purpose.TRAINING)
            case_id = accept_into_new_case(who, purpose, header, proposal, choices, keeping=kept)
    except RestsOnLeftOut as error:
        rows = {row.id: row.number for row in proposal.rows}
        missing = ", ".join(str(rows[each]) for each in error.missing)
        said = f"row {rows[error.row_id]} rests on row {missing}"
        raise Fault(f"--accept: {said}; name that row too") from None
    except REFUSALS as error:
        raise Fault(f"{wanted.file}: {error}; choose other rows with --accept") from None
    _tell(proposal, case_id, choices, as_json=wanted.as_json)


def _unlocked(folder: Path) -> tuple[Store, Actor, Purpose]:
    """A training store opens by itself; any other asks for its passphrase."""
    try:
        try:
            kept = open_store(folder, None)
        except PassphraseNeeded:
            return *locked(folder), Purpose.CASEWORK
        return kept, kept.accounts()[0], Purpose.TRAINING
    except StorageError as error:
        raise Fault(str(error)) from error


def _case_id(kept: Store, who: Actor, purpose: Purpose, asked: str) -> str:
    """A case by its id, or by its number where only one case has it."""
    titles = cases(who, purpose, keeping=kept)
    found = [each.case_id for each in titles if asked in (each.case_id, each.header.reference)]
    if len(found) != 1:
        problem = "names more than one case" if found else "is no case of yours"
        raise Fault(f"--case: {asked!r} {problem}; give the id that its address shows")
    return found[0]


def _choices(accepted: str, proposal: Proposal, stands: Case) -> dict[str, Choice]:
    by_number = {str(row.number): row for row in proposal.rows}
    words = [word.strip() for word in accepted.split(",") if word.strip()]
    named = dict(_choice(word, by_number, stands) for word in words if word != ALL)
    if not words:
        raise Fault("--accept: names no row; give all, or the numbers of rows")
    return with_new(stands, proposal, named, proposal.rows) if ALL in words else named


def _choice(word: str, by_number: dict[str, Row], stands: Case) -> tuple[str, Choice]:
    number, _, person = word.partition("=")
    row = by_number.get(number)
    if row is None:
        raise Fault(f"--accept: {word!r} is no row; the last row is {len(by_number)}")
    if not person:
        return row.id, NEW
    if person not in stands.family or not row.is_person:
        raise Fault(f"--accept: {word!r} names nobody of the case; give ROW=PERSON by its id")
    return row.id, Choice(PersonId(person))


def _header(proposal: Proposal, file: Path, *, training: bool) -> Header:
    """What the file calls its case; whom it is about is a row of its own."""
    header = proposal.header
    today = PartialDate(date.today().isoformat())  # noqa: DTZ011 the day on the user's wall
    return header.model_copy(
        update={
            "reference": header.reference or file.stem,
            "index": None,
            "as_of": header.as_of or today,
            "training": training,
        }
    )


def _show(proposal: Proposal, stands: Case, *, as_json: bool) -> None:
    words = Wording("nl")
    if as_json:
        print_document({**document(proposal, stands, words), "case": None, "accepted": []})
        return
    row, same = words.say("Row"), words.say("Perhaps the same as")
    names, known = full_names(proposal.family, words), full_names(stands, words)
    say(
        table(
            f"{words.file_kind(proposal.kind)} · {len(proposal.rows)}",
            ("#", "", row, same),
            (
                (
                    str(each.number),
                    words.rows_of(each.collection),
                    words.row_said(each.record, names),
                    "\n".join(_alike(each, stands, known, words)),
                )
                for each in proposal.rows
            ),
        ),
        HOW,
    )


def _alike(row: Row, stands: Case, known: dict[str, str], words: Wording) -> Iterator[str]:
    for each in row.likely:
        why = words.likeness(
            each.names,
            each.births,
            getattr(row.record, "born", None),
            stands.family.person(each.person).born,
        )
        yield f"{known[each.person]} ({each.person}): {why}"


def document(proposal: Proposal, stands: Case, words: Wording) -> dict[str, Any]:
    """A proposal as ``import --json`` prints it."""
    numbers = {row.id: row.number for row in proposal.rows}
    names, known = full_names(proposal.family, words), full_names(stands, words)
    return {
        "kind": proposal.kind.value,
        "rows": [
            {
                "row": row.number,
                "collection": row.collection.value,
                "said": words.row_said(row.record, names),
                "rests_on": [numbers[base] for base in row.rests_on],
                "likely": [
                    {"person": each.person, "because": because}
                    for each, because in zip(
                        row.likely, _alike(row, stands, known, words), strict=True
                    )
                ],
            }
            for row in proposal.rows
        ],
    }


def _tell(proposal: Proposal, case_id: str, choices: dict[str, Choice], *, as_json: bool) -> None:
    if as_json:
        rows = sorted(proposal.by_id[each].number for each in choices)
        document = {"kind": proposal.kind.value, "case": case_id, "accepted": rows}
        print_document(document)
        return
    left = len(proposal.rows) - len(choices)
    say(
        f"{len(choices)} rijen toegevoegd, {left} weggelaten; casus {case_id}. / "
        f"{len(choices)} rows added, {left} left out; case {case_id}."
    )
