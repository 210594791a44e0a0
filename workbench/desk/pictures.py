"""The genogram of the open case: placed anew only when the family changed."""

from typing import Any

from exports import Wording
from exports.genogram_picture import picture_of
from genogram.drawing import scene
from risk import Case
from risk.assessment import Assessment


class Pictures:
    """Remembers the last picture, so that a click redraws nothing."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._last: tuple[Case, str, dict[str, Any]] | None = None

    def scene(self, case: Case, assessment: Assessment, selected: str) -> dict[str, Any]:
        """The shapes of a case; `selected` matters only when there are too many ties to draw."""
        if self._last is None or self._last[0] is not case:
            drawn = scene(picture_of(case, assessment, self._words, selected=selected)).document()
            self._last = (case, selected, drawn)
        return self._last[2]
