"""Where the real input lies: a folder beside the project that not everybody has.

Tests that read it carry ``@pytest.mark.shared``.  Without the folder the lists
are empty and those tests are skipped, and counted aloud at the end of the run.
"""

from pathlib import Path

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


def is_there() -> bool:
    return SHARED.is_dir()


def published_cases() -> list[Path]:
    return sorted(SHARED.glob("cases/*.json"))


def pedigrees() -> list[Path]:
    return sorted(SHARED.glob("pedigrees/families/*.json"))


def gedcom_files() -> list[Path]:
    return sorted(SHARED.glob("pedigrees/gedcom/*.ged"))
