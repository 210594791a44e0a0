"""What a measure leaves: everybody's strength once its effects hold, and the strongest path.

A measure changes whether somebody can reach the victim or has the means, for as
long as it lasts.  What people want it never changes: a confession closes nothing.
"""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from genogram import PersonId
from risk.assessment import Bounds
from risk.claims import Rating
from risk.components import gathered, item
from risk.edition import Component, Method
from risk.evidence import Evidence
from risk.measure_shapes import Effect
from risk.paths import Network
from risk.reckoning import Components, Reckoning, ends
from risk.threat import Threats, find_threats
from risk.weighing.consideration import Consideration


def after(considered: Consideration) -> Threats:
    """The case measured again, with the effects of the measure on its items."""
    effects = _effects(considered)
    if not effects:
        return considered.measured
    reckoning, evidence = considered.measured.reckoning, considered.measured.evidence
    changed = {
        place: _moved(reckoning.people[place], parts, effects, reckoning.content, evidence)
        for place, parts in enumerate(reckoning.components)
        if reckoning.people[place] in effects
    }
    return find_threats(_with(reckoning, changed), evidence)


def _effects(considered: Consideration) -> dict[PersonId, tuple[Effect, ...]]:
    found: dict[PersonId, tuple[Effect, ...]] = {}
    for effect in considered.measure.effects:
        # Nobody was named: the effect is reckoned for one person, not for all at once.
        one = (considered.person,) if considered.person is not None else ()
        people = one if effect.of == "person" else considered.within(effect.of)
        for person in people:
            found[person] = (*found.get(person, ()), effect)
    return found


def _moved(
    person: PersonId,
    parts: Components,
    effects: Mapping[PersonId, tuple[Effect, ...]],
    content: Method,
    evidence: Evidence,
) -> Components:
    moved = {content.indicators[one.indicator].component for one in effects[person]}
    return {
        **parts,
        **{which: _again(person, which, effects[person], content, evidence) for which in moved},
    }


def _again(
    person: PersonId,
    which: Component,
    effects: tuple[Effect, ...],
    content: Method,
    evidence: Evidence,
) -> Bounds:
    items = {one.id: item(evidence, person, one, content) for one in content.of(which)}
    for effect in effects:
        if effect.indicator in items:
            items[effect.indicator] = _held(items[effect.indicator], effect, content)
    return gathered(items, content)


def _held(now: Bounds, effect: Effect, content: Method) -> Bounds:
    """An effect takes away or adds; it never takes the edge off what was known already."""
    interval = content.ratings.intervals[effect.reliability][effect.becomes]
    towards = min if effect.becomes is Rating.ABSENT else max
    return Bounds(towards(now.lower, interval.lower), towards(now.upper, interval.upper))


def _with(reckoning: Reckoning, changed: Mapping[int, Components]) -> Reckoning:
    components = tuple(
        changed.get(place, parts) for place, parts in enumerate(reckoning.components)
    )
    lower, upper = (
        _ending(network, components, reckoning.content, end)
        for end, network in enumerate((reckoning.lower, reckoning.upper))
    )
    return replace(reckoning, components=components, lower=lower, upper=upper)


def _ending(
    network: Network, components: tuple[Components, ...], content: Method, end: int
) -> Network:
    return replace(network, end=np.array([ends(parts, content)[end].best for parts in components]))
