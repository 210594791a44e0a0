"""Papers and drawings as PDF: tagged, the same bytes for the same content, every word as text."""

from exports.formats.pdf.document import pdf_from_paper
from exports.formats.pdf.drawings import pdf_from_drawings

__all__ = ["pdf_from_drawings", "pdf_from_paper"]
