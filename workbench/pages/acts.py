"""What each act on screen asks of the desk; an act that is not listed does nothing."""

from collections.abc import Callable
from typing import Any

from risk import Collection, NoteKind, Rating, Reliability, TaskState
from workbench.desk.agreeing import ask_about_agreement
from workbench.desk.editing import EditingDesk
from workbench.desk.forms import FormKind

Message = dict[str, Any]
Acts = dict[str, Callable[[Message], object]]

REMOVED_FROM = {
    FormKind.ROLE: Collection.ROLES,
    FormKind.TASK: Collection.TASKS,
    FormKind.NOTE: Collection.NOTES,
    FormKind.VOICE: Collection.VOICE,
    FormKind.FACT: Collection.FACTS,
    FormKind.AGREEMENT: Collection.AGREEMENTS,
    FormKind.MEASURE: Collection.MEASURES,
}


def acts(desk: EditingDesk) -> Acts:
    return {**_moving(desk), **_asking(desk), **_writing(desk)}


def _moving(desk: EditingDesk) -> Acts:
    return {
        "cases": lambda _: desk.close_case(),
        "open": lambda m: desk.open_from_list_or_canvas(m["arg"], m.get("person")),
        "go": lambda m: desk.go(m["arg"]),
        "tab": lambda m: desk.show_tab(m["arg"]),
        "select": lambda m: desk.select_any(m.get("person") or m["arg"], m.get("tie")),
        "why": lambda m: desk.explain(m["arg"]),
        "look_up": lambda m: desk.look_up(m["arg"]),
        "find": lambda m: desk.find(m["value"]),
        "close": lambda _: desk.select(""),
        "all_asked": lambda _: desk.show_all_asked(),
        "dismiss": lambda _: desk.announce(""),
        "hide": lambda m: desk.hide(m["values"]),
        "show": lambda _: desk.show(),
        "sift": lambda m: desk.sift_cases(m["arg"]),
        "about_case": lambda _: desk.ask_about_case(),
        "speak": lambda m: desk.speak(m["arg"]),
    }


def _asking(desk: EditingDesk) -> Acts:
    return {
        "new_case": lambda _: desk.ask(FormKind.CASE),
        "add": lambda m: _add(desk, m),
        "menu": lambda m: _menu(desk, m),
        "close_menu": lambda _: desk.put_menu_away(),
        "keys": lambda _: desk.ask(FormKind.KEYS),
        "edit": lambda m: desk.edit(m.get("person", ""), m.get("tie")),
        "edit_selected": lambda _: desk.edit(desk.selected),
        "new_tie": lambda _: desk.ask(FormKind.TIE),
        "new_role": lambda _: desk.ask(FormKind.ROLE, under_duress="unknown"),
        "new_statement": lambda _: desk.ask(FormKind.STATEMENT, **NEW_STATEMENT),
        "answer": lambda m: desk.answer(m["arg"]),
        "new_task": lambda _: desk.ask(FormKind.TASK, state=TaskState.TO_DO.value),
        "new_note": lambda m: desk.ask(FormKind.NOTE, kind=m["arg"] or NoteKind.GENERAL.value),
        "new_voice": lambda _: desk.ask(FormKind.VOICE),
        "new_agreement": lambda _: desk.ask(FormKind.AGREEMENT),
        "document": lambda m: desk.making.ask(m["arg"]),
        "stop_making": lambda _: desk.making.stop(),
        "change_tie": lambda m: desk.ask_about_tie(m["arg"]),
        "change_statement": lambda m: desk.ask_about_statement(m["arg"]),
        "change_task": lambda m: desk.ask_about_task(m["arg"]),
        "change_note": lambda m: desk.ask_about_note(m["arg"]),
        "change_voice": lambda m: desk.ask_about_voice(m["arg"]),
        "change_agreement": lambda m: ask_about_agreement(desk, m["arg"]),
        "cancel": lambda _: desk.cancel(),
        **{name: lambda m: desk.choose(m["name"], m["value"]) for name in CHOICES},
    }


def _writing(desk: EditingDesk) -> Acts:
    return {
        "submit": lambda m: desk.submit(m["values"]),
        "add_known": lambda m: desk.submit({**_context(desk), "known": m["arg"]}),
        "person_field": lambda m: desk.change_person(m["name"], m["value"]),
        "remove_person": lambda m: desk.remove(Collection.PEOPLE, m["arg"]),
        "remove": lambda m: desk.remove_asked(m["arg"], REMOVED_FROM),
        "undo": lambda _: desk.undo(),
        "redo": lambda _: desk.redo(),
    }


def _add(desk: EditingDesk, message: Message) -> None:
    """A relation that was named opens its form; a plus on the canvas offers all of them."""
    if message["arg"]:
        desk.ask_relative(message["arg"])
    else:
        _menu(desk, message)


def _menu(desk: EditingDesk, message: Message) -> None:
    if tie := message.get("tie"):
        desk.open_tie(tie)
    else:
        desk.offer(message.get("person", ""), _place(message, "x"), _place(message, "y"))


def _place(message: Message, way: str) -> float:
    given = message.get(way)
    return float(given) if isinstance(given, int | float) else 0.0


CHOICES = ("observation", "source", "tie_shape", "recipient")
NEW_STATEMENT = {"rating": Rating.PRESENT.value, "reliability": Reliability.ONE_SOURCE.value}


def _context(desk: EditingDesk) -> dict[str, str]:
    return dict(desk.form.values) if desk.form else {}
