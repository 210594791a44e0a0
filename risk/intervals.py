"""What claims on one item amount to: an interval, never a number for what nobody knows.

Of several claims with the same rating the most reliable stands; claims with
different ratings give the hull of their intervals, and a contradiction.
"""

from collections.abc import Iterable

from risk.assessment import UNKNOWN, Bounds
from risk.claims import Claim, Rating, Reliability
from risk.edition import Ratings

MOST_RELIABLE_FIRST = (Reliability.CONFIRMED, Reliability.ONE_SOURCE, Reliability.NOT_CHECKED)


def interval(claims: Iterable[Claim], ratings: Ratings) -> Bounds:
    """Bounds of an item; no claim leaves everything open.

    Parameters
    ----------
    claims
        Rated claims on one indicator of one person or tie, in any order.
    ratings
        The table of intervals of an edition.

    Examples
    --------
    >>> from risk.content import method
    >>> interval([], method().ratings)
    Bounds(lower=0.0, upper=1.0)
    """
    claims = tuple(claims)
    if not claims:
        return UNKNOWN
    return hull(
        ratings.intervals[reliability][rating]
        for rating, reliability in most_reliable(claims).items()
    )


def most_reliable(claims: Iterable[Claim]) -> dict[Rating, Reliability]:
    """The best reliability with which each rating was given."""
    best: dict[Rating, Reliability] = {}
    for claim in claims:
        best[claim.rating] = min(
            claim.reliability,
            best.get(claim.rating, claim.reliability),
            key=MOST_RELIABLE_FIRST.index,
        )
    return best


def hull(intervals: Iterable[Bounds]) -> Bounds:
    """The smallest interval around all; without any, everything is open."""
    lowers, uppers = tuple(zip(*intervals, strict=True)) or ((), ())
    return Bounds(min(lowers), max(uppers)) if lowers else UNKNOWN


def contradict(claims: Iterable[Claim]) -> bool:
    """Whether claims on one item rate it differently."""
    return len({claim.rating for claim in claims}) > 1
