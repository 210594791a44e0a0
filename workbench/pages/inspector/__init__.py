"""The panel at the right: one person, in four tabs; the foot says what can be added."""

from workbench.pages.inspector.person import person_inspector

__all__ = ["person_inspector"]
