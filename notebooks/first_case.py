# ---
# jupyter:
#   jupytext:
#     formats: py:percent
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # A first case: from intake to safety plan
#
# This notebook does without a screen what the workbench does with one. It builds an invented case step by step,
# asks what follows from it, weighs a measure, looks at who may hear what, and writes the safety plan.
#
# **Nobody in it exists.** Never type real people into a notebook: what stands in a notebook is not encrypted.
#
# Two things to keep in mind while reading:
#
# - **Unknown is not no.** What nobody asked is an interval from 0 to 1, and stays visible as an open question.
# - **Nothing here predicts.** The numbers order what is in the file. A professional concludes.

# %%
from pathlib import Path
from tempfile import TemporaryDirectory

from exports import Wording, case_file, short_names
from exports.safety_plan import safety_plan
from genogram import Name, Parentage, PartialDate, Partnership, Person
from risk import (
    Case,
    Change,
    Claim,
    Collection,
    Fact,
    Header,
    Knowledge,
    Note,
    Source,
    Task,
    Voice,
    assess,
    inverse,
    keep_small,
    leaks,
    weigh,
)

words = Wording("en")

# %% [markdown]
# ## 1. Who is this about?
#
# A teacher calls: Ilse, sixteen, says that she will not come back after the holidays. The case begins with her, and with
# the people she names herself. Dates are kept as people know them: a year is enough, and nothing at all is an answer too.
#
# A case has one door: `apply`. It takes a list of *changes*, each a record before and after, and makes all of them or none.

# %%
case = Case(Header(reference="FIRST", as_of=PartialDate("2026-11-19"), training=True))
people = [
    Person(id="ilse", names=(Name(text="Ilse"),), gender="woman", born=PartialDate("2010-02")),
    Person(id="mother", names=(Name(text="Runa"),), gender="woman", born=PartialDate("1984")),
    Person(id="father", names=(Name(text="Odo"),), gender="man", born=PartialDate("ca. 1980")),
    Person(id="brother", names=(Name(text="Timo"),), gender="man", born=PartialDate("2004")),
    Person(id="little", names=(Name(text="Bibi"),), gender="woman", born=PartialDate("2019")),
    Person(id="uncle", names=(Name(text="Harm"),), gender="man", country="AU"),
    Person(id="aunt", names=(Name(text="Wende"),), gender="woman", born=PartialDate("1978")),
    Person(id="cousin", names=(Name(text="Lotte"),), gender="woman", born=PartialDate("2007")),
    Person(id="friend", names=(Name(text="Sam"),), gender="man", born=PartialDate("2009")),
]
case.apply([Change(collection=Collection.PEOPLE, after=person) for person in people])
case.apply(
    [
        Change(
            collection=Collection.CASE,
            before=case.header,
            after=case.header.model_copy(update={"index": "ilse"}),
        )
    ]
)

# %%
pairs = [
    *[
        (parent, child)
        for parent in ("mother", "father")
        for child in ("ilse", "brother", "little")
    ],
    ("aunt", "cousin"),
]
case.apply(
    [
        *[
            Change(
                collection=Collection.PARENTAGES,
                after=Parentage(id=f"k{number}", parent=parent, child=child),
            )
            for number, (parent, child) in enumerate(pairs)
        ],
        Change(
            collection=Collection.PARTNERSHIPS,
            after=Partnership(id="h1", partners=("father", "mother"), kind="married_civil"),
        ),
    ]
)
print(f"{len(case.family.people)} people, {len(case.family.parentages)} parentages")

# %% [markdown]
# ## 2. Before anybody said anything
#
# The family is drawn, and nothing is known. Everybody may still want harm, so everybody is asked about. Kinship raises
# nobody and clears nobody. The child of seven stands with those at risk, never with the threats.

# %%
empty = assess(case)
names = short_names(case, words)

print("threats:", [names[threat.person] for threat in empty.threats])
print("ask:    ", [names[one.person] for one in empty.ask])
print("at risk:", [names[one.person] for one in empty.people_at_risk])

# %% [markdown]
# ## 3. Who said what
#
# A *claim* says one thing of one person, or of one person towards another. It has a source, a date and a reliability.
# *Partly* and *absent* are answers as well, and so are *not asked* and *refused*.

