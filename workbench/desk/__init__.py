"""The state of what is open: param, never Panel."""
