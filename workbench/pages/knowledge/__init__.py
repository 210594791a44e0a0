"""Who knows what (page 03)."""

from workbench.pages.knowledge.acts import acts
from workbench.pages.knowledge.chooser import fact_chooser
from workbench.pages.knowledge.page import inspector, page, unknown_count

__all__ = ["acts", "fact_chooser", "inspector", "page", "unknown_count"]
