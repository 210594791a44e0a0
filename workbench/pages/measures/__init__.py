"""Measures and the escalation test (page 05)."""

from workbench.pages.measures.acts import acts
from workbench.pages.measures.page import inspector, page

__all__ = ["acts", "inspector", "page"]
