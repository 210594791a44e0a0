"""The network as GraphML, for analysts: people, and typed ties between them.

Every tie says what it is (``parentage``, ``partnership``, ``tie`` or ``claim``)
and, by its code, of which kind.  Of a sealed source nothing stands here but
that it is sealed.  Codes are those of the case file, in no language.
"""

import re
from collections.abc import Iterator
from io import BytesIO

import networkx as nx

from exports.evidence import source_of
from exports.formats.characters import REPLACED
from genogram import AnyTie, Parentage, Partnership, Person, Tie, ends
from risk import AboutTie, Case, Claim

Attributes = dict[str, str | bool]
Edge = tuple[str, str, str, Attributes]
NO_PLACE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML has no place for; every other sign stays as it is."""
SEALED = "sealed"


def graphml(case: Case) -> bytes:
    """The network as a file; the same case gives the same bytes."""
    written = BytesIO()
    nx.write_graphml(network(case), written, named_key_ids=True)
    return written.getvalue()


def network(case: Case) -> "nx.MultiDiGraph[str]":
    """People and ties as a graph of networkx, keyed by the ids of the case."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(
        reference=_text(case.header.reference), training=case.header.training
    )
    for person in case.family.people:
        graph.add_node(_text(person.id), **_person(person, case))
    for origin, target, key, attributes in (*_family(case), *_claims(case)):
        graph.add_edge(_text(origin), _text(target), key=_text(key), **attributes)
    return graph


def _person(person: Person, case: Case) -> Attributes:
    return _told(
        name=person.called,
        gender=person.gender,
        born=person.born,
        died=person.died,
        deceased=True if person.has_died else person.dead,
        place=person.place,
        country=person.country,
        index=person.id == case.index,
        placeholder=person.placeholder,
        group=person.group,
    )


def _family(case: Case) -> Iterator[Edge]:
    family = case.family
    ties: tuple[AnyTie, ...] = (*family.parentages, *family.partnerships, *family.ties)
    for tie in ties:
        yield *ends(tie), tie.id, _tie(tie)


def _tie(tie: AnyTie) -> Attributes:
    match tie:
        case Parentage():
            return _told(what="parentage", kind=tie.origin, since=tie.since)
        case Partnership():
            ended = {"since": tie.since, "until": tie.until, "ended": tie.ended}
            return _told(what="partnership", kind=tie.kind, **ended)
        case Tie():
            return _told(what="tie", kind=tie.kind, since=tie.since, until=tie.until)


def _claims(case: Case) -> Iterator[Edge]:
    for claim in case.claims:
        if isinstance(claim.about, AboutTie):
            yield claim.about.origin, claim.about.target, claim.id, _claim(claim, case)


def _claim(claim: Claim, case: Case) -> Attributes:
    source = source_of(claim, case)
    sealed = source is not None and source.sealed
    said = _told(
        what="claim", kind=claim.indicator, rating=claim.rating, reliability=claim.reliability
    )
    if sealed:
        return {**said, "source": SEALED}
    kind = source.kind if source else None
    who = source.who if source else None
    return {**said, **_told(text=claim.text, date=claim.date, source=who, source_kind=kind)}


def _told(**values: object) -> Attributes:
    """What is known; what is not has no attribute, for unknown is not no."""
    return {
        key: value if isinstance(value, bool) else _text(str(value))
        for key, value in values.items()
        if value not in (None, "")
    }


def _text(text: str) -> str:
    return NO_PLACE.sub(REPLACED, text)
