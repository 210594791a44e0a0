"""The web workbench: a composition root that knows every room."""

from workbench.app.server import serve

__all__ = ["serve"]
