"""Families for tests: drawn in a line of text, or grown by hypothesis.

``family_of("ida + per > jon, liv", "jon = mia", "oma")``: ``+`` makes two
people the parents of whoever follows ``>``, and partners too; ``=`` makes
partners only; ``ida & per > jon`` makes parents of whom no partnership is
recorded; a name alone is somebody without ties.
"""

from hypothesis import strategies as st

from genogram import (
    Family,
    Gender,
    Origin,
    OwnAncestor,
    Parentage,
    PartialDate,
    Partnership,
    Person,
    Tie,
)


def family_of(*lines, born=(), gender=(), origin=Origin.BIRTH):
    """A family from lines like a drawing; born and gender map names to a year and a gender."""
    family, born, gender = Family(), dict(born), dict(gender)

    def welcome(name):
        if name not in family:
            year = born.get(name)
            date = None if year is None else PartialDate(str(year))
            family.welcome(Person(id=name, born=date, gender=gender.get(name, Gender.UNKNOWN)))
        return name

    for line in lines:
        above, _, below = (part.strip() for part in line.partition(">"))
        parents = [
            welcome(name.strip()) for name in above.replace("=", "+").replace("&", "+").split("+")
        ]
        if len(parents) == 2 and "&" not in above:
            marry(family, *parents)
        for child in filter(None, (name.strip() for name in below.split(","))):
            welcome(child)
            for parent in parents:
                descend(family, parent, child, origin)
    return family


def marry(family, one, other):
    """Record a partnership, unless the two are partners already."""
    if other not in family.partners_of(one):
        family.record(Partnership(id=f"{one}={other}", partners=(one, other)))


def descend(family, parent, child, origin=Origin.BIRTH):
    family.record(
        Parentage(id=f"{parent}>{child}/{origin.value}", parent=parent, child=child, origin=origin)
    )


@st.composite
def families(draw, most=14):
    """Any consistent family: loops, several partners, second parents, nobody's relatives."""
    count = draw(st.integers(0, most))
    family = Family()
    for number in range(count):
        year = draw(st.none() | st.integers(1900, 2020))
        family.welcome(
            Person(
                id=f"p{number}",
                gender=draw(st.sampled_from(Gender)),
                born=None if year is None else PartialDate(str(year)),
            )
        )
    if count < 2:
        return family
    somebody = st.integers(0, count - 1).map(lambda number: f"p{number}")
    pairs = st.tuples(somebody, somebody).filter(lambda pair: pair[0] != pair[1])
    for number, (one, other) in enumerate(draw(st.lists(pairs, max_size=count))):
        family.record(Partnership(id=f"u{number}", partners=(one, other)))
    for number, (parent, child) in enumerate(draw(st.lists(pairs, max_size=2 * count))):
        origin = draw(st.sampled_from(Origin))
        try:
            family.record(Parentage(id=f"d{number}", parent=parent, child=child, origin=origin))
        except OwnAncestor:
            continue
    for number, (one, other) in enumerate(draw(st.lists(pairs, max_size=2))):
        family.record(Tie(id=f"t{number}", origin=one, target=other))
    return family


@st.composite
def married_within(draw):
    """Three generations in which brothers, sisters, cousins, uncles and nieces may marry."""
    family = family_of("a + b > c, d, e", "c + f > g, h", "d + i > j, k, l")
    younger = st.sampled_from("cdeghjkl")
    couples = st.tuples(younger, younger).filter(lambda pair: pair[0] < pair[1])
    for number, (one, other) in enumerate(draw(st.lists(couples, max_size=4, unique=True))):
        marry(family, one, other)
        family.welcome(Person(id=f"x{number}"))
        for parent in (one, other):
            descend(family, parent, f"x{number}")
    return family
