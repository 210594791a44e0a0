"""An assessment as one JSON document, for analysts, scripts and notebooks."""

from typing import Any

from exports.evidence import evidence
from exports.names import short_names, victim
from exports.wording import Wording
from exports.wording.threats import Names
from risk import Case
from risk.assessment import (
    Ask,
    Assessment,
    AtRisk,
    Bounds,
    Gap,
    Gate,
    Named,
    Opening,
    Question,
    Threat,
)

Json = dict[str, Any]


def analysis(case: Case, assessment: Assessment, wording: Wording) -> Json:
    """What ``workbench analyse --json`` prints; fields may be added, never renamed."""
    return _Analyst(case, wording).report(assessment)


def about(question: Question) -> str:
    """Whom an open item is about: a person, or one towards another."""
    return f"{question.person}->{question.towards}" if question.towards else question.person


class _Analyst:
    def __init__(self, case: Case, wording: Wording) -> None:
        self.case = case
        self.wording = wording
        self.names: Names = short_names(case, wording)
        self.victim = victim(case, wording)

    def report(self, assessment: Assessment) -> Json:
        return {
            "case": self.case.header.reference,
            "method_edition": assessment.edition,
            "strict": assessment.strict,
            "threats": [self._threat(threat) for threat in assessment.threats],
            "ask": [self._because(ask) for ask in assessment.ask],
            "openings": [self._opening(opening) for opening in assessment.openings],
            "explore": [self._explored(named) for named in assessment.explore],
            "excluded": [self._because(named) for named in assessment.excluded],
            "gate": self._gate(assessment.gate),
            "gaps": [self._gap(gap) for gap in assessment.gaps],
            "people_at_risk": [self._because(at_risk) for at_risk in assessment.people_at_risk],
        }

    def _threat(self, threat: Threat) -> Json:
        claims = [claim for step in threat.path.steps for claim in step.claims]
        return {
            "person": threat.person,
            "rank": threat.rank,
            "strength": _pair(threat.strength),
            "part": threat.part.value,
            "path": list(threat.path.people),
            "reasons": [
                self.wording.path_sentence(threat.path, self.names),
                *self._sentences(tuple(claims)),
            ],
            "would_settle": threat.would_settle.item if threat.would_settle else None,
        }

    def _because(self, entry: Ask | Named | AtRisk) -> Json:
        name = self.names[entry.person]
        because = self.wording.because(entry.because, name, self.victim)
        return {"person": entry.person, "because": because}

    def _opening(self, opening: Opening) -> Json:
        return {
            "person": opening.person,
            "effect": _pair(opening.effect),
            "exposure": _pair(opening.exposure),
            "reasons": self._sentences(opening.claims),
        }

    def _explored(self, named: Named) -> Json:
        question = self.wording.could_be_forced(self.names[named.person], self.victim)
        return {"person": named.person, "question": question}

    def _gate(self, gate: Gate | None) -> Json | None:
        if gate is None:
            return None
        return {
            "advice": gate.advice.value,
            "missing": list(gate.missing),
            "contraindications": list(gate.contraindications),
        }

    def _gap(self, gap: Gap) -> Json:
        return {
            "about": about(gap.question),
            "indicator": gap.question.item,
            "changes": gap.changes,
        }

    def _sentences(self, claims: tuple[str, ...]) -> list[str]:
        return [shown.sentence for shown in evidence(claims, self.case, self.wording, self.names)]


def _pair(bounds: Bounds) -> list[float]:
    return [bounds.lower, bounds.upper]
