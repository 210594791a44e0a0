"""The web workbench: a composition root that knows every room."""
