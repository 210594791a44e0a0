"""A case in which every text tries to execute, to break out of its place or to hide."""

import json
from importlib.resources import files
from itertools import cycle

from risk import case_from

MARK = "window.broken = true"
EXECUTING = (
    f"<script>{MARK}</script>",
    f"<img src=x onerror='{MARK}'>",
    f"<svg onload='{MARK}'>",
    f"<svg><script>{MARK}</script></svg>",
    f"<iframe srcdoc='<script>parent.{MARK}</script>'></iframe>",
    f"<body onload='{MARK}'>",
    f"<details open ontoggle='{MARK}'>",
    f"<input autofocus onfocus='{MARK}'>",
    f"<video><source onerror='{MARK}'></video>",
    f"<a href='javascript:{MARK}'>klik</a>",
    f"<math><mtext></mtext><img src=x onerror='{MARK}'></math>",
    f"<template><script>{MARK}</script></template>",
    f"\"><img src=x onerror='{MARK}'>",
    f"' onmouseover='{MARK}' x='",
    f'" autofocus onfocus="{MARK}" x="',
    f"</textarea><script>{MARK}</script>",
    f"</title></style><script>{MARK}</script>",
    f"--><script>{MARK}</script><!--",
    f"javascript:{MARK}",
    f"{{{{constructor.constructor('{MARK}')()}}}}",
    f"${{{MARK}}}",
    f"<<script>{MARK}//<</script>",
    "{name} {0} %s %(name)s",
    "&lt;b&gt;&amp;amp;",
)
MISLEADING = ("\u202eomgekeerd\u202c", "on\u200bzicht\u200dbaar", "عائشة بنت محمود", "श्रीमती देवी")
TEXTS = (*EXECUTING, *MISLEADING)
FREE = {"text", "who", "what", "name", "reference", "place", "heard_by", "by", "harm_if_known"}


def hostile_case():
    """The training case with every free text replaced; fictional like it."""
    training = files("workbench.casework.training").joinpath("de_familie_tamoren.json")
    texts = cycle(TEXTS)
    return case_from(_replaced(json.loads(training.read_text(encoding="utf-8")), texts))


def _replaced(value, texts):
    if isinstance(value, list):
        return [_replaced(each, texts) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        name: next(texts) if name in FREE and isinstance(inner, str) else _replaced(inner, texts)
        for name, inner in value.items()
    }
