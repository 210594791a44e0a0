"""The same content in several file formats."""

from exports.formats.writing import write

__all__ = ["write"]
