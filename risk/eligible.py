"""Who may stand on a threat path at all, and who is certainly a child.

The index person, co-threatened people, groups, the dead and children certainly
under twelve never do.  Of somebody's age nothing else is ever read.
"""

from genogram import Person, PersonId, years_between
from risk.case import Case
from risk.edition import Method
from risk.roles import RoleCode

VICTIMS = (RoleCode.VICTIM, RoleCode.CO_THREATENED)


def eligible(case: Case, content: Method) -> tuple[PersonId, ...]:
    """Everybody who may stand on a threat path, in order of id."""
    spared = {case.index, *co_threatened(case)}
    return tuple(
        sorted(
            PersonId(person.id)
            for person in case.family.people
            if person.id not in spared
            and not person.group
            and not person.has_died
            and not is_certainly_a_child(case, person, content)
        )
    )


def co_threatened(case: Case) -> dict[PersonId, tuple[str, ...]]:
    """Everybody threatened beside the index person, with the claims for that role."""
    return {
        role.person: role.evidence_for
        for role in case.roles
        if role.role in VICTIMS and role.person != case.index
    }


def is_certainly_a_child(case: Case, person: Person, content: Method) -> bool:
    """Whether even the highest possible age is below the limit; unknown is not young."""
    ages = years_between(person.born, case.as_of)
    return ages is not None and ages[1] < content.ratings.never_below_age
