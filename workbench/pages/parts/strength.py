"""The strength bar: what stands, what may still be, and a word; never a number."""

from exports.wording import Wording
from risk.assessment import Bounds
from workbench.pages.markup import Node, el

HEIGHT, TICK = 12, 18
EVERYTHING = Bounds(0.0, 1.0)
SOLID, HATCHED = Bounds(1.0, 1.0), Bounds(0.0, 0.98)
HATCH_STEP = 5


def strength_bar(bounds: Bounds, said: str, width: int = 176) -> Node:
    """Solid to the lower bound, hatched to the upper; all hatch when nothing is known."""
    left, right = bounds.lower * width, bounds.upper * width
    parts = [_box("track", 0, width), _box("hatch-ground", left, right), _hatch(left, right)]
    if bounds == EVERYTHING:
        parts.append(_box("all", 0, width))
    else:
        parts += [_box("certain", 0, left), _tick(left), _tick(right)]
    return el(
        "svg",
        *parts,
        cls="strength",
        width=width,
        height=TICK,
        viewBox=f"0 0 {width} {TICK}",
        role="img",
        aria_label=said,
    )


def swatches(words: Wording) -> Node:
    """What the two kinds of ground in a bar mean."""
    stands = el("span", strength_bar(SOLID, "", 34), words.say("what stands"))
    may_be = el("span", strength_bar(HATCHED, "", 40), words.say("may still be: answers will tell"))
    return el("div", stands, may_be, cls="swatches cap", aria_hidden="true")


def _box(cls: str, left: float, right: float) -> Node:
    width = max(0.0, right - left)
    return el("rect", cls=cls, x=f"{left:g}", y=3, width=f"{width:g}", height=HEIGHT, rx=2)


def _tick(x: float) -> Node:
    return el("line", cls="tick", x1=f"{x:g}", x2=f"{x:g}", y1=0, y2=TICK)


def _hatch(left: float, right: float) -> Node:
    strokes = []
    x = left
    while x < right:
        reach = min(float(HEIGHT), right - x)
        strokes.append(f"M{x:g} {3 + HEIGHT}l{reach:g} {-reach:g}")
        x += HATCH_STEP
    return el("path", cls="hatch", d="".join(strokes))
