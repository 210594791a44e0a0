"""The genogram of a case as it is printed."""

from exports import Wording
from exports.genogram_picture import picture_of
from genogram.drawing import Theme, scene, svg
from risk import Case, assess


def drawing(case: Case, words: Wording) -> str:
    """The drawing with what the file says of everybody; without claims, the bare family."""
    assessment = assess(case) if case.claims else None
    return svg(scene(picture_of(case, assessment, words)), Theme.PRINT)
