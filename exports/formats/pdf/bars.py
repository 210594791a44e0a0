"""The bar of a strength: solid for what stands, stripes for what may still be, the rest empty."""

from collections.abc import Iterator

from risk.assessment import Bounds

WIDTH, HEIGHT, STEP = 200, 8, 5
SOLID, TRACK, EDGE = "#2C4A5E", "#E6E4DD", "#1C2326"


def bar_svg(strength: Bounds) -> str:
    """The bar as a drawing; legible without colour."""
    lower, upper = (WIDTH * min(max(end, 0.0), 1.0) for end in strength)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}">{"".join(_parts(lower, upper))}</svg>'
    )


def _parts(lower: float, upper: float) -> Iterator[str]:
    yield _box(0, WIDTH, TRACK)
    if upper - lower >= 1:
        yield f'<clipPath id="open">{_box(lower, upper - lower, SOLID)}</clipPath>'
        yield f'<path clip-path="url(#open)" stroke="{SOLID}" stroke-width="1.6" d="{_stripes()}"/>'
        for edge in (lower, upper):
            at = min(max(edge, 0.75), WIDTH - 0.75)
            yield f'<path stroke="{EDGE}" stroke-width="1.5" d="M{at:.1f},0 V{HEIGHT}"/>'
    if lower >= 1:
        yield _box(0, lower, SOLID)


def _stripes() -> str:
    return " ".join(f"M{x},{HEIGHT} l{HEIGHT},-{HEIGHT}" for x in range(-HEIGHT, WIDTH, STEP))


def _box(left: float, width: float, fill: str) -> str:
    return f'<rect x="{left:.1f}" y="0" width="{width:.1f}" height="{HEIGHT}" fill="{fill}"/>'
