"""Desks for tests, and what is typed at them."""

from datetime import datetime

from exports import Wording
from risk import Case, Change, Collection
from workbench.desk.editing import EditingDesk
from workbench.desk.forms import FormKind


def a_desk(actor, store):
    desk = EditingDesk(actor, store, Wording("nl"))
    desk.clock = lambda: datetime(2026, 11, 19, 9, 30)  # noqa: DTZ001 a clock on the wall
    return desk


def submit(desk, kind, subject="", /, **values):
    """Ask, then hand in these answers."""
    desk.ask(kind, subject)
    desk.submit(values)


def wrong(desk):
    return {name: reason.value for name, reason in desk.form.wrong.items()}


def an_observation(desk, subject):
    """Ids of observations: about a person alone, or about a tie."""
    return next(
        each.id
        for each in desk.method.observations.values()
        if {desk.method.indicators[name].about.value for name in each.indicators} == {subject}
    )


def add_relative(desk, relation, **values):
    submit(desk, FormKind.RELATIVE, desk.selected, relation=relation, gender="unknown", **values)
    return desk.person


def a_case(*people):
    case = Case()
    case.apply([Change(collection=Collection.PEOPLE, after=person) for person in people])
    return case
