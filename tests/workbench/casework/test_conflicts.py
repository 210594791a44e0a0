"""Two people in one case: nobody writes over what they have not seen, and nothing is lost."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from risk import Collection
from tests.workbench.stores import RECORDS, WHY, rows, small_case
from workbench.casework import Conflict, admit, amend, open_case

OREN = RECORDS[Collection.PEOPLE][1]
TURNS = st.lists(
    st.tuples(st.sampled_from(("sanne", "ruben")), st.booleans(), st.text(max_size=3)), max_size=10
)


def stands(who, store):
    return open_case(*who, keeping=store).case.family.person(OREN.id)


def saved(who, wanted, before, store):
    """Save, and tell what stands for the one who saved: their own, or that of the other."""
    try:
        amend(*who, Collection.PEOPLE, wanted, before=before, keeping=store)
    except Conflict as conflict:
        return conflict.stands
    return wanted


@settings(max_examples=40, deadline=None)
@given(TURNS)
def test_an_edit_of_what_somebody_has_not_seen_is_always_a_conflict(store, me, turns):
    who = (me, admit(me, WHY, small_case(), keeping=store), WHY)
    seen, now = {"sanne": OREN, "ruben": OREN}, OREN

    for editor, looks_first, place in turns:
        if looks_first:
            seen[editor] = stands(who, store)
        wanted = now.model_copy(update={"place": place})
        before, seen[editor] = seen[editor], saved(who, wanted, seen[editor], store)
        now = wanted if now in (before, wanted) else now

        assert stands(who, store) == now == seen[editor]


@settings(max_examples=20, deadline=None)
@given(TURNS)
def test_every_version_that_ever_stood_is_in_the_ledger(store, me, turns):
    who = (me, admit(me, WHY, small_case(), keeping=store), WHY)
    stood = [OREN]

    for _, _, place in turns:
        stood.append(saved(who, stood[-1].model_copy(update={"place": place}), stood[-1], store))

    kept = [row for row in rows(store, "changes") if row["case_id"] == who[1]]
    versions = "".join(row["after"] or "" for row in kept if row["record_id"] == OREN.id)
    assert all(
        f'"place":{json.dumps(person.place, ensure_ascii=False)}' in versions for person in stood
    )
