"""People of whom nothing tells one from another, so that one reckoning serves them all."""

from risk.components import item
from risk.evidence import Evidence
from risk.reckoning import ON_PATHS, Reckoning

LISTENS_TO = "listens_to"
SWAY = "sway"


def alike(reckoning: Reckoning, evidence: Evidence) -> tuple[int, ...]:
    """For everybody, the first person of whom the same is reported.

    Notes
    -----
    Two people are alike when every item of theirs has the same bounds and no
    claim of sway names either: exchanging them changes nothing.  In a large
    family most people are alike, since nothing is reported of them yet.
    """
    tied = {end for pair in evidence.ties(SWAY) for end in pair}
    first: dict[object, int] = {}
    return tuple(
        place if person in tied else first.setdefault(_likeness(person, reckoning, evidence), place)
        for place, person in enumerate(reckoning.people)
    )


def _likeness(person: str, reckoning: Reckoning, evidence: Evidence) -> object:
    content = reckoning.content
    items = [
        item(evidence, person, one, content) for which in ON_PATHS for one in content.of(which)
    ]
    open_items = [
        not evidence.of(person, one.id) for which in ON_PATHS for one in content.of(which)
    ]
    listens = {claim.reliability for claim in evidence.of(person, LISTENS_TO)}
    return tuple(items), tuple(open_items), frozenset(listens), bool(evidence.of(person, SWAY))
