"""In two languages: chosen by whoever works, and theirs from then on."""

from tests.workbench.desk.desks import a_desk
from tests.workbench.stores import rows
from workbench.casework import speaking


def test_the_desk_speaks_the_language_that_is_chosen(desk):
    desk.speak("en")

    assert desk.words.say("Workbench") == "Workbench"


def test_what_is_chosen_holds_for_the_next_desk_of_the_same_person(store, me, desk):
    desk.speak("en")

    assert speaking.language_of(me, keeping=store) == "en"


def test_a_colleague_keeps_their_own_language(store, desk):
    colleague = store.open_account("Colleague")

    desk.speak("en")

    assert speaking.language_of(colleague, keeping=store) == "nl"


def test_the_genogram_is_drawn_anew_in_the_other_language(desk):
    dutch = desk.scene

    desk.speak("en")

    assert desk.scene != dutch


def test_what_lies_open_stays_open(desk):
    selected = desk.selected

    desk.speak("en")

    assert (desk.selected, desk.opened is not None) == (selected, True)


def test_a_language_that_is_not_spoken_here_changes_nothing(store, me, desk):
    desk.speak("en")

    desk.speak("tlh")

    assert (desk.words.language, speaking.language_of(me, keeping=store)) == ("en", "en")


def test_the_choice_is_logged_without_a_case(store, me):
    a_desk(me, store).speak("en")

    last = rows(store, "access_log")[-1]

    assert (last["deed"], last["case_id"], last["thing"]) == ("choose_language", None, "en")
