"""Words for kinship, one module a language."""
