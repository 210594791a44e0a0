"""What stands under a step, a threat or a risk: the words, who said them, how reliable.

Of a sealed source only that something was said is told, in the method's own
words: the literal words and the day could give away who spoke.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from exports.wording import Wording
from exports.wording.threats import Names
from risk import Case, Claim, Collection, Reliability, Source
from risk.statements import Statement, statements


@dataclass(frozen=True, slots=True)
class Evidence:
    """One statement, ready to be shown with its source in the same glance."""

    statement: str
    words: str
    caption: str
    reliability: Reliability

    @property
    def sentence(self) -> str:
        return f"{self.words} ({self.caption})"


def evidence(
    claims: Iterable[str], case: Case, wording: Wording, names: Names
) -> tuple[Evidence, ...]:
    """The statements behind these claims, each once, in the order of the claims."""
    found = (case.record(Collection.CLAIMS, claim_id) for claim_id in dict.fromkeys(claims))
    said = statements(claim for claim in found if isinstance(claim, Claim))
    return tuple(_shown(statement, case, wording, names) for statement in said)


def source_of(claim: Claim, case: Case) -> Source | None:
    found = case.record(Collection.SOURCES, claim.source) if claim.source else None
    return found if isinstance(found, Source) else None


def _shown(statement: Statement, case: Case, wording: Wording, names: Names) -> Evidence:
    claim = statement.claims[0]
    source = source_of(claim, case)
    sealed = source is not None and source.sealed
    return Evidence(
        statement=claim.id,
        words=_in_short(statement, wording, names) if sealed else wording.claim(claim, names),
        caption=wording.caption(claim, source),
        reliability=claim.reliability,
    )


def _in_short(statement: Statement, wording: Wording, names: Names) -> str:
    """Every claim of it: where the words are gone, several statements look like one."""
    said = (wording.claim_in_short(claim, names) for claim in statement.claims)
    return "; ".join(dict.fromkeys(said))
