"""Mediation: the gate first (pages 04 and 04b)."""

from workbench.pages.mediation.acts import acts
from workbench.pages.mediation.page import inspector, missing_count, page

__all__ = ["acts", "inspector", "missing_count", "page"]
