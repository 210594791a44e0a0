"""Fields about a person: each is kept at once, or waits with what is wrong."""

from genogram import Name, NameKind, Person
from risk import Collection
from tests.workbench.desk.desks import a_case, a_desk
from tests.workbench.stores import WHY, stands
from workbench.casework import admit, amend


class TestEditingAPerson:
    def test_a_field_is_kept_at_once(self, store, me, desk):
        desk.change_person("given", "Oren-Ali")

        assert "Oren-Ali" in stands(me, desk.case_id, store)

    def test_a_wrong_field_is_refused_and_the_next_one_waits_with_it(self, desk):
        desk.change_person("born", "geen datum")
        desk.change_person("place", "Zuid")

        assert desk.draft.wrong == {"born": "date"}
        assert {**desk.person_fields, "born": "geen datum", "place": "Zuid"} == desk.person_fields

        desk.change_person("born", "ca. 1970")

        person = desk.case.family.person("oren")
        assert (str(person.born), person.place, desk.draft) == ("ca. 1970", "Zuid", None)

    def test_a_phrase_that_came_from_elsewhere_does_not_stand_in_the_way(self, store, me):
        person = Person(id="x", born="toen oma nog leefde", dead=False, odd="kept")
        desk = a_desk(me, store)
        desk.open_case(admit(me, WHY, a_case(person), keeping=store))
        desk.select("x")

        desk.change_person("place", "Zuid")

        changed = desk.case.family.person("x")
        assert changed == person.model_copy(update={"place": "Zuid"})

    def test_one_spelling_changes_and_the_others_keep_their_script(self, store, me, desk):
        before = desk.person
        names = (
            Name(text="Oren"),
            Name(text="Öran; de oude", kind=NameKind.OTHER),
            Name(text="اوران", kind=NameKind.OTHER, script="Arab"),
            Name(text="Velari", kind=NameKind.FAMILY, script="Latn"),
        )
        named = before.model_copy(update={"names": names})
        amend(*desk.who, Collection.PEOPLE, named, before=before, keeping=store)
        desk.open_case(desk.case_id)

        desk.change_person("given", "Orhan")

        assert {*desk.person.names} == {Name(text="Orhan"), *names[1:]}
