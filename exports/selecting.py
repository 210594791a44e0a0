"""What a recipient gets of a case: a case of their own, made by selection.

Nothing is covered afterwards: whatever a document is made of after this, it
cannot hold what was left out.  The team gets the whole case; of a sealed source
the words never say more than that something was said, to whomever they speak.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import count

from exports.recipients import LeftOut, Recipient, Withheld
from genogram import AnyTie, Partnership, PartnershipKind, Person, Record, ends
from risk import (
    Case,
    Change,
    Claim,
    Collection,
    Event,
    Fact,
    Judgement,
    Knowledge,
    Measure,
    Note,
    NoteKind,
    Role,
    RoleCode,
    Source,
    SourceKind,
    Task,
    people_named,
)

QUIET = frozenset({PartnershipKind.PROMISED, PartnershipKind.AFFAIR})
SHELTERED = frozenset(
    {"crisis_shelter", "specialist_shelter", "placement", "kin_placement", "hiding"}
)
"""Measures that, decided on or set as a task, say where somebody is."""
BETWEEN = frozenset({RoleCode.PROTECTOR, RoleCode.HELPER, RoleCode.RESTRAINER, RoleCode.GO_BETWEEN})
"""Roles that would point at who might be spoken with."""
KEPT_OUT: dict[Recipient, tuple[Withheld, ...]] = {
    Recipient.TEAM: (Withheld.SEALED_SOURCES,),
    Recipient.POLICE: (Withheld.SEALED_SOURCES, Withheld.RELATIONS, Withheld.FACTS),
    Recipient.VEILIG_THUIS: (Withheld.SEALED_SOURCES, Withheld.RELATIONS, Withheld.FACTS),
    Recipient.MEDIATOR: (
        Withheld.SOURCES,
        Withheld.RELATIONS,
        Withheld.FACTS,
        Withheld.SAFE_CONTACT,
        Withheld.TASKS,
        Withheld.PLACES,
    ),
    Recipient.VICTIM: (
        Withheld.SOURCES,
        Withheld.RELATIONS,
        Withheld.FACTS,
        Withheld.CANDIDATES,
    ),
}

TOLD_OF: dict[str, frozenset[Withheld]] = {
    "safety-plan": frozenset(Withheld) - {Withheld.FACTS, Withheld.CANDIDATES},
    "mediation-plan": frozenset(Withheld),
    "genogram": frozenset({Withheld.RELATIONS, Withheld.SOURCES, Withheld.SEALED_SOURCES}),
}
"""Kinds that a document could hold; any other holds all but an order of talks."""
WHOLE = frozenset({"case-file"})
"""Documents that are the case itself: the team gets them whole."""
DRAWN = (
    Collection.PEOPLE,
    Collection.PARENTAGES,
    Collection.PARTNERSHIPS,
    Collection.TIES,
    Collection.CLAIMS,
    Collection.ROLES,
    Collection.FACTS,
    Collection.KNOWLEDGE,
)
GONE: dict[type[Record], frozenset[Withheld]] = {
    Partnership: frozenset({Withheld.RELATIONS}),
    Fact: frozenset({Withheld.FACTS}),
    Note: frozenset({Withheld.SAFE_CONTACT}),
    Task: frozenset({Withheld.TASKS, Withheld.PLACES}),
    Measure: frozenset({Withheld.PLACES}),
}
"""What goes as a whole; of the rest only a part goes."""


def left_out(case: Case, document: str, recipient: Recipient) -> tuple[LeftOut, ...]:
    """What this recipient does not get of a document, for whoever hands it over to see.

    It never stands in the document itself: that something is kept quiet is news
    as well.
    """
    if recipient is Recipient.TEAM and document in WHOLE:
        return ()
    told_of = TOLD_OF.get(document, frozenset(Withheld) - {Withheld.CANDIDATES})
    found = (
        LeftOut(what, _records(what, case, recipient))
        for what in KEPT_OUT[recipient]
        if what in told_of
    )
    return tuple(one for one in found if one.records or one.what is Withheld.CANDIDATES)


def is_kept_from(recipient: Recipient, what: Withheld) -> bool:
    """Whether this recipient never gets it, so that its absence is no open question."""
    return what in KEPT_OUT[recipient]


def extract(case: Case, recipient: Recipient) -> Case:
    """The case as this recipient may read it, in whatever document."""
    if recipient is Recipient.TEAM:
        return case
    hidden = {what: frozenset(_records(what, case, recipient)) for what in KEPT_OUT[recipient]}
    unnamed = _an_id_that_is_free(case.sources) if Withheld.SOURCES in hidden else None
    more = (_sealed(unnamed),) if unnamed else ()
    return _case_of(case, Collection, lambda record: _given(record, hidden, unnamed), more)


def drawn_extract(case: Case, recipient: Recipient, *, candidates: bool = True) -> Case:
    """What is drawn of a case: nobody whom only something left out ties to the family.

    Lines that rest on a source which the recipient may not know are not drawn
    for them.  Without `candidates` no role points at who might be spoken with.
    """
    if recipient is Recipient.TEAM and candidates:
        return case
    given = extract(case, recipient)
    sealed = {source.id for source in given.sources if source.sealed}
    hidden = frozenset() if recipient is Recipient.TEAM else frozenset(sealed)
    gone = _tied_by_nothing_left(case, given)
    return _case_of(
        given,
        DRAWN,
        lambda record: _drawn(record, gone, hidden, frozenset() if candidates else BETWEEN),
    )


def _records(what: Withheld, case: Case, recipient: Recipient) -> tuple[str, ...]:
    match what:
        case Withheld.SEALED_SOURCES:
            found: Iterable[Record] = (one for one in case.sources if one.sealed)
        case Withheld.SOURCES:
            found = (one for one in case.sources if not _their_own(one, recipient))
        case Withheld.RELATIONS:
            found = (one for one in case.family.partnerships if one.kind in QUIET)
        case Withheld.FACTS:
            kept_from = {known.fact for known in case.knowledge if known.must_not_know}
            found = (one for one in case.facts if one.id in kept_from)
        case Withheld.SAFE_CONTACT:
            found = (one for one in case.notes if one.kind is NoteKind.SAFE_CONTACT)
        case Withheld.TASKS:
            found = (one for one in case.tasks if one.must_not_know)
        case Withheld.PLACES:
            people = (one for one in case.family.people if one.place)
            steps: tuple[Task | Measure, ...] = (*case.tasks, *case.measures)
            found = (*people, *(one for one in steps if one.measure in SHELTERED))
        case Withheld.CANDIDATES:
            found = ()
    return tuple(one.id for one in found)


def _their_own(source: Source, recipient: Recipient) -> bool:
    """What the victim said themselves they may read back."""
    by_the_victim = source.kind is SourceKind.VICTIM and not source.sealed
    return recipient is Recipient.VICTIM and by_the_victim


def _given(
    record: Record, hidden: Mapping[Withheld, frozenset[str]], unnamed: str | None
) -> Record | None:
    where = frozenset(what for what, records in hidden.items() if record.id in records)
    if _goes(record, where, hidden, among_ourselves=unnamed is None):
        return None
    if isinstance(record, Source) and where & {Withheld.SOURCES, Withheld.SEALED_SOURCES}:
        return _sealed(record.id)
    told = _told_less(record, where, hidden, unnamed)
    return record.model_copy(update=told) if told else record


def _goes(
    record: Record,
    where: frozenset[Withheld],
    hidden: Mapping[Withheld, frozenset[str]],
    *,
    among_ourselves: bool,
) -> bool:
    """Whether a record goes as a whole; what professionals noted freely stays among them."""
    match record:
        case Knowledge() if record.fact in hidden.get(Withheld.FACTS, ()):
            return True
        case Event() | Note(kind=NoteKind.GENERAL) if not among_ourselves:
            return True
    return bool(where & GONE.get(type(record), frozenset()))


def _told_less(
    record: Record,
    where: frozenset[Withheld],
    hidden: Mapping[Withheld, frozenset[str]],
    unnamed: str | None,
) -> dict[str, object]:
    """The fields of a record that are emptied for somebody."""
    match record:
        case Claim() if _is_unnamed(record, hidden):
            return {"source": record.source or unnamed, "text": "", "date": None}
        case Person() if Withheld.PLACES in where:
            return {"place": None}
        case Measure() if unnamed:
            return {"reason": ""}
        case Judgement() if Withheld.CANDIDATES in hidden:
            return {"reason": ""}
    return {}


def _is_unnamed(claim: Claim, hidden: Mapping[Withheld, frozenset[str]]) -> bool:
    """Whether the words could betray who spoke; without a source nobody can tell whose they are."""
    if claim.source is None:
        return Withheld.SOURCES in hidden
    sealed = (Withheld.SOURCES, Withheld.SEALED_SOURCES)
    return any(claim.source in hidden.get(what, ()) for what in sealed)


def _drawn(
    record: Record, gone: frozenset[str], hidden: frozenset[str], roles: frozenset[RoleCode]
) -> Record | None:
    if gone.intersection((record.id, *people_named(record))):
        return None
    match record:
        case Claim():
            return None if record.source in hidden else record.model_copy(update={"source": None})
        case Role():
            told = {"evidence_for": (), "evidence_against": ()}
            return None if record.role in roles else record.model_copy(update=told)
    return record


def _tied_by_nothing_left(case: Case, given: Case) -> frozenset[str]:
    """Whoever stood in the family by what was left out only, the index person never."""
    left = {one.id for one in given.family.partnerships}
    lost = (one for one in case.family.partnerships if one.id not in left)
    tied = {end for tie in _ties(given) for end in ends(tie)}
    return frozenset(who for one in lost for who in one.partners) - tied - {case.index or ""}


def _ties(case: Case) -> tuple[AnyTie, ...]:
    family = case.family
    return (*family.parentages, *family.partnerships, *family.ties)


def _case_of(
    case: Case,
    collections: Iterable[Collection],
    given: Callable[[Record], Record | None],
    more: tuple[Source, ...] = (),
) -> Case:
    """A new case of what is given of these collections; the header last, which names somebody."""
    made = Case()
    made.apply(Change(collection=Collection.SOURCES, after=source) for source in more)
    for collection in collections:
        if collection is not Collection.CASE:
            kept = (given(record) for record in case.records(collection))
            made.apply(Change(collection=collection, after=record) for record in kept if record)
    made.apply([Change(collection=Collection.CASE, before=made.header, after=case.header)])
    return made


def _sealed(source: str) -> Source:
    return Source(id=source, sealed=True)


def _an_id_that_is_free(sources: Iterable[Source]) -> str:
    taken = {source.id for source in sources}
    return next(one for number in count(1) if (one := f"unnamed-{number}") not in taken)
