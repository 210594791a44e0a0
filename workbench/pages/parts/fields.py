"""Fields of forms: the browser's own inputs, each with its label, hint and what is wrong."""

from collections.abc import Mapping, Sequence
from typing import Any

from exports.wording import Wording
from workbench.desk.forms import Wrong
from workbench.pages import labels
from workbench.pages.markup import Node, el

Options = Sequence[tuple[str, str]]


def field(
    name: str,
    label: str,
    *,
    values: Mapping[str, str],
    wrong: Mapping[str, Wrong],
    words: Wording,
    hint: str = "",
    whole: bool = False,
    lines: int = 0,
    **attributes: Any,
) -> Node:
    """A line of text, or several."""
    given = {**_state(name, wrong), **attributes, "value": values.get(name, "")}
    box = (
        el("textarea", rows=lines, **given)
        if lines
        else el("input", type="text", autocomplete="off", **given)
    )
    return _around(name, label, box, wrong, words, hint=hint, whole=whole)


def select(
    name: str,
    label: str,
    options: Options,
    *,
    values: Mapping[str, str],
    wrong: Mapping[str, Wrong],
    words: Wording,
    whole: bool = False,
    hint: str = "",
    **attributes: Any,
) -> Node:
    """One of several answers."""
    chosen = values.get(name, "")
    choices = [
        el("option", text, value=value, selected=value == chosen or None) for value, text in options
    ]
    box = el("select", *choices, value=chosen, **_state(name, wrong), **attributes)
    return _around(name, label, box, wrong, words, hint=hint, whole=whole)


def radios(
    name: str,
    label: str,
    options: Options,
    *,
    values: Mapping[str, str],
    wrong: Mapping[str, Wrong],
    words: Wording,
) -> Node:
    """One of a few answers, all in sight."""
    boxes = [
        el(
            "label",
            el(
                "input",
                type="radio",
                name=name,
                value=value,
                checked=values.get(name) == value or None,
            ),
            el("span", text),
        )
        for value, text in options
    ]
    said = _wrong(name, wrong, words)
    return el(
        "fieldset",
        el("legend", label),
        el("div", *boxes, cls="choices"),
        said,
        cls="whole",
        key=name,
    )


def checkbox(
    name: str, label: str, *, values: Mapping[str, str], change: str | None = None, **_: Any
) -> Node:
    box = el(
        "input",
        type="checkbox",
        name=name,
        value="1",
        checked=bool(values.get(name)) or None,
        change=change,
    )
    return el("div", el("label", box, el("span", label)), cls="choices", key=name)


def checkboxes(name: str, label: str, options: Options, chosen: Sequence[str]) -> Node:
    """Any number of answers; they come back one a line."""
    boxes = [
        el(
            "label",
            el("input", type="checkbox", name=name, value=value, checked=value in chosen or None),
            el("span", text),
        )
        for value, text in options
    ]
    return el(
        "fieldset",
        el("legend", label),
        el("div", *boxes, cls="choices many"),
        cls="whole",
        key=name,
    )


def _state(name: str, wrong: Mapping[str, Wrong]) -> dict[str, Any]:
    invalid = "true" if name in wrong else None
    told = f"{name}-wrong" if name in wrong else None
    return {"name": name, "id": f"field-{name}", "aria_invalid": invalid, "aria_describedby": told}


def _around(
    name: str,
    label: str,
    box: Node,
    wrong: Mapping[str, Wrong],
    words: Wording,
    *,
    hint: str,
    whole: bool,
) -> Node:
    return el(
        "div",
        el("label", label, for_=f"field-{name}"),
        box,
        _wrong(name, wrong, words) or (el("p", hint, cls="hint") if hint else None),
        cls="whole" if whole else "",
        key=name,
    )


def _wrong(name: str, wrong: Mapping[str, Wrong], words: Wording) -> Node | None:
    if name not in wrong:
        return None
    return el("p", labels.wrong(words, wrong[name]), cls="wrong", id=f"{name}-wrong", role="alert")
