"""The gate when it has been passed: a named person's decision, and each answer with its day."""

from collections.abc import Iterator
from datetime import timedelta

from risk import Conclusion, Judgement
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, button, column, el, link
from workbench.pages.parts.icons import icon


def gate_card(desk: EditingDesk) -> Node:
    """Left what is decided, right the conditions; neither speaks for the other."""
    return el(
        "section",
        column(*_decision(desk), cls="decision"),
        column(*_conditions(desk), cls="met"),
        cls="card gate",
        key="gate",
    )


def outdated(desk: EditingDesk) -> Node | None:
    """Why a decision no longer stands; the decision itself stays readable."""
    _ = desk.words.say
    mediating = desk.mediating
    judgement = mediating.judgement
    if judgement is None or not (mediating.is_outdated or mediating.is_overruled):
        return None
    why = []
    if mediating.has_ended:
        why.append(_("It was valid until {date}.").format(date=_day(desk, judgement.valid_until)))
    if mediating.changed_since:
        why.append(desk.words.facts_changed(mediating.changed_since))
    if mediating.is_overruled:
        why.append(_("The gate has closed after it."))
    return el(
        "div",
        el("b", _("The decision is outdated.")),
        " ",
        " ".join(why),
        el("p", _was(desk, judgement), cls="cap"),
        cls="note",
        role="note",
        key="outdated",
    )


def _decision(desk: EditingDesk) -> Iterator[Node]:
    _ = desk.words.say
    mediating, judgement = desk.mediating, desk.mediating.judgement
    yield el("span", _("Decision on mediation"), cls="cap")
    yield el("h2", desk.words.conclusion(mediating.conclusion))
    stands = judgement is not None and not mediating.is_outdated
    if stands:
        yield from _by(desk, judgement)
    else:
        yield el("p", _("By default, until a person decides otherwise."), cls="lead")
    yield button(_("Record a decision"), act="mediation_decide", cls="small")
    yield el("p", _("A decision asks for a name, a reason and a day on which it ends."), cls="cap")


def _by(desk: EditingDesk, judgement: Judgement) -> Iterator[Node]:
    _ = desk.words.say
    yield el("p", judgement.reason)
    yield el("p", f"{judgement.by} · {_day(desk, judgement.date)}", cls="meta")
    yield el(
        "p", _("valid until {date}").format(date=_day(desk, judgement.valid_until)), cls="meta"
    )
    if judgement.conclusion is Conclusion.SHUTTLE_ONLY:
        yield el("p", _("The victim may stop at any moment."), cls="meta")


def _was(desk: EditingDesk, judgement: Judgement) -> str:
    said = (
        desk.words.conclusion(judgement.conclusion),
        judgement.by,
        _day(desk, judgement.date),
        judgement.reason,
    )
    return " · ".join(filter(None, said))


def _conditions(desk: EditingDesk) -> Iterator[Node]:
    _ = desk.words.say
    preconditions, contra = desk.method.preconditions, desk.method.contraindications
    title = _("All {count} preconditions are yes, with a date").format(count=len(preconditions))
    yield el(
        "div",
        el("h2", title),
        el("span", _valid_until(desk), cls="cap"),
        cls="row apart wrap",
    )
    yield el("ul", *(_answered(desk, one) for one in preconditions))
    denied = _("None of the {count} contra-indications is there").format(count=len(contra))
    shown = desk.mediating.shows_met
    yield el(
        "div",
        el("span", "– ", denied, cls="meta"),
        link(
            _("Fold") if shown else _("Look"),
            "mediation_met",
            aria_expanded="true" if shown else "false",
        ),
        cls="row wrap",
    )
    if shown:
        yield el("ul", *(_answered(desk, one) for one in contra))


def _answered(desk: EditingDesk, condition: str) -> Node:
    label = desk.words.condition(condition)
    answered = desk.mediating.condition(condition)
    day = desk.words.date(answered.date if answered else None)
    change = desk.words.say("Change")
    said = f"{change}: {label}, {day}"
    again = link(day, "mediation_answer", arg=condition, aria_label=said, title=change)
    mark = icon("check" if condition in desk.method.preconditions else "none", 14)
    short = el("span", desk.words.condition_in_short(condition), cls="grow", title=label)
    return el("li", mark, short, again, cls="met-row", key=condition)


def _valid_until(desk: EditingDesk) -> str:
    """The first day after which an answer has to be asked again."""
    days = [
        answered.date.earliest
        for answered in desk.case.preconditions
        if answered.id in desk.method.preconditions and answered.date and answered.date.earliest
    ]
    if not days:
        return ""
    last = min(days) + timedelta(days=desk.method.ratings.answers_count_for_days)
    return desk.words.say("valid until {date}").format(date=desk.words.full_date(last))


def _day(desk: EditingDesk, moment: object) -> str:
    return desk.words.full_date(moment)
