"""The genogram of a case: who is who, which roles are possible, who holds sway over whom."""

from exports.genogram_picture.composing import (
    MOST_TIES,
    ON_PAPER,
    SPACING,
    layout_of,
    picture_of,
)

__all__ = ["MOST_TIES", "ON_PAPER", "SPACING", "layout_of", "picture_of"]
