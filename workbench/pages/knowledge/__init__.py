"""Who knows what (page 03)."""

from workbench.pages.knowledge.acts import acts
from workbench.pages.knowledge.page import inspector, page

__all__ = ["acts", "inspector", "page"]
