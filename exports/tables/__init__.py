"""The tables of a case: a workbook to sort and count in, and to read back."""

from exports.tables.delivery import tables

__all__ = ["tables"]
