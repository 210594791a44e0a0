"""Pieces that several pages are made of: symbols, bars, chips, claims; each returns markup."""
