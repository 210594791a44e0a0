"""In which language somebody works: theirs, on every screen they open."""

from workbench.access import Actor, Deed, LogEntry, Outcome, Purpose
from workbench.casework.keeping import Keeping


def language_of(actor: Actor, *, keeping: Keeping) -> str:
    """The language of an account; it says nothing about a case, so it is not logged."""
    with keeping.transaction() as kept:
        return kept.language(actor.id)


def speak(actor: Actor, purpose: Purpose, language: str, *, keeping: Keeping) -> None:
    """Work in another language from now on."""
    with keeping.transaction() as kept:
        kept.log(
            LogEntry(
                actor=actor.id,
                case_id=None,
                thing=language,
                purpose=purpose,
                deed=Deed.CHOOSE_LANGUAGE,
                outcome=Outcome.DONE,
                at=kept.at,
            )
        )
        kept.speak(actor.id, language)
