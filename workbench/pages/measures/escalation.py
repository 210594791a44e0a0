"""The escalation test: ten questions about a measure, answered by its content and by the case."""

from collections.abc import Iterator, Sequence

from risk import Answer, Escalation, MeasureContent, Weighing
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, el
from workbench.pages.parts.chips import ask, section

MOST_NAMES = 6


def escalation_test(
    desk: EditingDesk, content: MeasureContent, weighing: Weighing
) -> Iterator[Node]:
    """What the method says of any case, and under it the names that this case gives."""
    answers = desk.weighing.escalation
    if answers is None:
        return
    _ = desk.words.say
    source = _("Source: {source}").format(source=content.outline.source)
    yield section(
        _("Escalation test"),
        *_becoming_known(desk, content, weighing, answers),
        *_afterwards(desk, content, answers),
        *_arranged(desk, answers),
        el("p", source, cls="cap"),
    )


def _becoming_known(
    desk: EditingDesk, content: MeasureContent, weighing: Weighing, answers: Escalation
) -> Iterator[Node]:
    _ = desk.words.say
    outline, phrase = content.outline, desk.words.phrase
    noticed = _("In this file: {names}").format(names=_names(desk, answers.noticing))
    yield _answer(_("Who notices?"), phrase(outline.noticed), noticed if answers.noticing else "")
    yield _answer(_("Which fact becomes known?"), phrase(outline.known), *_new_to(desk, weighing))
    face = _("It is reported of: {names}").format(names=_names(desk, answers.losing_face))
    who = ask(_("unknown: ask"), "go", "dreiging")
    yield _answer(_("Who may lose face?"), *([face] if answers.losing_face else [who]))


def _afterwards(desk: EditingDesk, content: MeasureContent, answers: Escalation) -> Iterator[Node]:
    _ = desk.words.say
    outline, phrase = content.outline, desk.words.phrase
    on = _("In this file: {names}").format(names=_names(desk, answers.pressure_on))
    yield _answer(
        _("On whom does the pressure fall then?"),
        phrase(outline.pressure),
        on if answers.pressure_on else "",
    )
    yield _answer(_("What when it ends?"), phrase(outline.ending))
    yield _answer(_("Can it be undone?"), phrase(outline.undoing))


def _arranged(desk: EditingDesk, answers: Escalation) -> Iterator[Node]:
    _ = desk.words.say
    victim = desk.names.get(desk.case.index or "", _("the victim"))
    unknown = _("unknown: ask")
    wants = _("Does {name} want this?").format(name=victim)
    yield _short(desk, wants, answers.wanted, ask(unknown, "ask_wanted"), "ask_wanted")
    story = ask(unknown, "weigh", "cover_story")
    yield _short(desk, _("Is there a cover story?"), answers.story, story)
    who = ask(unknown, "go", "genogram")
    behind = _names(desk, answers.staying_behind) if answers.staying_behind else who
    yield _answer(_("Who stays behind?"), behind)
    expert = ask(unknown, "weigh", "expert_consultation")
    yield _short(desk, _("Was an expert consulted?"), answers.expert, expert)


def _new_to(desk: EditingDesk, weighing: Weighing) -> Iterator[str]:
    facts = {fact.id: fact.text for fact in desk.case.facts}
    for reveal in weighing.reveals:
        yield desk.words.say("New to {names}: {fact}.").format(
            fact=desk.words.quoted(facts[reveal.fact].rstrip(". ")),
            names=_names(desk, reveal.to),
        )


def _names(desk: EditingDesk, people: Sequence[str]) -> str:
    """Names in one line; of many the rest is counted."""
    names = [desk.names[one] for one in people[:MOST_NAMES]]
    if rest := len(people) - len(names):
        names.append(desk.words.say_count("{count} other", "{count} others", rest))
    return ", ".join(names)


def _answer(question: str, *answers: Node) -> Node:
    said = [el("p", each, cls="meta") if isinstance(each, str) else each for each in answers]
    kept = [each for each, given in zip(said, answers, strict=True) if given]
    return el("div", el("b", question), *kept, cls="asked")


def _short(desk: EditingDesk, question: str, answer: Answer, unknown: Node, act: str = "") -> Node:
    """A question that takes one word; the chip, or the answer in its place."""
    said = unknown
    if answer is not Answer.UNKNOWN:
        word = desk.words.answer(answer)
        said = el("button", word, cls="link", act=act, type="button") if act else el("span", word)
    return el("div", el("b", question), said, cls="asked short")
