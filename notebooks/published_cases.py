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
# # Published cases, read blind
#
# Five cases that a court decided or that were officially investigated, as the file could have stood *before* the outcome. They are
# real and can be recognised; they lie in a folder beside the project, and nothing of them is copied here. The workbench
# reads them blind: no outcome, no summary drawn up afterwards. Only then is the outcome opened, to compare.
#
# **What these figures can show, and what not**
#
# - They are *development data*: the method was drawn up with these cases at hand. Others are kept apart.
# - Five cases are few. One person more or less moves a figure by ten points or more.
# - Files of solved cases are written about the offender. A plain count of bad facts does about as well on them. A good figure
#   here says that an order is sensible; **it says nothing about prediction**.
# - What a count cannot do is the point: paths, openings without lures, objections to measures, and *ask*.

# %%
import json
from pathlib import Path

from IPython.display import Markdown

from genogram import years_between
from risk import WeighAdvice, assess, case_from_published, measures, weigh

root = next(
    folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "pyproject.toml").is_file()
)
folder = root.parent / "shared" / "cases"
documents = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.json"))]
if documents:
    print(f"{len(documents)} published cases found.")
else:
    print("The published cases are not here.")
    print(
        "This notebook reads them from ../shared/cases, beside the project, and has nothing to show without them."
    )

# %% [markdown]
# ## Read and assess, blind
#
# Once with everything that somebody knew at the time, and once *strictly*: only what the authorities knew.

# %%
cases = {document["case_id"]: case_from_published(document)[0] for document in documents}
assessed = {
    (name, strict): assess(case, strict=strict)
    for name, case in cases.items()
    for strict in (False, True)
}
for (name, strict), assessment in assessed.items():
    if not strict:
        print(name)
        for threat in assessment.threats:
            low, high = threat.strength
            print(f"  {threat.rank}. {' → '.join(threat.path.people):32} {low:.2f} to {high:.2f}")
        print("  ask:", ", ".join(one.person for one in assessment.ask))

# %% [markdown]
# ## Three orders beside each other
#
# - **workbench**: the threat sources in their order;
# - **father first**: the father, then everybody else in the order of the file;
# - **plain count**: everybody by how many bad facts the file holds about them, whatever these say.
#
# The *core* is whoever certainly decided, organised or carried out. Candidates are single people of twelve and older, without the
# index person, without those who were attacked beside her and without disputed roles.

# %%
BAD = {
    "stance",
    "prior_threat",
    "threatened",
    "decision_maker_said",
    "task",
    "loss_of_face",
    "marriage_plan",
    "pressure",
    "pressure_by_him",
    "told_plan",
    "prior_violence",
    "preparation",
    "criminal_record",
    "control",
    "tracking",
    "lure_attempt",
}
KIND = {"supportive", "neutral", "ambivalent", "no"}
CORE = {"decision_maker", "organiser", "executor"}
FIRM = {"court_final", "court_accepted"}
FATHER = "F"

orders, cores, fathers, helpers, sizes = {}, {}, {}, {}, {}
for document in documents:
    name, outcome = document["case_id"], document["outcome"]
    case = cases[name]
    disputed = {
        person
        for person, role in outcome["per_person"].items()
        if role["role_certainty"] == "disputed"
    }
    ages = {
        person.id: years_between(person.born, case.as_of)
        for person in case.family.people
        if person.born and case.as_of
    }
    candidates = [
        person["id"]
        for person in document["persons"]
        if person["id"] != case.index
        and not person.get("is_group")
        and not person.get("is_target")
        and person["id"] not in disputed
        and not (ages.get(person["id"]) and ages[person["id"]][1] < 12)
    ]
    sizes[name] = len(candidates)
    bad_facts = {
        person["id"]: sum(
            fact["key"] in BAD and str(fact.get("value", "")).lower() not in KIND
            for fact in person.get("facts", ())
            if fact.get("known_before")
        )
        for person in document["persons"]
    }
    fathers[name] = {person["id"] for person in document["persons"] if person["kin_path"] == FATHER}
    cores[name] = {
        person
        for person, role in outcome["per_person"].items()
        if person in candidates and CORE & set(role["roles"]) and role["role_certainty"] in FIRM
    }
    helpers[name] = {
        "all": set(outcome["derived"]["helpers"]) & set(candidates),
        "kin": set(outcome["derived"]["kin_helpers"]) & set(candidates),
    }
    for strict, order in ((False, "workbench"), (True, "workbench, strict")):
        orders[name, order] = [
            threat.person
            for threat in assessed[name, strict].threats
            if threat.person in candidates
        ]
    orders[name, "father first"] = sorted(candidates, key=lambda one: one not in fathers[name])
    orders[name, "plain count"] = sorted(
        (person for person in candidates if bad_facts[person]),
        key=lambda one: (-bad_facts[one], one),
    )
