"""What is said of who knows what: never a promise, never a number, always both languages."""

import pytest

from exports.wording import LANGUAGES, Wording
from genogram import PartialDate
from risk import (
    Bounds,
    Disclosure,
    FactKind,
    KeepSmall,
    Knowledge,
    KnowledgeState,
    Leak,
    LeakStep,
    Word,
)

NL = Wording("nl")
NAMES = {"nadia": "Nadia", "lena": "Lena", "zora": "Zora"}


def leak(to, *people):
    steps = tuple(LeakStep(one) for one in people)
    return Leak("f1", to, steps, Bounds(0.75, 1.0), Word.STRONG)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", FactKind)
def test_every_kind_of_fact_has_words(language, kind):
    assert Wording(language).fact_kind(kind)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", KnowledgeState)
def test_every_state_ends_a_sentence(language, state):
    assert Wording(language).knowledge_in_full(state)


class TestSince:
    known = Knowledge(
        id="w1", fact="f1", person="zora", since=PartialDate("2026-11-14"), via="lena"
    )

    def test_it_is_said_since_when_and_through_whom(self):
        assert NL.since_and_via(self.known, NAMES) == "sinds 14 nov 2026, via Lena"

    @pytest.mark.parametrize(("year", "said"), [("2026", "14 nov"), ("2027", "14 nov 2026")])
    def test_a_day_of_this_year_needs_no_year(self, year, said):
        assert NL.since_in_short(self.known, PartialDate(year)) == said

    def test_nothing_is_said_of_what_is_not_known(self):
        assert NL.since_and_via(None, NAMES) == ""
        assert NL.since_in_short(None, None) == ""


class TestKeepingItSmall:
    def test_one_person_is_named_and_asked(self):
        said = NL.kept_small(KeepSmall("f1", "zora", ("nadia",)), "Zora", NAMES)

        assert (
            said
            == "Alle gemelde lekpaden naar Zora lopen via Nadia. Als deze persoon zwijgt, zijn ze dicht."
        )

    def test_what_the_victim_tells_stays_open(self):
        said = NL.kept_small(KeepSmall("f1", "zora", ("nadia",), possible=False), "Zora", NAMES)

        assert "dat blijft open" in said

    def test_no_reported_path_is_no_reassurance(self):
        said = NL.kept_small(KeepSmall("f1", "zora", (), needed=False), "Zora", NAMES)

        assert said == "Er is geen lekpad gemeld, dus niemands zwijgen sluit er een."
        assert "Dat is niet hetzelfde als" in NL.no_leak_reported("Zora")

    def test_without_a_path_who_knows_is_named_all_the_same(self):
        said = NL.kept_small(KeepSmall("f1", "zora", (), needed=False), "Zora", NAMES, ("nadia",))

        assert said.endswith("Wie het weet, kunt u vragen het te bewaren: Nadia.")


class TestLookingAhead:
    def test_who_could_hear_it_is_named(self):
        told = Disclosure("f1", "lena", (leak("zora", "lena", "zora"),), ("lena",))

        assert NL.would_hear(told, NAMES) == "Dan kan dit ook bekend worden bij Zora."
        assert "Lena" in NL.may_pass_it_on(told, NAMES)

    def test_who_must_not_know_comes_before_who_hears_it_next(self):
        told = Disclosure("f1", "lena", (leak("lena", "lena"), leak("zora", "lena", "zora")))

        assert NL.would_hear(told, NAMES) == "Lena mag dit niet weten."
        assert NL.also_would_hear(told, NAMES) == "Dan kan dit ook bekend worden bij Zora."

    def test_what_nobody_reported_is_not_ruled_out(self):
        told = Disclosure("f1", "lena", ())

        assert NL.would_hear(told, NAMES) == "Voor zover gemeld komt er geen lekpad bij."
        assert NL.may_pass_it_on(told, NAMES) == "Wat niemand gemeld heeft, kan toch gebeuren."