# %%
case.apply(
    [
        Change(collection=Collection.SOURCES, after=Source(id=source, who=who, kind=kind))
        for source, who, kind in (
            ("s1", "Ilse, seen alone at school", "victim"),
            ("s2", "her teacher", "professional"),
            ("s3", "messages on her phone", "document"),
        )
    ]
)
day = PartialDate("2026-11-16")
said = [
    (
        "father",
        "uttered_threat",
        "partly",
        "'Whoever shames us is no child of mine.'",
        "s1",
        "one_source",
    ),
    ("father", "lives_with", "present", "Lives at home.", "s1", "confirmed"),
    (
        "brother",
        "tracks",
        "present",
        "At the school gate, twice. The porter saw him.",
        "s2",
        "confirmed",
    ),
    (
        "brother",
        "following_intent",
        "present",
        "At the school gate, twice. The porter saw him.",
        "s2",
        "confirmed",
    ),
    (
        "aunt",
        "said_to_decide",
        "present",
        "'She goes to her uncle at Christmas. I have told them.'",
        "s3",
        "confirmed",
    ),
    ("aunt", "listens_to", "refused", "", "s1", "not_checked"),
    ("mother", "supportive_words", "present", "'I will not let them.'", "s1", "one_source"),
    ("cousin", "warned", "present", "Told Ilse that a ticket had been bought.", "s3", "confirmed"),
    (
        "cousin",
        "loyalty_shown",
        "present",
        "Told Ilse that a ticket had been bought.",
        "s3",
        "confirmed",
    ),
    ("aunt > brother", "sway", "present", "'Aunt says I have to watch you.'", "s3", "confirmed"),
    ("mother > father", "talks", "present", "Tells him what school says.", "s1", "one_source"),
    ("father > aunt", "talks", "present", "Calls her every evening.", "s1", "one_source"),
]
fields = ("indicator", "rating", "text", "source", "reliability")
whom = [row[0].split(" > ") for row in said]
about = [dict(zip(("from", "to") if len(one) == 2 else ("person",), one)) for one in whom]
case.apply(
    [
        Change(
            collection=Collection.CLAIMS,
            after=Claim(id=f"c{number}", about=subject, date=day, **dict(zip(fields, row[1:]))),
        )
        for number, (subject, row) in enumerate(zip(about, said))
    ]
)

# %% [markdown]
# ## 4. From whom may danger come?
#
# One would have looked at the father first: he lives with her and he spoke of shame. The strongest *path* is another one.
# The aunt says what has to happen, and the brother does what she says.

# %%
assessment = assess(case)
for threat in assessment.threats:
    low, high = threat.strength
    print(
        f"{threat.rank}. {names[threat.person]:6} {words.strength(threat.word)} ({low:.2f} to {high:.2f})"
    )
    print("   ", words.path_sentence(threat.path, names))

# %% [markdown]
# The statements under the strongest path, each with its source: this is the whole of the reasoning.

# %%
claims = {claim.id: claim for claim in case.claims}
sources = {source.id: source.who for source in case.sources}
for step in assessment.threats[0].path.steps:
    for claim in step.claims:
        print(f"{names[step.person]:6} {claims[claim].text}  ({sources[claims[claim].source]})")

# %% [markdown]
# ## 5. What is not known?
#
# The open items, those first whose answer would change most. A list of them is no order to ask: asking is a measure too.

# %%
for gap in assessment.gaps[:5]:
    print(f"{gap.changes:.2f}  {words.question(gap.question, names)}")

# %% [markdown]
# And when the brother is taken away, by an arrest or by a change of heart? Then the next path is the answer.

# %%
for threat in assessment.threats:
    if threat.person == "brother" and threat.succession and threat.succession.left:
        print(words.path_sentence(threat.succession.left, names))

# %% [markdown]
# ## 6. An answer, and taking it back
#
# Suppose that the porter was wrong. A change has an inverse, so that every edit can be undone, and the answer is as before.

# %%
mistaken = tuple(
    Change(
        collection=Collection.CLAIMS,
        before=claims[name],
        after=claims[name].model_copy(update={"rating": "absent"}),
    )
    for name in ("c2", "c3")
)
case.apply(mistaken)
print(
    "the porter was wrong:",
    [(names[one.person], one.strength.lower) for one in assess(case).threats],
)

