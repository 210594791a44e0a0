"""The command line: a composition root that knows every room."""
