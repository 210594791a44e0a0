"""How fast a log is walked: rows a second, the same in a short log as in a long one."""

import pytest

from workbench.storage import create_store
from workbench.storage.chain import BEGIN, SEALED, Head, digest_of
from workbench.storage.engine import connected
from workbench.storage.log_key import anchor_of
from workbench.storage.opening import key_of
from workbench.storage.state import written
from workbench.storage.verifying import verify_log

INSERT = (
    f"INSERT INTO access_log (id, {', '.join(SEALED)}, digest)"  # noqa: S608 names of our own
    f" VALUES ({', '.join('?' * (len(SEALED) + 2))})"
)


@pytest.fixture(params=[10_000, 200_000])
def long_log(request, tmp_path):
    """A store with as many rows in its log as years of work leave."""
    store = create_store(tmp_path / "store", None, "Sanne")
    store.close()
    head = BEGIN

    def rows():
        nonlocal head
        for number in range(1, request.param + 1):
            told = ("2026-11-22 20:00:00.000000", "a" * 32, "b" * 32, f"people/{number:032x}")
            row = [number, *told, "casework", "open_case", "done", written(0), head.digest]
            head = Head(number, digest_of(store._log_key, row))
            yield [number, *row, head.digest]

    with connected(tmp_path / "store/workbench.db", key_of(tmp_path / "store", None)) as there:
        there.execute("BEGIN")
        there.executemany(INSERT, rows())
        there.execute("COMMIT")
    anchor_of(tmp_path / "store", store._log_key).begin(head)
    return tmp_path / "store", request.param


def bench_verifying_a_log(benchmark, long_log):
    folder, rows = long_log

    verified = benchmark.pedantic(verify_log, args=(folder, None), rounds=3)

    assert (verified.rows, verified.findings) == (rows, ())
    benchmark.extra_info["rows a second"] = round(rows / benchmark.stats.stats.min)
