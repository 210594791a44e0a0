"""The network as pyvis holds it: nodes and edges with plain text only.

Words go in as text and are drawn as text.  Nothing is given to pyvis that it
could take for HTML, and its own page, which links far away, is never used.
"""

from importlib.resources import files
from typing import Any

from pyvis.network import Network as Canvas

from exports.network.content import PARENT, PARTNERS, Link, Network, Somebody
from genogram.drawing import Form

LIBRARY = ("templates", "lib", "vis-9.1.2", "vis-network.min.js")
Look = dict[str, Any]

TO: Look = {"to": {"enabled": True, "type": "vee", "scaleFactor": 0.7}}
HEAVY_TO: Look = {"to": {"enabled": True, "type": "arrow"}}
CUT: Look = {"middle": {"enabled": True, "type": "bar"}}
NONE: Look = {}

LOOKS: dict[str, Look] = {
    PARENT: {"width": 1.2, "arrows": NONE},
    PARTNERS: {"width": 2.6, "arrows": NONE},
    Form.INFLUENCE: {"width": 1.5, "arrows": TO},
    Form.STRONG_INFLUENCE: {"width": 3, "arrows": HEAVY_TO},
    Form.PASSES_NEWS: {"width": 1.5, "arrows": TO, "dashes": [2, 4]},
    Form.THREAT: {"width": 3, "arrows": HEAVY_TO, "dashes": [12, 4, 3, 4]},
    Form.CLOSE: {"width": 3, "arrows": NONE},
    Form.SECRET: {"width": 2, "arrows": NONE, "dashes": [2, 5]},
    Form.PROMISED: {"width": 1.5, "arrows": NONE, "dashes": [7, 5]},
    Form.CONFLICT: {"width": 2, "arrows": NONE, "dashes": [12, 4, 3, 4]},
    Form.CUT_OFF: {"width": 1.5, "arrows": CUT},
    Form.CONTROL: {"width": 3, "arrows": HEAVY_TO, "dashes": [14, 3]},
    Form.VIOLENCE: {"width": 4, "arrows": HEAVY_TO},
    Form.DEPENDENCE: {"width": 1.5, "arrows": TO, "dashes": [10, 4]},
    Form.CONTACT: {"width": 1, "arrows": NONE},
    Form.OTHER: {"width": 1.5, "arrows": NONE, "dashes": [8, 4, 2, 4]},
}
"""How each form looks without colour; a test sees to it that none is missing."""


def drawn(network: Network) -> dict[str, Any]:
    """Nodes and edges, ready for the page."""
    canvas = Canvas(directed=True)
    for person in network.people:
        canvas.add_node(person.id, **_node(person))
    for link in network.links:
        canvas.add_edge(link.origin, link.target, **_edge(link))
    return {"nodes": canvas.nodes, "edges": canvas.edges}


def library() -> str:
    """The script that draws, as pyvis brings it, with no address left that could be followed."""
    script = files("pyvis").joinpath(*LIBRARY).read_text(encoding="utf-8")
    return script.replace("://", ":\\u002f\\u002f")


def _node(person: Somebody) -> Look:
    mark = person.mark
    return {
        "label": " ",
        "title": mark.title,
        "shape": "custom",
        "x": round(person.at.x, 1),
        "y": round(person.at.y, 1),
        "mark": {
            "gender": person.gender.value,
            "name": mark.name,
            "subline": mark.subline,
            "age": mark.age,
            "badge": mark.badge,
            "index": mark.index,
            "decides": mark.decides,
            "deceased": mark.deceased,
            "placeholder": mark.placeholder,
        },
    }


def _edge(link: Link) -> Look:
    family = link.form in (PARENT, PARTNERS)
    smooth: Look = {"enabled": False} if family else {"enabled": True, "type": "curvedCW"}
    return {
        "title": link.said,
        "label": link.letter or None,
        "smooth": {**smooth, **({} if family else {"roundness": 0.18})},
        **LOOKS[link.form],
    }
