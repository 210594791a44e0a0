"""Checking the content of the method."""

import json

from rich.console import Console

from risk.content import check, method

IN_ORDER, NOT_IN_ORDER = 0, 1


def check_method(*, as_json: bool) -> int:
    """Print what is wrong with the method's files; status 1 when anything is."""
    problems = check()
    if as_json:
        print(json.dumps({"edition": None if problems else method().edition, "problems": problems}))  # noqa: T201 the command line speaks
    else:
        console = Console(soft_wrap=True, highlight=False, markup=False)
        for problem in problems:
            console.print(problem)
        if not problems:
            console.print(f"Editie {method().edition}: in orde. / Edition in order.")
    return NOT_IN_ORDER if problems else IN_ORDER
