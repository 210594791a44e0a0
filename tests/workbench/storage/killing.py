"""Killing a deed at any of its calls to the disk: a process of its own, ended without a word."""

import os
import sys
from collections.abc import Callable, Iterator
from itertools import count
from types import ModuleType

from workbench.storage import keys

KILLED = 9
TO_THE_DISK = {"replace", "fsync", "open", "unlink", "close", "write", "mkdir", "execute", "backup"}
MODULES = ("posix", "io", "_io", "sqlcipher3")


def every_death(
    prepare: Callable[[], object], deed: Callable[[], object], step: int = 1
) -> Iterator[int]:
    """Kill a deed before its first call to the disk, before the second … until it ends.

    Each time everything is prepared anew, and whoever asked looks at what is left.
    With a step only one call in so many is its last.
    """
    for number in count(1, step):
        prepare()
        if not dies_at(number, deed):
            return
        yield number


def dies_at(number: int, deed: Callable[[], object]) -> bool:
    child = os.fork()
    if child == 0:
        _do_and_die(number, deed)
    _, status = os.waitpid(child, 0)
    ended = os.waitstatus_to_exitcode(status)
    assert ended in {0, KILLED}
    return ended == KILLED


def _do_and_die(number: int, deed: Callable[[], object]) -> None:
    left = number

    def watch(frame, event, called):
        nonlocal left
        if event == "c_call" and _goes_to_the_disk(called):
            left -= 1
            if left == 0:
                os._exit(KILLED)

    sys.setprofile(watch)
    try:
        deed()
    except BaseException:  # noqa: BLE001 whatever it is, the parent hears of it
        os._exit(1)
    os._exit(0)


def _goes_to_the_disk(called):
    owner = getattr(called, "__self__", None)
    module = owner.__name__ if isinstance(owner, ModuleType) else type(owner).__module__
    return called.__name__ in TO_THE_DISK and module.startswith(MODULES)


def make_passphrases_cheap(monkeypatch):
    """The same derivation with less work: a hundred deaths need no hundred times 64 MiB."""
    dear = keys.Derivation
    monkeypatch.setattr(keys, "Derivation", lambda: dear(memory_kib=8, rounds=1, lanes=1))
