"""A paper as a Word document: real heading styles, tables and fields, to be edited afterwards."""

from exports.formats.docx.document import docx

__all__ = ["docx"]
