"""Reading a file in: choose it, look at what it holds, choose row by row, add."""

from workbench.desk.editing import EditingDesk
from workbench.desk.importing import Importing
from workbench.pages.importing.preview import preview
from workbench.pages.markup import Node, button, column, el
from workbench.pages.parts.icons import icon

FILES = "import-file"


def page(desk: EditingDesk) -> Node:
    _ = desk.words.say
    importing = desk.importing
    title = column(
        el("h1", _("Read a file in")),
        el(
            "p",
            _("A file is a proposal. Nothing enters the case that you do not choose here."),
            cls="lead",
        ),
    )
    return el(
        "main",
        title,
        _chooser(desk, importing),
        *(preview(desk, importing) if importing.proposal else ()),
        cls="importing",
        tabindex="-1",
        key="main",
    )


def inspector(desk: EditingDesk) -> Node | None:  # noqa: ARG001 what belongs to a row stands in it
    return None


def _chooser(desk: EditingDesk, importing: Importing) -> Node:
    _ = desk.words.say
    if importing.busy:
        said = _("The file is being read …") if not importing.proposal else _("Adding …")
        stop = button(_("Stop"), act="import_discard", cls="small")
        inside = (
            el("span", said, cls="grow", role="status"),
            None if importing.proposal else stop,
        )
        return el("div", *inside, cls="card pad row", key="busy")
    field = el(
        "input",
        type="file",
        id=FILES,
        cls="sr",
        data_file="import_file",
        aria_describedby="kinds",
    )
    kinds = _("Family tree (GEDCOM), case file, workbook (.xlsx) or pedigree; at most 10 MB.")
    label = _("Another file") if importing.proposal else _("Choose a file")
    cls = "btn" if importing.proposal else "btn main"
    return el(
        "section",
        _problem(desk, importing),
        field,
        el("label", icon("document"), label, for_=FILES, cls=cls),
        el("p", kinds, cls="hint", id="kinds"),
        cls="card pad import-chooser",
        key="chooser",
    )


def _problem(desk: EditingDesk, importing: Importing) -> Node | None:
    if importing.problem is None:
        return None
    _ = desk.words.say
    said = desk.words.unreadable(importing.problem)
    return el(
        "div",
        el(
            "span",
            el("b", _("“{file}” cannot be read.").format(file=importing.file)),
            " ",
            el("span", said),
            " ",
            el("span", _("Nothing has changed.")),
        ),
        cls="failed",
        role="alert",
    )
