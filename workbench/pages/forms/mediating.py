"""Fields for a condition of mediation, for opening its preparation, and for a decision."""

from risk import Answer, Conclusion
from workbench.desk.editing import EditingDesk
from workbench.desk.forms import Form
from workbench.pages.markup import Node, el
from workbench.pages.parts.fields import field, radios

FIRST = (Answer.YES, Answer.NO, Answer.UNKNOWN)


def condition_fields(desk: EditingDesk, form: Form) -> list[Node]:
    """The question in the method's words; the day is the day of the answer, not of typing."""
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    answers = [(each.value, desk.words.answer(each)) for each in FIRST]
    days = desk.method.ratings.answers_count_for_days
    hint = _("A yes counts for {days} days.").format(days=days)
    return [
        el("p", desk.words.condition(form.subject)),
        el(
            "div",
            radios("answer", _("Is it so?"), answers, **shared),
            field("date", _("On which day was it answered?"), hint=hint, **shared),
            cls="fields",
        ),
    ]


def preparation_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    warning = _("Your name, the day and the reason are kept. Nobody is approached yet.")
    return [
        el("p", warning, cls="note"),
        field("reason", _("Why do you need this now?"), lines=3, autofocus=True, **shared),
    ]


def decision_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    choices = [(each.value, desk.words.conclusion(each)) for each in Conclusion]
    by = _("You decide as {name}.").format(name=desk.actor.name)
    return [
        el("p", by, cls="meta"),
        el(
            "div",
            radios("conclusion", _("What do you conclude?"), choices, **shared),
            field("reason", _("For which reasons?"), whole=True, lines=3, **shared),
            field("date", _("Decided on"), **shared),
            field("valid_until", _("Valid until"), **shared),
            cls="fields",
        ),
    ]
