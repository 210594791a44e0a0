"""What claims amount to: reliability widens towards the doubtful side, and unknown is everything."""

import pytest

from risk import AboutPerson, AboutTie, Bounds, Claim, method
from risk.components import TieBounds, component
from risk.edition import Component
from risk.evidence import Evidence
from risk.intervals import contradict, interval


def claims(*said):
    """Claims on one threat, from texts like "present one_source"."""
    return [
        Claim(
            id=f"c{number}",
            about=AboutPerson(person="p"),
            indicator="uttered_threat",
            rating=rating,
            reliability=reliability,
        )
        for number, (rating, reliability) in enumerate(map(str.split, said))
    ]


def bounds(*said):
    return interval(claims(*said), method().ratings)


@pytest.mark.parametrize(
    ("said", "amounts_to"),
    [
        ("present confirmed", (1, 1)),
        ("present one_source", (0.75, 1)),
        ("present not_checked", (0.5, 1)),
        ("partly confirmed", (0.5, 0.5)),
        ("partly one_source", (0.375, 0.625)),
        ("partly not_checked", (0.25, 0.75)),
        ("absent confirmed", (0, 0)),
        ("absent one_source", (0, 0.25)),
        ("absent not_checked", (0, 0.5)),
    ],
)
def test_a_claim_is_as_wide_as_it_is_doubtful(said, amounts_to):
    assert bounds(said) == amounts_to


def test_no_claim_leaves_everything_open():
    assert bounds() == (0, 1)


def test_of_claims_that_agree_the_most_reliable_stands():
    assert bounds("present not_checked", "present confirmed", "present one_source") == (1, 1)


def test_claims_that_disagree_span_both_and_contradict():
    assert bounds("present one_source", "absent one_source") == (0, 1)
    assert contradict(claims("present confirmed", "partly confirmed"))
    assert not contradict(claims("present confirmed", "present one_source"))


def test_a_component_is_the_largest_of_its_weighted_indicators():
    pressed = [
        claim.model_copy(update={"indicator": "pressure"}) for claim in claims("present confirmed")
    ]

    drive = component(Evidence(pressed), "p", Component.DRIVE, method())

    assert drive == (0.7, 1)


class TestWhomSomebodyListensTo:
    def sway(self, *said, origin="q"):
        """Bounds of the sway of somebody over p, after these claims."""
        return TieBounds(Evidence(said), Component.SWAY, method()).between(origin, "p")

    def listens(self, rating="present", reliability="confirmed"):
        about = AboutPerson(person="p")
        return Claim(
            id="l", about=about, indicator="listens_to", rating=rating, reliability=reliability
        )

    def sways(self, rating="present", reliability="confirmed"):
        about = AboutTie(origin="q", target="p")
        return Claim(id="s", about=about, indicator="sway", rating=rating, reliability=reliability)

    def test_unanswered_anybody_may_have_sway(self):
        assert self.sway() == Bounds(0, 1)

    @pytest.mark.parametrize("rating", ["present", "partly", "absent"])
    def test_answered_it_denies_every_pair_that_nobody_reported(self, rating):
        assert self.sway(self.listens(rating, "one_source")) == Bounds(0, 0.25)

    def test_a_question_that_was_refused_is_no_answer(self):
        assert self.sway(self.listens("refused")) == Bounds(0, 1)

    def test_it_leaves_alone_what_is_reported(self):
        assert self.sway(self.listens(), self.sways()) == Bounds(1, 1)

    def test_one_report_does_not_answer_it(self):
        assert self.sway(self.sways(), origin="r") == Bounds(0, 1)

    def test_a_denied_pair_and_the_answer_are_as_reliable_as_the_better_of_both(self):
        doubtful = self.sways("absent", "not_checked")

        assert self.sway(doubtful, self.listens("present", "confirmed")) == Bounds(0, 0)
