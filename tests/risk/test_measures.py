"""Every measure has words in two languages and a source, or the file is refused."""

import shutil
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from risk import Circle, Rule, UnsoundContent, check, measures, read_measures

IDS = [
    "expert_consultation",
    "small_circle",
    "safe_talk",
    "family_talk",
    "parents_informed",
    "police_home_visit",
    "home_ban",
    "no_contact_order",
    "formal_report",
    "ex_officio_prosecution",
    "stop_talk",
    "alarm",
    "location_flag",
    "crisis_shelter",
    "specialist_shelter",
    "placement",
    "kin_placement",
    "return_home",
    "family_visit",
    "hiding",
    "address_secrecy",
    "cover_story",
    "school_arrangements",
    "exit_ban",
    "travel_abroad",
    "travel_precautions",
    "repatriation",
    "marriage_prevention",
    "shuttle_mediation",
    "joint_mediation",
    "reconciliation_meeting",
    "mediation_by_relative",
    "key_figure",
    "family_therapy",
    "sibling_protection",
    "police_protection",
    "end_of_protection",
    "digital_safety",
    "aftercare",
    "action_meeting",
    "community_interpreter",
]

HEADER = (
    'id: measures\nedition: 2026-11-01\nsource: "test"\n'
    'groups: [{id: law, label: {nl: "Recht", en: "Law"}}]\nrules:\n'
    + "".join(
        f'  - {{id: {rule}, label: {{nl: "R", en: "R"}}, source: "s", provenance: "[I]"}}\n'
        for rule in Rule
    )
    + "measures:\n"
)
WORDS = '{nl: "Woorden", en: "Words"}'
WHOLE = f"""  - id: alarm
    label: {{nl: "Alarm", en: "Alarm"}}
    group: law
    source: "een bron"
    provenance: "[S:RK]"
    outline:
      what: {WORDS}
      noticed: {WORDS}
      known: {WORDS}
      pressure: {WORDS}
      ending: {WORDS}
      undoing: {WORDS}
      source: "een bron"
      provenance: "[I]"
    noticed_by: [household]
    ends: by_decision
    reversible: "yes"
    rules: [{{rule: reveals_secret}}]
    effects: [{{indicator: contact, of: household, becomes: absent}}]
    cautions:
      - head: {{nl: "Kop", en: "Head"}}
        text: {{nl: "Tekst.", en: "Text."}}
        source: "een bron"
        provenance: "[S:RK][I]"
"""


def written(folder: Path, entry: str) -> Path:
    file = folder / "measures.yaml"
    file.write_text(HEADER + entry, encoding="utf-8")
    return file


class TestTheEdition:
    @pytest.mark.parametrize("measure_id", IDS)
    def test_every_measure_of_the_command_line_is_written_out(self, measure_id):
        assert [measure.id for measure in measures()].count(measure_id) == 1

    def test_every_caution_stays_within_two_sentences(self):
        long = [
            measure.id
            for measure in measures()
            for caution in measure.cautions
            for words in (caution.text.nl, caution.text.en)
            if words.count(". ") + words.count("? ") > 1
        ]

        assert long == []

    def test_no_caution_calls_a_person_safe_or_a_risk_low(self):
        words = " ".join(
            f"{caution.head.nl} {caution.text.nl}".casefold()
            for measure in measures()
            for caution in measure.cautions
        )

        assert not any(
            wrong in words for wrong in ("laag risico", "score", "dader", "profiel", "%")
        )

    def test_what_is_our_own_says_so(self):
        silent = [
            measure.id
            for measure in measures()
            for caution in measure.cautions
            if "[I]" in caution.provenance and "eigen voorstel" not in caution.source.casefold()
        ]

        assert silent == []

    def test_every_answer_of_the_escalation_test_stays_within_two_sentences(self):
        long = [
            measure.id
            for measure in measures()
            for answer in (
                measure.outline.what,
                measure.outline.noticed,
                measure.outline.known,
                measure.outline.pressure,
                measure.outline.ending,
                measure.outline.undoing,
            )
            for words in (answer.nl, answer.en)
            if words.count(". ") + words.count("? ") > 1
        ]

        assert long == []

    def test_whatever_a_household_or_family_notices_is_weighed_by_a_rule(self):
        unweighed = [
            measure.id
            for measure in measures()
            if {Circle.PERSON, Circle.HOUSEHOLD, Circle.FAMILY} & {*measure.noticed_by}
            and not measure.rules
        ]

        assert unweighed == []


class TestReading:
    def test_a_whole_measure_is_read(self, tmp_path):
        (measure,) = read_measures(written(tmp_path, WHOLE))

        assert measure.cautions[0].head.en == "Head"

    @pytest.mark.parametrize(
        ("whole", "half", "key"),
        [
            ('en: "Alarm"', 'en: ""', r"measures\.yaml: measures\.alarm\.label\.en"),
            (', en: "Head"', "", r"measures\.alarm\.cautions\.0\.head\.en"),
            ('        source: "een bron"\n', "", r"measures\.alarm\.cautions\.0\.source"),
            ('"[S:RK]"', '"ergens gelezen"', r"measures\.alarm\.provenance"),
            ("    cautions:", "    warnings:", r"measures\.alarm\.warnings"),
            ("      undoing: ", "      undone: ", r"measures\.alarm\.outline\.undoing"),
            ("[household]", "[everybody]", r"measures\.alarm\.noticed_by\.0"),
            ("rule: reveals_secret", "rule: seems_fine", r"measures\.alarm\.rules\.0\.rule"),
            ("group: law", "group: magic", r"alarm: names the group magic"),
            ("by_decision", "on_a_date", r"alarm: ends on a date without the rule"),
            (
                "    rules: [{rule: reveals_secret}]",
                "    reveals: [plans]\n    rules: [{rule: before_expert}]",
                r"alarm: reveals facts to people in the case without the rule",
            ),
            ("[household]", "[person]", r"alarm: is noticed by somebody whom it does not name"),
            ("indicator: contact", "indicator: moon", r"alarm: has an effect on moon"),
            ("indicator: contact", "indicator: stance", r"stance, which no measure can change"),
            ("indicator: contact", "indicator: fears_law", r"which no measure can change"),
            ("becomes: absent", "becomes: partly", r"alarm: .* neither yes nor no"),
        ],
    )
    def test_a_half_written_measure_is_refused_with_file_and_key(self, tmp_path, whole, half, key):
        file = written(tmp_path, WHOLE.replace(whole, half, 1))

        with pytest.raises(UnsoundContent, match=key):
            read_measures(file)

    def test_a_measure_that_stands_twice_is_refused(self, tmp_path):
        with pytest.raises(UnsoundContent, match="alarm: stands twice"):
            read_measures(written(tmp_path, WHOLE + WHOLE))

    def test_a_file_without_measures_is_refused(self, tmp_path):
        with pytest.raises(UnsoundContent, match="measures"):
            read_measures(written(tmp_path, "  []\n"))


def test_the_linter_of_the_method_reads_the_measures_too(tmp_path):
    with as_file(files("risk") / "method") as carried:
        folder = Path(shutil.copytree(carried, tmp_path / "method"))
    file = folder / "measures.yaml"
    file.write_text(HEADER + WHOLE.replace('en: "Alarm"', 'en: ""'), encoding="utf-8")

    assert [problem for problem in check(folder) if "alarm" in problem]
