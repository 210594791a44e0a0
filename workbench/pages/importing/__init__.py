"""Reading a file in, as a proposal."""

from workbench.pages.importing.acts import acts
from workbench.pages.importing.page import inspector, page

__all__ = ["acts", "inspector", "page"]
