"""The method's files are whole, or refused with file and key."""

import shutil
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from risk import UnsoundContent, check, method
from risk.content import read_method
from risk.mediation_content import read_mediation

FIXED = {
    "drive": {
        "stance": 1,
        "uttered_threat": 1,
        "said_to_decide": 1,
        "given_task": 0.7,
        "loss_of_face": 0.7,
        "marriage_plan": 0.7,
        "pressure": 0.7,
        "told_plan": 0.7,
        "violence_for_honour": 0.7,
        "following_intent": 0.7,
        "luring_intent": 0.7,
        "controlling_intent": 0.4,
        "personal_stake": 0.4,
    },
    "capacity": {
        "earlier_violence": 1,
        "preparation": 1,
        "means_at_hand": 1,
        "criminal_record": 0.7,
    },
    "reach": {
        "lives_with": 1,
        "controls": 1,
        "tracks": 1,
        "lured": 1,
        "contact": 0.7,
        "trusted_access": 0.7,
        "access_to_systems": 0.7,
    },
    "lure": {"lure_attempt": 1, "trusted_by_victim": 0.7},
    "brake": {"loyalty_shown": 1, "fears_law": 0.7, "own_stake_in_peace": 0.7},
    "support": {
        "hid": 1,
        "warned": 1,
        "stopped_marriage": 1,
        "spoke_up": 1,
        "kept_secret": 0.7,
        "left_house": 0.7,
        "helped": 1,
    },
}


@pytest.fixture
def folder(tmp_path):
    """The method's files, to be spoiled."""
    with as_file(files("risk") / "method") as source:
        shutil.copytree(source, tmp_path / "method")
    return tmp_path / "method"


def spoil(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_method_as_it_stands_is_sound():
    assert check() == []


def test_every_weight_is_as_agreed():
    content = method()

    for component, weights in FIXED.items():
        assert {one.id: one.weight for one in content.of(component)} == weights


def test_thirteen_preconditions_are_asked():
    assert len(method().preconditions) == 13


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("indicators.yaml", "component: drive", "component: mood", "stance.component"),
        ("indicators.yaml", 'en: "Uttered a threat"', 'de: "Drohung"', "uttered_threat.label"),
        ("indicators.yaml", "  - id: stance", "  - id: uttered_threat", "stands twice"),
        ("indicators.yaml", "weight: 0.7", "weight: 0.6", "weight of its own"),
        ("indicators.yaml", "sign: 1", "sign: -1", "another sign"),
        ("indicators.yaml", "sign: 1", "sign: 1\n    sign: 1", "sign stands twice"),
        ("indicators.yaml", "source: ", "sauce: ", "source"),
        ("observations.yaml", "indicators: [stance]", "indicators: [mood]", "names mood"),
        ("forms.yaml", "[stance, ", "[mood, ", "names mood"),
        ("ratings.yaml", "present: [1, 1]", "present: [1, 0]", "confirmed.present"),
        ("ratings.yaml", "id: ratings", "id: !!python/name:os.system x", "python"),
        ("preconditions.yaml", "edition: 2026-11-01", "edition: soon", "edition"),
    ],
)
def test_content_that_is_half_written_is_refused_with_file_and_key(folder, file, old, new, says):
    spoil(folder / file, old, new)

    with pytest.raises(UnsoundContent) as refusal:
        read_method(folder)

    assert refusal.value.file == file
    assert says in str(refusal.value)


def test_an_indicator_that_nobody_can_report_is_pointed_out(folder):
    spoil(folder / "observations.yaml", "indicators: [personal_stake]", "indicators: [stance]")

    assert any("personal_stake: no observation" in problem for problem in check(folder))


def test_files_of_another_edition_are_pointed_out(folder):
    spoil(folder / "forms.yaml", "edition: 2026-11-01", "edition: 2025-01-01")

    assert any("forms.yaml: edition" in problem for problem in check(folder))


@pytest.mark.parametrize("file", ["mediation.yaml", "talks.yaml"])
def test_files_around_mediation_are_linted_each_on_their_own(folder, file):
    for each in ("mediation.yaml", "talks.yaml"):
        spoil(folder / each, "edition: 2026-11-01", "edition: soon")

    assert any(problem.startswith(file) for problem in check(folder))


class TestWhatIsSaidAroundMediation:
    def broken(self, tmp_path, old, new):
        whole = (files("risk") / "method" / "mediation.yaml").read_text(encoding="utf-8")
        assert old in whole
        file = tmp_path / "mediation.yaml"
        file.write_text(whole.replace(old, new), encoding="utf-8")
        return file

    @pytest.mark.parametrize(
        ("old", "new", "named"),
        [
            ("middle: 0.15", "middle: 0.5", "limits"),
            ("id: shuttle_only", "id: another", "shuttle_only"),
            ("id: veilig_thuis", "id: emergency", "emergency"),
            ("id: file_disagrees", "id: another", "file_disagrees"),
            ("indicators: [tracks],", "indicators: [trakcs],", "trakcs"),
            ("id: active_search,", "id: active_serach,", "active_serach"),
        ],
    )
    def test_what_is_half_written_is_refused_by_name(self, tmp_path, old, new, named):
        with pytest.raises(UnsoundContent, match=named):
            read_mediation(self.broken(tmp_path, old, new))
