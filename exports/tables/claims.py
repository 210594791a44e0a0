"""Who said what, how reliable it is; of a sealed source neither name, words nor day."""

from exports.evidence import source_of
from exports.spreadsheet import Row, Sheet
from exports.tables.telling import Telling, verbatim
from risk import AboutPerson, Claim


def claims(told: Telling) -> Sheet:
    return told.laid_out("claims", tuple(_claim(claim, told) for claim in told.case.claims))


def _claim(claim: Claim, told: Telling) -> Row:
    source = source_of(claim, told.case)
    sealed = source is not None and source.sealed
    if sealed:
        said = ("", told.word("sealed", "sealed"), "", "", "")
    else:
        said = (
            claim.text,
            source.who if source else "",
            source.id if source else "",
            told.word("source_kind", source.kind if source else None),
            verbatim(claim.date),
        )
    return (
        claim.id,
        *_about(claim, told),
        told.words.indicator(claim.indicator),
        told.word("rating", claim.rating),
        *said,
        told.word("reliability", claim.reliability),
    )


def _about(claim: Claim, told: Telling) -> tuple[str, str, str, str]:
    about = claim.about
    if isinstance(about, AboutPerson):
        return told.name(about.person), about.person, "", ""
    return told.name(about.origin), about.origin, told.name(about.target), about.target
