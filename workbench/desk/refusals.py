"""Why something was not done, as one clear sentence for the screen."""

from exports import NoFont, NoTemplate, NotForThem, Wording
from genogram import GenogramError, OwnAncestor, StillTied, TiedToOneself, TwiceTheSame
from risk import CaseError, Dangling, StillNamed
from workbench.access import NoSuchCase
from workbench.casework.errors import (
    Conflict,
    GateClosed,
    NoSuchRecord,
    NothingToRedo,
    NothingToUndo,
)


def refusal(error: Exception, words: Wording) -> str:
    """What to tell the user; never what a record says."""
    return words.say("Not saved.") + " " + _why(error, words)


def not_made(error: Exception, words: Wording) -> str:
    """What to tell somebody who waited for a document; never what stands in it."""
    return words.say("Nothing has been made.") + " " + _why_not_made(error, words)


def _why_not_made(error: Exception, words: Wording) -> str:
    _ = words.say
    match error:
        case NotForThem():
            return words.say("This document is not made for this recipient.")
        case NoFont():
            said = _("This computer has no letters for {scripts}. Install the Noto fonts.")
            return said.format(scripts=", ".join(error.scripts))
        case NoTemplate():
            return _("A part of this workbench is missing. Install it again.")
        case NoSuchCase():
            return _("There is no such case.")
        case _:
            return _("Try again, or choose another format.")


def _why(error: Exception, words: Wording) -> str:  # noqa: PLR0911 a line a reason
    _ = words.say
    match error:
        case Conflict() | NoSuchRecord() | Dangling():
            return _("Somebody else changed this in the meantime; what stands now is shown.")
        case NothingToUndo() | NothingToRedo():
            return _("There is nothing left to take back or bring back.")
        case NoSuchCase():
            return _("There is no such case.")
        case OwnAncestor():
            return _("This cannot be: somebody would become their own ancestor.")
        case TiedToOneself():
            return _("This cannot be: both ends are the same person.")
        case TwiceTheSame():
            return _("This is in the file already.")
        case GateClosed():
            return _("Not now: a condition for mediation is not met any more.")
        case StillNamed() | StillTied():
            return _("The case is about this person, so they cannot be removed.")
        case CaseError() | GenogramError():
            return _("The file would no longer hold together.")
        case _:
            return _("What you typed is still there. Try again.")
