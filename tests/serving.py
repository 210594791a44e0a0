"""A workbench of its own for a browser test: another process, another data folder."""

import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PATIENCE = 60.0
BREATH = 0.05


@contextmanager
def serving(home: Path, *options: str) -> Iterator[str]:
    """Serve a workbench from this folder for as long as the block lasts; its address."""
    port = a_free_port()
    log = home / "serve.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [the_command(), "serve", "--port", str(port), *options],
            env={**os.environ, "WORKBENCH_HOME": str(home), "BROWSER": "true"},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            await_an_answer(process, port, log)
            yield f"http://127.0.0.1:{port}/"
        finally:
            stop(process)


def the_command() -> str:
    found = shutil.which("workbench", path=Path(sys.executable).parent)
    return found or pytest.fail("the project is not installed beside this Python")


def a_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def await_an_answer(process: subprocess.Popen, port: int, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            pytest.fail(f"the workbench stopped at once:\n{log.read_text()}")
        if answers(port):
            return
        time.sleep(BREATH)
    pytest.fail(f"the workbench gave no answer in {PATIENCE:.0f} s:\n{log.read_text()}")


def answers(port: int) -> bool:
    asking = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        asking.request("GET", "/")
        return asking.getresponse().status < http.HTTPStatus.INTERNAL_SERVER_ERROR
    except OSError:
        return False
    finally:
        asking.close()


def stop(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
