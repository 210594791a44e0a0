"""The same content in several file formats."""