KINDS = ("workbench", "workbench, strict", "father first", "plain count")

# %% [markdown]
# ### 1. The core among the first three, with the father and without him
#
# Without the father: he is taken out of the lists and out of the core, so that no rule of thumb about fathers helps. Mind the number
# of candidates: where a file names three or four people, three of them are nearly everybody, in whatever order.

# %%
rows = [
    "| case | candidates | core | " + " | ".join(KINDS) + " |",
    "|---|---|---|" + "---|" * len(KINDS),
]
found = dict.fromkeys(KINDS, 0)
found_without = dict.fromkeys(KINDS, 0)
for name, core in cores.items():
    cells = []
    for kind in KINDS:
        order = orders[name, kind]
        others = [person for person in order if person not in fathers[name]]
        found[kind] += len(core & set(order[:3]))
        found_without[kind] += len((core - fathers[name]) & set(others[:3]))
        cells.append(f"{len(core & set(order[:3]))} of {len(core)}")
    rows.append(f"| {name} | {sizes[name]} | {len(core)} | " + " | ".join(cells) + " |")
total = sum(len(core) for core in cores.values())
total_without = sum(len(core - fathers[name]) for name, core in cores.items())
if documents:
    for label, among, count in (
        ("**recall@3**", found, total),
        ("**recall@3 without the father**", found_without, total_without),
    ):
        cells = " | ".join(f"**{among[kind] / count:.2f}**" for kind in KINDS)
        rows.append(f"| {label} | | {count} | {cells} |")
Markdown("\n".join(rows))

# %% [markdown]
# *Strict* finds less, because the authorities knew less. That is no fault of the order: it shows what nobody had told them.

# %% [markdown]
# ### 2. Helpers among the first three of the danger list
#
# Whoever actually helped should not stand there; lower is better. Nought of nought is shown as a dash.

# %%
rows = ["| case | helpers | " + " | ".join(KINDS) + " |", "|---|---|" + "---|" * len(KINDS)]
wrong = dict.fromkeys(KINDS, 0)
for name, who in helpers.items():
    cells = []
    for kind in KINDS:
        among = len(who["all"] & set(orders[name, kind][:3]))
        wrong[kind] += among
        cells.append(str(among) if who["all"] else "–")
    rows.append(f"| {name} | {len(who['all'])} | " + " | ".join(cells) + " |")
total = sum(len(who["all"]) for who in helpers.values())
if total:
    cells = " | ".join(f"**{wrong[kind] / total:.2f}**" for kind in KINDS)
    rows.append(f"| **share** | {total} | {cells} |")
Markdown("\n".join(rows))

# %% [markdown]
# ### 3. Openings: a relative who helped, and no lure
#
# Among the first three of *openings* followed by *explore* there should be a relative who indeed helped, where there was one. And nobody
# of the danger group may ever stand among the openings: one such name is worse than none.

# %%
rows = [
    "| case | relatives who helped | openings | to explore | one among the first three | danger among openings |",
    "|---|---|---|---|---|---|",
]
trapped = set()
for document in documents:
    name, assessment = document["case_id"], assessed[document["case_id"], False]
    derived = document["outcome"]["derived"]
    dangerous = set(derived["danger_set_firm"]) | set(derived["danger_set_disputed"])
    openings = [one.person for one in assessment.openings]
    explore = [one.person for one in assessment.explore]
    reached = helpers[name]["kin"] & {*(openings + explore)[:3]}
    trapped |= dangerous & set(openings)
    answer = ("yes" if reached else "no") if helpers[name]["kin"] else "–"
    rows.append(
        f"| {name} | {len(helpers[name]['kin'])} | {len(openings)} | {len(explore)} | {answer} "
        f"| {len(dangerous & set(openings))} |"
    )
