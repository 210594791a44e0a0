"""Answers that help to open the gate, beside claims in the file that speak against them."""

from collections.abc import Iterator

from risk import Claim, Disagreement, disagreements
from risk.mediation_content import FILE_DISAGREES, mediation_method
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, el, link, row
from workbench.pages.mediation.unnamed import told
from workbench.pages.parts.claims import statement_row
from workbench.pages.parts.icons import icon


def file_disagrees(desk: EditingDesk) -> Node | None:
    """A caution before everything else; the gate stays as the answers make it."""
    found = disagreements(desk.case)
    if not found:
        return None
    words, said = desk.words, mediation_method().caution(FILE_DISAGREES)
    source = words.say("Source: {source}").format(source=words.phrase(said.source))
    return el(
        "section",
        row(icon("caution"), el("h2", words.phrase(said.head)), cls="wrap"),
        el("p", words.phrase(said.text)),
        *(_beside(desk, each) for each in found),
        el("p", source, cls="cap"),
        cls="note disagrees",
        key="disagrees",
    )


def _beside(desk: EditingDesk, one: Disagreement) -> Node:
    """The answer in one line, and under it what is reported, with its sources."""
    words, condition = desk.words, one.condition
    label, change = words.condition(condition.id), words.say("Change")
    day = words.full_date(condition.date) if condition.date else words.say("date unknown")
    count = words.say_count("{count} claim", "{count} claims", len(one.claims))
    answered = el("b", words.answer(condition.answer))
    return el(
        "details",
        el("summary", f"{label}: ", answered, f" · {day} · {count}"),
        *_claims(desk, one.claims),
        link(change, "mediation_answer", arg=condition.id, aria_label=f"{change}: {label}"),
        cls="beside",
        key=condition.id,
    )


def _claims(desk: EditingDesk, claims: tuple[Claim, ...]) -> Iterator[Node]:
    sources = {source.id: source for source in desk.case.sources}
    for claim in claims:
        said, caption = told(desk, claim, sources.get(claim.source or ""))
        yield statement_row(claim, said, desk.words.reliability(claim.reliability), caption)
