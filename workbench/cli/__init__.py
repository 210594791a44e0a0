"""The command line: a composition root that knows every room.

Exit status 0: done; 1: what was asked about is not in order; 2: bad input or
arguments, with one line that names file, place and remedy.
"""

from workbench.cli.commands import main

__all__ = ["main"]
