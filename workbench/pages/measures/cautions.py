"""What speaks against a measure, each with its source, and what is not known for it."""

from collections.abc import Iterator

from exports.weighing import named_in
from risk import MeasureContent, Objection, Rule, Weighing, catalogue
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, column, el
from workbench.pages.parts.chips import ask, caution, section

ANSWERED_BY = {
    Rule.VICTIM_NOT_ASKED: ("ask_wanted", ""),
    Rule.REVEALS_SECRET: ("go", "wie-weet-wat"),
    Rule.INFORMS_STRONG_PATH: ("go", "dreiging"),
    Rule.BRINGS_WITHIN_REACH: ("go", "dreiging"),
    Rule.ENDS_WHILE_PATH_STAYS: ("go", "dreiging"),
    Rule.ONE_PERSON_ONLY: ("go", "dreiging"),
    Rule.FOLLOWS_A_LURE: ("go", "dreiging"),
    Rule.SEEN_IN_SYSTEMS: ("go", "genogram"),
    Rule.SAME_PRESSURE: ("go", "genogram"),
    Rule.PRESSURE_SHIFTS: ("go", "genogram"),
    Rule.BEFORE_EXPERT: ("weigh", "expert_consultation"),
    Rule.NEEDS_A_STORY: ("weigh", "cover_story"),
}
"""Where an open question of a rule can be answered."""


def advice(desk: EditingDesk, weighing: Weighing) -> Node:
    """What weighing amounts to, in words; the decision is a professional's."""
    words = desk.words
    return column(
        el("b", words.weighed(weighing.advice)),
        el("span", words.weighed_further(weighing.advice), cls="meta"),
        cls="advice",
    )


def cautions(desk: EditingDesk, content: MeasureContent, weighing: Weighing) -> Iterator[Node]:
    """First what stops it here, then what sources say of the measure, then what else fires."""
    fired = [one for one in weighing.objections if not one.unknown]
    yield from (_fired(desk, one) for one in fired if one.stops)
    for each in content.cautions:
        source = _source(desk, each.source)
        yield caution(desk.words.phrase(each.head), desk.words.phrase(each.text), source)
    yield from (_fired(desk, one) for one in fired if not one.stops)


def unknowns(desk: EditingDesk, weighing: Weighing) -> Iterator[Node]:
    """What rules could not answer: questions, and where to answer them."""
    named = named_in(desk.case, desk.words)
    chips = [
        ask(desk.words.objection(one, named), *ANSWERED_BY.get(Rule(one.rule), (None,)))
        for one in weighing.objections
        if one.unknown
    ]
    if chips:
        yield section(desk.words.say("Not known yet for this"), *chips)


def counted(desk: EditingDesk, content: MeasureContent, weighing: Weighing) -> str:
    """Under a task: the one caution there is, or how many, and how much is not known."""
    fired = [one for one in weighing.objections if not one.unknown]
    heads = [_rule(desk, one)[0] for one in fired]
    heads += [desk.words.phrase(each.head) for each in content.cautions]
    if len(heads) == 1:
        return heads[0]
    return desk.words.say_count("{count} caution", "{count} cautions", len(heads))


def _fired(desk: EditingDesk, objection: Objection) -> Node:
    head, source = _rule(desk, objection)
    return caution(head, desk.words.objection(objection, named_in(desk.case, desk.words)), source)


def _rule(desk: EditingDesk, objection: Objection) -> tuple[str, str]:
    rule = next(each for each in catalogue().rules if each.id == objection.rule)
    return desk.words.phrase(rule.label), _source(desk, rule.source)


def _source(desk: EditingDesk, source: str) -> str:
    return desk.words.say("Source: {source}").format(source=source)
