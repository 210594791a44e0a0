"""The network page: one HTML file that opens from a disk and asks nothing of anybody.

A policy in the page itself forbids every request and every script but the two
that stand in it, each named by its hash.  The people and their ties stand in
the page as text too, for whoever reads with a keyboard or a screen reader.
"""

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape
from importlib.resources import files

from exports.formats.characters import NO_PLACE, REPLACED
from exports.network.content import BADGE, Entry, Network, Somebody, network
from exports.network.drawing import drawn, library
from exports.wording import Wording
from genogram import Gender
from genogram.drawing import COLOURS, Theme
from risk import Assessment, Case

SHAPES = {
    Gender.MAN: '<rect x="2" y="2" width="14" height="14" stroke-width="2"/>',
    Gender.WOMAN: '<circle cx="9" cy="9" r="7" stroke-width="2"/>',
    Gender.OTHER: '<path d="M9 1l8 8-8 8-8-8z" stroke-width="2"/>',
}

LINE = "—"


def network_page(case: Case, assessment: Assessment | None, words: Wording) -> bytes:
    """The page as a file; the same case, assessment and language give the same bytes."""
    found = network(case, assessment, words)
    scripts, style = (library(), _own("page.js")), _style()
    data = _data(found)
    body = "\n".join((*_banner(case, words), *_head(case, words), _main(found, words)))
    page = "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{words.language}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_policy(scripts, style)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{_text(_title(case, words))}</title>",
            f"<style>{style}</style>",
            "</head>",
            f"<body>\n{body}",
            f'<script type="application/json" id="network-data">{data}</script>',
            *(f"<script>{script}</script>" for script in scripts),
            "</body>",
            "</html>",
        )
    )
    return f"{page}\n".encode()


def _policy(scripts: Iterable[str], style: str) -> str:
    allowed = " ".join(map(_hash, scripts))
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def _data(found: Network) -> str:
    """The drawing as JSON that cannot end the script in which it stands."""
    text = json.dumps(drawn(found), sort_keys=True)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _style() -> str:
    light, dark = (_variables(theme) for theme in (Theme.LIGHT, Theme.DARK))
    dark_too = f"@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}"
    on_paper = f"@media print {{ :root {{ {_variables(Theme.PRINT)} }} }}"
    return (
        f":root {{ color-scheme: light dark; {light} }}\n{dark_too}\n{on_paper}\n{_own('page.css')}"
    )


def _variables(theme: Theme) -> str:
    return " ".join(f"--{name}: {colour};" for name, colour in COLOURS[theme].items())


def _own(name: str) -> str:
    return (files("exports") / "network" / name).read_text(encoding="utf-8")


def _text(text: str) -> str:
    """Words as the text of an element or the value of an attribute."""
    return escape(NO_PLACE.sub(REPLACED, text))


def _title(case: Case, words: Wording) -> str:
    called = words.say("Network")
    reference = case.header.reference or words.say("without reference")
    return f"{called} · {reference}"


def _banner(case: Case, words: Wording) -> Iterator[str]:
    if case.header.training:
        yield f'<p class="banner">{_text(words.training_case())}</p>'


def _head(case: Case, words: Wording) -> Iterator[str]:
    day = words.full_date(case.header.as_of) if case.header.as_of else ""
    about = (case.header.name, words.draft(), words.confidential(), day)
    yield f"<header><h1>{_text(_title(case, words))}</h1>"
    yield f'<p class="soft">{_text(" · ".join(filter(None, about)))}</p>'
    said = words.say(
        "Who is tied to whom, as it stands in the file. Unknown is not the same as no."
    )
    yield f"<p>{_text(said)}</p></header>"


def _main(found: Network, words: Wording) -> str:
    whole = _text(words.say("Show everything"))
    described = _text(words.say("Drawing of the network; the same stands in the list beside it."))
    without = _text(words.say("Without scripts there is no drawing. The list holds everything."))
    beside, family = _text(words.say("People and legend")), _text(words.say("People"))
    read_by = _text(words.say("Legend"))
    people = "\n".join(_person(one, found, words) for one in found.people)
    legend = "\n".join((*_shapes(found, words), *map(_entry, found.legend)))
    return (
        f'<main><section class="picture"><button id="whole" type="button">{whole}</button>'
        f'<div id="stage" role="img" aria-label="{described}"></div>'
        f"<noscript><p>{without}</p></noscript></section>\n"
        f'<aside tabindex="0" aria-label="{beside}">'
        f"<h2>{family}</h2>\n<ul>{people}</ul>\n"
        f"<h2>{read_by}</h2>\n<ul>{legend}</ul></aside></main>"
    )


def _person(one: Somebody, found: Network, words: Wording) -> str:
    rest = one.mark.title.removeprefix(one.called).removeprefix(", ")
    about = ", ".join(filter(None, (words.gender(one.gender), rest)))
    ties = "".join(f"<li>{_text(link.said)}</li>" for link in found.links_of(one.id))
    return (
        f'<li class="person" data-person="{escape(one.id)}">'
        f'<button type="button" aria-pressed="false">{_text(one.called)}</button>'
        f'<div class="soft">{_text(about)}</div><ul>{ties}</ul></li>'
    )


def _shapes(found: Network, words: Wording) -> Iterator[str]:
    called = {
        Gender.MAN: words.gender(Gender.MAN),
        Gender.WOMAN: words.gender(Gender.WOMAN),
        Gender.OTHER: words.say("other or unknown"),
    }
    drawn_as = {one.gender if one.gender in SHAPES else Gender.OTHER for one in found.people}
    for gender, shape in SHAPES.items():
        if gender in drawn_as:
            picture = f'<svg width="18" height="18" aria-hidden="true">{shape}</svg>'
            yield f'<li><span class="sample">{picture}</span> {_text(called[gender])}</li>'


def _entry(entry: Entry) -> str:
    look = "badge" if entry.mark == BADGE else "letter" if entry.letter else "sample"
    return (
        f'<li><span class="{look}">{_text(entry.letter or LINE)}</span> {_text(entry.words)}</li>'
    )