case.apply(inverse(mistaken))
assert assess(case) == assessment

# %% [markdown]
# ## 7. Who may hear what?
#
# Two facts must be kept small. Nobody in the family is told that Ilse asked for help, and nobody is told about Sam.

# %%
case.apply(
    [
        *[
            Change(collection=Collection.FACTS, after=Fact(id=fact, kind=kind, text=text))
            for fact, kind, text in (
                ("f1", "help_sought", "Ilse asked school for help."),
                ("f2", "relationship", "Ilse and Sam are together."),
            )
        ],
        *[
            Change(
                collection=Collection.KNOWLEDGE,
                after=Knowledge(
                    id=f"w{number}", fact=fact, person=person, state=state, must_not_know=locked
                ),
            )
            for number, (fact, person, state, locked) in enumerate(
                (
                    ("f1", "ilse", "knows", False),
                    ("f1", "mother", "suspects", False),
                    ("f1", "aunt", "does_not_know", True),
                    ("f1", "brother", "unknown", True),
                    ("f2", "ilse", "knows", False),
                    ("f2", "friend", "knows", False),
                    ("f2", "aunt", "unknown", True),
                )
            )
        ],
    ]
)
for leak in leaks(case, "f1"):
    way = " → ".join(names[step.person] for step in leak.steps) or "no reported way"
    print(f"to {names[leak.to]:6} {leak.strength.lower:.2f} to {leak.strength.upper:.2f}  {way}")
print("keep it small:", [names[one] for one in keep_small(case, "f1").people])

# %% [markdown]
# ## 8. Weighing a measure
#
# A home ban for the father is what comes to mind. Weighed by named rules, this case objects: the strongest path does not
# lead through him. Nothing here ever says that a measure is safe; at best, nothing is *known* against it.

# %%
for measure, person in (("home_ban", "father"), ("family_visit", None), ("small_circle", None)):
    weighing = weigh(case, measure, person)
    print(f"{measure:13} {weighing.advice.value}")
    for objection in weighing.objections:
        print("   ", objection.rule, "(not known)" if objection.unknown else "")
    if weighing.left:
        print("    what it leaves:", words.path_sentence(weighing.left, names))

# %% [markdown]
# ## 9. The plan
#
# Who does what, by when, and who must not know. Her own words come first; how to reach her safely is never an address.

# %%
case.apply(
    [
        Change(
            collection=Collection.VOICE,
            after=Voice(
                id="v1", text="'I want to finish school.'", date=day, heard_by="seen alone"
            ),
        ),
        Change(
            collection=Collection.NOTES,
            after=Note(
                id="n1",
                kind="safe_contact",
                person="ilse",
                text="Only through her teacher, in the morning break. Never by phone.",
                source="s2",
            ),
        ),
        Change(
            collection=Collection.TASKS,
            after=Task(
                id="t1",
                what="Agree what happens when Ilse is absent.",
                who="her teacher",
                when=PartialDate("2026-11-20"),
                must_not_know=("father", "brother", "aunt"),
                measure="school_arrangements",
            ),
        ),
        Change(
            collection=Collection.TASKS,
            after=Task(
                id="t2",
                what="Copies of documents, and what to do when she has to travel after all.",
                when=PartialDate("2026-12-01"),
                must_not_know=("father", "brother", "aunt", "mother"),
                measure="travel_precautions",
            ),
        ),
    ]
)
with TemporaryDirectory() as folder:
    plan = Path(folder) / "plan.docx"
    plan.write_bytes(safety_plan(case, assess(case), words))
    kept = Path(folder) / "case.json"
    kept.write_bytes(case_file(case))
    print(
        f"{plan.name}: {plan.stat().st_size // 1024} kB; {kept.name}: {kept.stat().st_size // 1024} kB"
    )

# %% [markdown]
# One task has nobody to do it yet; the plan says *who?* until somebody's name stands there. That is the point of a plan:
# it shows what is agreed, and what is not.
#
# To see how the order above comes about, read *how_the_assessment_works.py*. To see the same on a screen, with an undo button,
# run `make run`.
