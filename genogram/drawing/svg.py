"""A scene as an SVG file: self-contained, every word as text, every character escaped."""

from collections.abc import Iterable, Iterator
from html import escape

from genogram.drawing.legend import HEIGHT, WIDTH, Entry
from genogram.drawing.lettering import drawable, text_width
from genogram.drawing.scene import DrawnPerson, DrawnTie, Scene
from genogram.drawing.shapes import Shape, number, path, polyline, rect, text
from genogram.drawing.themes import COLOURS, Theme, stylesheet
from genogram.placement.layout import Box, Point

LEGEND_STEP = 22
LEGEND_LEAST = 170


def svg(scene: Scene, theme: Theme = Theme.LIGHT, *, legend: bool = True, heading: str = "") -> str:
    """Write a scene as an SVG document.

    Parameters
    ----------
    scene
        What to draw.
    theme
        Light, dark, or paper.
    legend
        Whether the legend stands as a column at the right.
    heading
        The word above the legend, in the reader's language.
    """
    page, column = _page(scene, legend=legend), scene.view.left + scene.view.width
    parts = [
        _opening(page, scene.title),
        f"<title>{_safe(scene.title)}</title>",
        f"<style>{stylesheet(COLOURS[theme])}</style>",
        element(rect("ground", page)),
        *map(element, scene.ground),
        *map(_tie, scene.lines),
        *map(_tie, scene.ties),
        *(_all(tie.letter) for tie in scene.ties),
        *map(person_group, scene.people),
        *(_legend(scene, Point(column, page.top), page.height, heading) if legend else ()),
        "</svg>",
    ]
    return "\n".join(parts)


def _opening(page: Box, title: str) -> str:
    size = f'width="{number(page.width)}" height="{number(page.height)}"'
    named = f'class="genogram" role="img" aria-label="{_safe(title)}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{_box(page)}" {size} {named}>'


def _page(scene: Scene, *, legend: bool) -> Box:
    if not legend:
        return scene.view
    words = [*(entry.words for entry in scene.legend), scene.not_drawn]
    width = max(LEGEND_LEAST, *(text_width(line, 12) + WIDTH + 40 for line in words))
    lines = len(scene.legend) + bool(scene.not_drawn)
    height = max(scene.view.height, LEGEND_STEP * lines + 60)
    return scene.view._replace(width=scene.view.width + width, height=height)


def _legend(scene: Scene, corner: Point, height: float, heading: str) -> Iterator[str]:
    rule = [(corner.x + 4, corner.y + 16), (corner.x + 4, corner.y + height - 16)]
    yield element(path("legend-rule", polyline(rule)))
    left, y = corner.x + 20, corner.y + 30
    yield element(text("legend-title", Point(left, y), heading))
    for entry in scene.legend:
        y += LEGEND_STEP
        yield _entry(entry, Point(left + WIDTH / 2, y - HEIGHT / 4))
        yield element(text("legend-words", Point(left + WIDTH + 10, y), entry.words))
    if scene.not_drawn:
        yield element(text("legend-words", Point(left, y + LEGEND_STEP + 6), scene.not_drawn))


def _entry(entry: Entry, at: Point) -> str:
    return placed(at, entry.shapes)


def person_group(person: DrawnPerson) -> str:
    look = "person outside" if person.outside else "person"
    title = f"<title>{_safe(person.title)}</title>"
    return f'<g class="{look}" transform="{_to(person.at)}">{title}{_all(person.shapes)}</g>'


def placed(at: Point, shapes: Iterable[Shape]) -> str:
    """Shapes around a point."""
    return f'<g transform="{_to(at)}">{_all(shapes)}</g>'


def _tie(tie: DrawnTie) -> str:
    title = f"<title>{_safe(tie.title)}</title>" if tie.title else ""
    return f"<g>{title}{_all(tie.shapes)}</g>"


def _all(shapes: Iterable[Shape]) -> str:
    return "".join(map(element, shapes))


def element(shape: Shape) -> str:
    values = "".join(f' {name}="{_value(value)}"' for name, value in shape.values)
    opening = f'<{shape.tag} class="{_safe(shape.look)}"{values}'
    return f"{opening}>{_safe(shape.text)}</{shape.tag}>" if shape.text else f"{opening}/>"


def _value(value: float | str) -> str:
    return _safe(value) if isinstance(value, str) else number(value)


def _to(at: Point) -> str:
    return f"translate({number(at.x)} {number(at.y)})"


def _box(box: Box) -> str:
    return " ".join(map(number, box))


def _safe(words: str) -> str:
    return escape(drawable(words), quote=True)
