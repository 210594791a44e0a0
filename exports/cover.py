"""What stands around every plan: its title, for whom it is, what is on each page of it."""

from collections.abc import Iterable
from datetime import date

from exports.occasion import Occasion
from exports.paper import Block, Paper
from exports.wording import Wording
from risk import Case


def covered(  # noqa: PLR0913 a cover says many small things
    case: Case,
    title: str,
    blocks: Iterable[Block],
    wording: Wording,
    *,
    occasion: Occasion,
    written_on: date | None,
) -> Paper:
    """The blocks as a paper with head, foot and title."""
    reference = case.header.reference or wording.say("without reference")
    return Paper(
        language=wording.language,
        name=reference,
        author=occasion.author,
        written_on=written_on,
        banner=wording.training_case() if case.header.training else "",
        head=" · ".join(filter(None, (reference, wording.confidential()))),
        foot=_foot(occasion, wording),
        page=wording.page_count(),
        title=title,
        subtitle=_subtitle(case, occasion, written_on, wording),
        blocks=tuple(blocks),
    )


def _subtitle(case: Case, occasion: Occasion, written_on: date | None, wording: Wording) -> str:
    by = wording.say("drawn up by {author}").format(author=occasion.author)
    parts = (
        case.header.name,
        case.header.reference,
        wording.draft(),
        by if occasion.author else "",
        wording.full_date(written_on) if written_on else wording.say("date unknown"),
    )
    return " · ".join(filter(None, parts))


def _foot(occasion: Occasion, wording: Wording) -> str:
    status = f"{wording.draft()}, {wording.confidential()}"
    return f"{status} · {wording.for_whom(occasion.recipient)}"
