"""Mediation: the gate first (pages 04 and 04b)."""

from workbench.pages.mediation.acts import acts
from workbench.pages.mediation.page import inspector, page

__all__ = ["acts", "inspector", "page"]
