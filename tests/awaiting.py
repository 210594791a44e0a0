"""Waiting for a coroutine in a test, also while Playwright keeps a loop of its own running."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def awaited(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """What it comes to, on a loop and a thread of its own."""
    with ThreadPoolExecutor(max_workers=1) as beside:
        return beside.submit(asyncio.run, coroutine).result()
