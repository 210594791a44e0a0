"""Logs to tamper with: real rows, sealed with a key, and what somebody with the database can do."""

import itertools

from hypothesis import strategies as st

from workbench.storage.chain import BEGIN, Head, digest_of

KEY = b"k" * 32


def sealed_log(rows):
    """Rows as `verify` reads them: place, what is sealed, digest."""
    log, digest = [], BEGIN.digest
    for number in range(1, rows + 1):
        row = _row(number, digest)
        log.append((number, *row, digest_of(KEY, row)))
        digest = log[-1][-1]
    return log


def head(log):
    return Head(log[-1][1], log[-1][-1]) if log else BEGIN


def placed(rows):
    """The rows as they stand after somebody numbered their places anew."""
    return [(place, *row[1:]) for place, row in zip(itertools.count(1), rows, strict=False)]


def alter(log, number):
    """Another actor in one row."""
    row = log[number - 1]
    return [*log[: number - 1], (*row[:3], "somebody else", *row[4:]), *log[number:]]


def rewrite(log, number):
    """Another row, sealed with a key of one's own."""
    row = log[number - 1]
    told = [*row[1:3], "somebody else", *row[4:-1]]
    return [*log[: number - 1], (row[0], *told, digest_of(b"x" * 32, told)), *log[number:]]


def delete(log, number):
    return [*log[: number - 1], *log[number:]]


def insert(log, number):
    """A forged row before another, with places shifted to make room."""
    forged = (0, *_row(number, log[number - 1][-2]), "0" * 64)
    return placed([*log[: number - 1], forged, *log[number - 1 :]])


def swap(log, one, other):
    """Two rows that change places."""
    rows = list(log)
    rows[one - 1], rows[other - 1] = rows[other - 1], rows[one - 1]
    return placed(rows)


def truncate(log, number):
    """Only the rows up to one are left."""
    return log[:number]


def lengths(least=2, most=60):
    return st.integers(least, most)


def _row(number, previous):
    at = f"2026-11-22 20:00:{number % 60:02}.000000"
    told = (f"actor{number % 3}", None, "case", "casework", "open_case", "done")
    return [number, at, *told, "", previous]
