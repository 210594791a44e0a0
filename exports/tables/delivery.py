"""The tables of a case as a file to hand over."""

from datetime import date

from exports.formats.xlsx import xlsx
from exports.spreadsheet import Spreadsheet
from exports.tables.about import about
from exports.tables.agreed import agreements, weighed
from exports.tables.claims import claims
from exports.tables.family import family, names, people, ties
from exports.tables.people_and_parts import knowledge, roles
from exports.tables.telling import telling
from exports.tables.threat import threat
from exports.wording import Wording
from risk import Assessment, Case
from risk.workbook import layout


def tables(case: Case, assessment: Assessment, wording: Wording) -> bytes:
    """A workbook with a sheet for every kind of thing that the case holds.

    The same case, assessment and language give the same bytes.
    """
    told = telling(case, wording)
    sheets = (
        *(people(told), names(told), family(told), ties(told), claims(told)),
        *(roles(told), knowledge(told), threat(assessment, told)),
        *(weighed(told), agreements(told)),
    )
    reference = case.header.reference or wording.say("without reference")
    training = wording.training_case() if case.header.training else ""
    book = Spreadsheet(
        language=wording.language,
        name=reference,
        written_on=_day_of(case),
        head=" · ".join(filter(None, (reference, wording.confidential(), training))),
        foot=f"{wording.draft()}, {wording.confidential()}",
        page=wording.page_count(),
        cut=wording.phrase(layout().cut),
        sheets=(about(assessment, told, sheets), *sheets),
    )
    return xlsx(book)


def _day_of(case: Case) -> date | None:
    moment = case.as_of
    return moment.earliest if moment and moment.earliest == moment.latest else None
