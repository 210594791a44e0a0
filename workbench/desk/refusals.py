"""Why something was not done, as one clear sentence for the screen."""

from exports.wording import Wording
from genogram import GenogramError, OwnAncestor, StillTied, TiedToOneself, TwiceTheSame
from risk import CaseError, StillNamed
from workbench.access import NoSuchCase
from workbench.casework.errors import Conflict, NothingToRedo, NothingToUndo

SENTENCES: tuple[tuple[type[Exception], str], ...] = (
    (
        Conflict,
        "Somebody else changed this in the meantime. What stands now is shown; yours was not saved.",
    ),
    (NothingToUndo, "There is nothing to undo."),
    (NothingToRedo, "There is nothing to redo."),
    (NoSuchCase, "There is no such case."),
    (OwnAncestor, "This cannot be: somebody would become their own ancestor."),
    (TiedToOneself, "This cannot be: both ends are the same person."),
    (TwiceTheSame, "This is already in the file."),
    (StillNamed, "The case is about this person, so they cannot be removed."),
    (StillTied, "This person still has ties."),
    (CaseError, "Not saved: the file would no longer hold together."),
    (GenogramError, "Not saved: this cannot be in a family."),
)


def refusal(error: Exception, words: Wording) -> str:
    """What to tell the user; never what a record says."""
    for kind, sentence in SENTENCES:
        if isinstance(error, kind):
            return words.say(sentence)
    return words.say("Not saved. What you typed is still there.")
