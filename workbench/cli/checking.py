"""Checking the content of the method."""

from risk.content import check, method
from workbench.cli.printing import print_document, say

IN_ORDER, NOT_IN_ORDER = 0, 1


def check_method(*, as_json: bool) -> int:
    """Print what is wrong with the method's files; status 1 when anything is."""
    problems = check()
    if as_json:
        print_document({"edition": None if problems else method().edition, "problems": problems})
    else:
        say(*(problems or [f"Editie {method().edition}: in orde. / Edition in order."]))
    return NOT_IN_ORDER if problems else IN_ORDER
