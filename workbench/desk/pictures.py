"""The genogram of the open case: placed anew only when the family changed."""

from typing import Any

from exports import Wording
from exports.genogram_picture import picture_of
from genogram.drawing import scene
from risk import Case
from risk.assessment import Assessment


class Pictures:
    """Remembers the last picture, so that a click redraws nothing.

    `fact` is the secret of which marks show who knows it; empty for none.
    """

    def __init__(self, words: Wording) -> None:
        self.fact = ""
        self._words = words
        self._last: tuple[Case, str, str, dict[str, Any]] | None = None

    def scene(
        self, case_id: str, case: Case, assessment: Assessment, selected: str
    ) -> dict[str, Any]:
        """The shapes of a case; `selected` matters only when there are too many ties to draw."""
        fact = self.fact if any(one.id == self.fact for one in case.facts) else ""
        if self._last is None or self._is_past(case, fact, selected):
            drawn = scene(
                picture_of(case, assessment, self._words, selected=selected, fact=fact or None)
            ).document()
            # Two cases can have people of the same id; the key tells them apart.
            self._last = (case, selected, fact, {**drawn, "key": case_id})
        return self._last[3]

    def _is_past(self, case: Case, fact: str, selected: str) -> bool:
        if self._last is None or self._last[0] is not case or self._last[2] != fact:
            return True
        return bool(self._last[1] != selected and self._last[3]["ties_not_drawn"])
