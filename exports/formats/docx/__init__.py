"""A paper as a Word document: real heading styles, tables and fields, to be edited afterwards."""

from exports.formats.docx.document import docx

docx_from_paper = docx

__all__ = ["docx", "docx_from_paper"]
