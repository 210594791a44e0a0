"""What a command said, and what it should be like."""

import json
import re
from typing import NamedTuple


class Said(NamedTuple):
    """Exit status, standard output and standard error of one command."""

    status: int
    out: str
    err: str

    @property
    def document(self):
        """The one JSON document on standard output."""
        assert (self.status, self.err) == (0, "")
        return json.loads(self.out)


def is_one_clear_line(said, *named):
    """Refused: status 2, one line that names each of these, and nothing else said."""
    return (
        said.status == 2
        and not said.out
        and re.fullmatch(r"workbench: [^\n\r\x1b]+\n", said.err)
        and "Traceback" not in said.err
        and all(name in said.err for name in named)
    )
