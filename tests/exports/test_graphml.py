"""The network as GraphML: opened again by networkx, exact, and with nothing sealed."""

from io import BytesIO

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.graphml import NO_PLACE, graphml
from genogram import Name, Person
from risk import Case, Change, Collection, Header, case_from
from tests.families import families


def opened(case):
    return nx.read_graphml(BytesIO(graphml(case)), force_multigraph=True)


def case_of(family):
    case = Case()
    groups = (family.people, family.parentages, family.partnerships, family.ties)
    collections = (
        Collection.PEOPLE,
        Collection.PARENTAGES,
        Collection.PARTNERSHIPS,
        Collection.TIES,
    )
    for collection, found in zip(collections, groups, strict=True):
        case.apply([Change(collection=collection, after=one) for one in found])
    return case


@settings(max_examples=40)
@given(families())
def test_everybody_and_every_tie_is_there_once(family):
    graph = opened(case_of(family))

    ties = (*family.parentages, *family.partnerships, *family.ties)
    assert list(graph) == [person.id for person in family.people]
    assert sorted(key for *_, key in graph.edges(keys=True)) == sorted(tie.id for tie in ties)


def test_a_tie_says_what_it_is(case):
    graph = opened(case)

    assert graph.edges["viktor", "mira", "t1"] == {"what": "parentage", "kind": "birth"}
    assert graph.edges["zora", "oren", "c2"]["kind"] == "sway"
    assert graph.edges["zora", "oren", "c2"]["source_kind"] == "third_hand"
    assert graph.nodes["mira"]["index"] is True


def test_what_is_unknown_has_no_attribute(case):
    assert "deceased" not in opened(case).nodes["mira"]
    assert "born" not in opened(case).nodes["rafa"]


@pytest.mark.parametrize("text", ['Ayşe & <Özgür> "x"', "=1+1", "a\r\nb\tc", "نور", "x" * 10_000])
def test_words_are_exact(text):
    case = Case()
    case.apply(
        [Change(collection=Collection.PEOPLE, after=Person(id="p1", names=(Name(text=text),)))]
    )

    assert opened(case).nodes["p1"]["name"] == text


@given(st.text(min_size=1))
def test_any_words_survive_but_what_xml_has_no_place_for(text):
    case = Case(Header(reference=text))

    assert opened(case).graph["reference"] == NO_PLACE.sub("\ufffd", text)


def test_neither_name_nor_words_of_a_sealed_source_leave(document):
    document["claims"].append(
        {
            "id": "c9",
            "about": {"from": "dario", "to": "oren"},
            "indicator": "talks",
            "text": "Geheime woorden.",
            "date": "2026-11-09",
            "source": "s3",
        }
    )

    written = graphml(case_from(document)).decode()

    assert "c9" in written
    for secret in ("Nadia", "Geheime woorden", "2026-11-09", "relative"):
        assert secret not in written


def test_the_same_case_gives_the_same_bytes(case):
    assert graphml(case) == graphml(case)
