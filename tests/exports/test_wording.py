"""Codes become sentences that a caseworker could have said."""

from datetime import date

import pytest

from exports.recipients import Recipient
from exports.wording import LANGUAGES, Wording
from genogram import (
    Ending,
    Gender,
    NameKind,
    Origin,
    PartialDate,
    PartnershipKind,
    TieKind,
)
from risk import (
    Answer,
    Claim,
    KnowledgeState,
    NoteKind,
    Rating,
    Reliability,
    RoleCode,
    Source,
    SourceKind,
    TaskState,
)
from risk.assessment import (
    Advice,
    Because,
    Bounds,
    Part,
    Path,
    Question,
    Step,
    Succession,
    Word,
)
from risk.content import method

NL = Wording("nl")
NAMES = {"z": "Zora", "o": "Oren", "d": "Dario", "v": "Viktor"}

EVERY_WORD = [
    *[(Wording.gender, code) for code in Gender],
    *[(Wording.name_kind, code) for code in NameKind],
    *[(Wording.origin, code) for code in Origin],
    *[(Wording.partnership, code) for code in PartnershipKind],
    *[(Wording.ending, code) for code in Ending],
    *[(Wording.tie, code) for code in TieKind],
    *[(Wording.answer, code) for code in Answer],
    *[(Wording.rating, code) for code in Rating],
    *[(Wording.reliability, code) for code in Reliability],
    *[(Wording.reliability_mark, code) for code in Reliability],
    *[(Wording.source_kind, code) for code in SourceKind],
    *[(Wording.knowledge, code) for code in KnowledgeState],
    *[(Wording.knowledge_mark, code) for code in KnowledgeState],
    *[(Wording.role, code) for code in RoleCode],
    *[(Wording.possible_role, code) for code in RoleCode],
    *[(Wording.part, code) for code in Part],
    *[(Wording.possible_part, code) for code in Part],
    *[(Wording.strength, code) for code in Word],
    *[(Wording.task_state, code) for code in TaskState],
    *[(Wording.task_mark, code) for code in TaskState],
    *[(Wording.note_kind, code) for code in NoteKind],
    *[(Wording.advice, code) for code in Advice],
    *[(Wording.at_risk_as, code) for code in Because],
    *[(Wording.recipient, code) for code in Recipient],
]


def path(*steps):
    return Path(tuple(Step(*step) for step in steps), Bounds(0.4, 0.8))


class TestWords:
    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize(("say", "code"), EVERY_WORD)
    def test_every_code_has_a_word(self, language, say, code):
        assert say(Wording(language), code)

    @pytest.mark.parametrize("because", Because)
    def test_every_reason_is_a_sentence_about_somebody(self, because):
        sentence = NL.because(because, "Oren", "Mira")

        assert "Oren" in sentence
        assert sentence.endswith(".")

    def test_a_count_bends_the_sentence(self):
        assert NL.open_questions(1) == "nog 1 vraag open"
        assert NL.open_questions(3) == "nog 3 vragen open"

    def test_two_people_on_one_server_read_two_languages(self):
        assert (Wording("nl").part(Part.LURES), Wording("en").part(Part.LURES)) == ("lokt", "lures")


class TestPaths:
    def test_a_path_is_said_in_the_present_with_one_verb_a_place(self):
        said = NL.path_sentence(
            path(("z", Part.DECIDES), ("o", Part.PASSES_ON), ("d", Part.CARRIES_OUT)), NAMES
        )

        assert said == "Zora beslist → Oren geeft door → Dario voert uit"

    def test_names_and_verbs_come_apart_so_that_names_can_be_bold(self):
        assert NL.path_parts(path(("v", Part.ACTS_ALONE)), NAMES) == [("Viktor", "handelt alleen")]

    def test_what_follows_when_somebody_falls_away_is_a_path_again(self):
        left = path(("z", Part.DECIDES), ("v", Part.CARRIES_OUT))

        said = NL.succession(Succession("d", left), NAMES)

        assert said == "Als Dario wegvalt: Zora beslist → Viktor voert uit"

    def test_no_other_path_in_the_file_is_never_said_to_be_none(self):
        said = NL.succession(Succession("d", None), NAMES)

        assert "niet hetzelfde als geen" in said


class TestCaptions:
    def claim(self, **more):
        about = {"person": "d"}
        return Claim(id="c1", about=about, indicator="uttered_threat", **more)

    def test_a_caption_tells_who_when_and_how_reliable(self):
        claim = self.claim(date="2026-11-03", reliability=Reliability.CONFIRMED)

        assert NL.caption(claim, Source(id="s1", who="Mira")) == "Mira · 3 nov 2026 · bevestigd"

    def test_hearsay_says_that_it_is(self):
        source = Source(id="s1", who="Yara", kind=SourceKind.THIRD_HAND)

        assert NL.source(source) == "via Yara, van horen zeggen"

    @pytest.mark.parametrize("kind", [None, *SourceKind])
    def test_a_sealed_source_shows_neither_name_nor_kind_nor_day(self, kind):
        source = Source(id="s1", who="Yara", kind=kind, sealed=True)

        said = NL.caption(self.claim(date="2026-11-03"), source)

        assert said == "afgeschermde bron · niet gecontroleerd"

    def test_a_claim_without_source_or_day_says_so(self):
        assert (
            NL.caption(self.claim(), None) == "bron onbekend · datum onbekend · niet gecontroleerd"
        )

    def test_a_claim_without_words_takes_those_of_the_method(self):
        assert NL.claim(self.claim(), NAMES) == "Dario heeft gedreigd"

    def test_people_s_own_words_stand_as_they_were_said(self):
        assert NL.claim(self.claim(text="Ik vind haar {wel}"), NAMES) == "Ik vind haar {wel}"

    def test_a_partly_answer_is_not_told_as_a_whole_one(self):
        assert NL.claim(self.claim(rating=Rating.PARTLY), NAMES) == "Dario heeft gedreigd: deels"


class TestDates:
    @pytest.mark.parametrize(
        ("kept", "said"),
        [
            ("2026-11-03", "3 nov 2026"),
            ("3 november 2026", "3 nov 2026"),
            ("1987-04", "april 1987"),
            ("1987", "1987"),
            ("zomer 2021", "zomer 2021"),
            ("ca. 1990", "ca. 1990"),
            ("toen oma nog leefde", "toen oma nog leefde"),
        ],
    )
    def test_exact_days_are_set_by_the_language_and_the_rest_stays_as_said(self, kept, said):
        assert NL.date(PartialDate(kept)) == said

    def test_an_absent_date_is_unknown(self):
        assert NL.date(None) == "onbekend"

    def test_a_sentence_has_the_month_in_full(self):
        assert NL.full_date(date(2026, 11, 19)) == "19 november 2026"


class TestQuestions:
    def test_a_question_names_the_person_instead_of_guessing_a_pronoun(self):
        assert (
            NL.question(Question("listens_to", "o"), NAMES)
            == "Luistert Oren naar iemand? Naar wie?"
        )

    def test_a_question_about_two_people_names_both(self):
        assert NL.question(Question("sway", "z", "o"), NAMES) == "Doet Oren wat Zora wil?"

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("item", [*method().indicators, "listens_to", "sway", "of_later"])
    def test_every_item_of_the_method_can_be_asked_by_name(self, language, item):
        asked = Wording(language).question(Question(item, "d", "z"), NAMES)

        assert "Dario" in asked
        assert asked.endswith("?")
