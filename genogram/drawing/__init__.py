"""Symbols and ties to SVG: one renderer for screen, print and tests."""