assert trapped == set(), "somebody of the danger group stands among the openings"
Markdown("\n".join(rows))

# %% [markdown]
# Where nobody is found the file was silent: most of these helpers did something only afterwards, or nobody had asked them. The program
# then has nobody to name, and says so.

# %% [markdown]
# ### 4. Objections to measures
#
# What was done before the act, and whether it proved wrong. Each is matched to a measure by a word in its description; what
# matches nothing is left out and counted. A *stop* is an objection; a *caution* is one of every day, for nearly every measure
# asks for care in such a case. A warning that comes always tells nothing, so that both columns count.

# %%
WORDS = {
    "dialogue": "return_home",
    "brought home": "return_home",
    "journey": "travel_abroad",
    "contact with the family": "family_visit",
    "protection": "police_protection",
    "report": "formal_report",
}
known = {measure.id for measure in measures()}
assert set(WORDS.values()) <= known

rows = ["| case | measure | proved wrong | stop | caution |", "|---|---|---|---|---|"]
tally, unmatched = {}, 0
for document in documents:
    name = document["case_id"]
    for done in document["outcome"]["interventions"]:
        measure = next((WORDS[word] for word in WORDS if word in done["what"].lower()), None)
        if not done["happened_before_final_act"] or done["contraindicated_in_hindsight"] is None:
            continue
        if measure is None:
            unmatched += 1
            continue
        advice = weigh(cases[name], measure).advice
        proved_wrong = done["contraindicated_in_hindsight"]
        tally.setdefault(proved_wrong, []).append(advice)
        rows.append(
            f"| {name} | {measure} | {'yes' if proved_wrong else 'no'} "
            f"| {'yes' if advice is WeighAdvice.STOP else ''} "
            f"| {'yes' if advice is WeighAdvice.CAUTION else ''} |"
        )
Markdown("\n".join(rows))

# %%
for proved_wrong, advices in sorted(tally.items(), reverse=True):
    stops = sum(advice is WeighAdvice.STOP for advice in advices)
    label = "that proved wrong" if proved_wrong else "that did not"
    print(f"measures {label}: {stops} of {len(advices)} stopped")
print(f"matched to no measure: {unmatched}")

# %% [markdown]
# The measures that *failed without being wrong*, a report that led to nothing and protection that was refused, are no objections to
# reporting or protecting. A stop there would be a wrong warning.

# %% [markdown]
# ### 5. Silence is no safety
#
# Every relative of whom the file knows nothing must be listed as *unknown: ask*; nobody as safe.

# %%
rows = ["| case | living relatives without a fact | under *ask* | left out |", "|---|---|---|---|"]
forgotten = set()
for document in documents:
    name, case = document["case_id"], cases[document["case_id"]]
    assessment = assessed[name, False]
    spoken_of = {person for claim in case.claims for person in claim.people}
    silent = {
        person.id
        for person in case.family.people
        if person.id not in spoken_of
        and person.id != case.index
        and not person.group
        and not person.has_died
        and person.id not in {one.person for one in assessment.people_at_risk}
    }
    asked = {one.person for one in assessment.ask}
    forgotten |= silent - asked
    rows.append(f"| {name} | {len(silent)} | {len(silent & asked)} | {len(silent - asked)} |")
assert forgotten == set(), "somebody of whom nothing is known is not asked about"
Markdown("\n".join(rows))

# %% [markdown]
# ## What to take from this
#
# - The order is as good as that of a plain count, not better. On such files nothing else was to be expected.
# - Measures that proved wrong are stopped here. The rules of measures were written by people who knew these cases, so that
#   only cases kept apart can tell whether they hold.
# - No lure stands among the openings, and nobody about whom nothing is known is missing from *ask*. Both hold for every case, or
#   this notebook stops.
# - Nothing was shown about cases that nobody solved, about families in which nothing happened, or about
#   what the workbench does to the work of those who use it. That takes a study with professionals, on files that nobody here has seen.
