"""Words that only screens need; everything else is said by `exports.wording`."""

from exports.documents import Stage
from exports.wording import Wording
from risk import Matter
from workbench.casework.relating import Relation
from workbench.desk.forms import Wrong


def relation(words: Wording, kind: Relation) -> str:
    _ = words.say
    match kind:
        case Relation.FATHER:
            return _("Father")
        case Relation.MOTHER:
            return _("Mother")
        case Relation.PARTNER:
            return _("Partner")
        case Relation.CHILD:
            return _("Child")
        case Relation.SIBLING:
            return _("Brother or sister")
        case Relation.OTHER:
            return _("Other contact")


def wrong(words: Wording, reason: Wrong) -> str:
    """What to mend in a field, in one sentence."""
    _ = words.say
    match reason:
        case Wrong.EMPTY:
            return _("Fill this in.")
        case Wrong.DATE:
            return _("Write a date as people say it: 1987, april 1987, ca. 1990, before 2015.")
        case Wrong.COUNTRY:
            return _("Write the two letters of a country, such as NL or CA.")
        case Wrong.SAME_PERSON:
            return _("Choose another person.")
        case Wrong.CHOOSE:
            return _("Choose one of the answers.")
        case Wrong.TOO_EARLY:
            return _("Choose a day after the decision.")


def forms(words: Wording) -> dict[str, str]:
    """Forms of harmful practice, as they stand in the header of a case."""
    _ = words.say
    return {
        "honour_violence": _("honour-related violence"),
        "forced_marriage": _("forced marriage"),
        "abandonment": _("abandonment abroad"),
        "marital_captivity": _("marital captivity"),
        "female_genital_mutilation": _("female genital mutilation"),
    }


def form(words: Wording, code: str) -> str:
    return forms(words).get(code, code.replace("_", " "))


def stage(words: Wording, reached: Stage | None) -> str:
    """What is being done to a document now."""
    _ = words.say
    match reached:
        case Stage.ASSESSING | None:
            return _("The file is being read and ordered …")
        case Stage.WRITING:
            return _("The document is being written …")
        case Stage.HANDING_OVER:
            return _("The document is being handed over …")


def matter(words: Wording, about: Matter) -> str:
    """What a judgement is about."""
    match about:
        case Matter.MEDIATION:
            return words.say("mediation")
