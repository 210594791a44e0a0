"""Line icons, drawn from paths; they never stand alone without a label."""

from workbench.pages.markup import Node, el

PATHS = {
    "brand": "M1.5 1.5h5v5h-5zM9.3 4a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0M6.5 4h2.8M8 4v5M8 9l2.5 2.7L8 14.5 5.500 11.7z",
    "check": "M3 8.500 6.500 12 13 4.500",
    "undo": "M6 3 2.500 6.500 6 10M2.500 6.500H10a3.500 3.500 0 0 1 0 7H7",
    "redo": "M10 3 13.500 6.500 10 10M13.500 6.500H6a3.500 3.500 0 0 0 0 7h3",
    "search": "M7 2.500a4.500 4.500 0 1 0 0 9a4.500 4.500 0 0 0 0-9M10.300 10.300 14 14",
    "hide": "M2 2l12 12M6.500 4a7 7 0 0 1 8 4 9 9 0 0 1-2 2.700M4 5.500A9 9 0 0 0 1.500 8a7 7 0 0 0 8.500 3.800",
    "close": "M3.500 3.500l9 9M12.500 3.500l-9 9",
    "plus": "M8 3v10M3 8h10",
    "document": "M4 1.500h5.500L12.500 4.500v10H4zM9.500 1.500v3h3",
    "lock": "M3.500 7h9v6.500h-9zM5.500 7V5a2.500 2.500 0 0 1 5 0v2",
    "caution": "M8 2 14.500 13.500H1.500zM8 6.500v3.500M8 11.800v.2",
    "clock": "M8 1.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13M8 4.500V8l2.500 1.500",
}


def icon(name: str, size: int = 16) -> Node:
    shape = el("path", d=PATHS[name])
    return el(
        "svg",
        shape,
        width=size,
        height=size,
        viewBox="0 0 16 16",
        fill="none",
        stroke="currentColor",
        stroke_width="1.6",
        stroke_linecap="round",
        stroke_linejoin="round",
        aria_hidden="true",
        focusable="false",
    )
