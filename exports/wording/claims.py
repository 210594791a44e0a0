"""Words for what was said: ratings, sources and the caption under a claim."""

from exports.wording.dates import DateWords
from exports.wording.threats import Names
from risk import (
    AboutPerson,
    AboutTie,
    Answer,
    Claim,
    KnowledgeState,
    Rating,
    Reliability,
    Source,
    SourceKind,
)


class ClaimWords(DateWords):
    def answer(self, answer: Answer) -> str:
        match answer:
            case Answer.YES:
                return self.say("yes")
            case Answer.NO:
                return self.say("no")
            case Answer.UNKNOWN:
                return self.say("unknown")

    def rating(self, rating: Rating) -> str:
        match rating:
            case Rating.PRESENT:
                return self.say("yes")
            case Rating.PARTLY:
                return self.say("partly")
            case Rating.ABSENT:
                return self.say("no")
            case Rating.NOT_ASKED:
                return self.say("not asked")
            case Rating.REFUSED:
                return self.say("did not want to answer")

    def reliability(self, reliability: Reliability) -> str:
        match reliability:
            case Reliability.CONFIRMED:
                return self.say("confirmed")
            case Reliability.ONE_SOURCE:
                return self.say("one source")
            case Reliability.NOT_CHECKED:
                return self.say("not checked")

    def reliability_mark(self, reliability: Reliability) -> str:
        """A square that is full, half or empty; it never stands without its word."""
        match reliability:
            case Reliability.CONFIRMED:
                return "■"
            case Reliability.ONE_SOURCE:
                return "◧"
            case Reliability.NOT_CHECKED:
                return "□"

    def source_kind(self, kind: SourceKind) -> str:
        match kind:
            case SourceKind.OWN_OBSERVATION:
                return self.say("own observation")
            case SourceKind.VICTIM:
                return self.say("victim")
            case SourceKind.RELATIVE:
                return self.say("relative")
            case SourceKind.PROFESSIONAL:
                return self.say("professional")
            case SourceKind.DOCUMENT:
                return self.say("document")
            case SourceKind.THIRD_HAND:
                return self.say("hearsay")

    def source(self, source: Source | None) -> str:
        """Who said it; a sealed source is not named, not even by its kind."""
        if source is None:
            return self.say("source unknown")
        if source.sealed:
            return self.say("sealed source")
        if source.kind is SourceKind.THIRD_HAND:
            return self.say("via {name}, hearsay").format(name=source.who or self.say("unknown"))
        return source.who or (
            self.source_kind(source.kind) if source.kind else self.say("source unknown")
        )

    def caption(self, claim: Claim, source: Source | None) -> str:
        """Who, when and how reliable: ``Mira · 3 nov 2026 · bevestigd``."""
        said = (self.source(source), self._when(claim, source), self.reliability(claim.reliability))
        return " · ".join(filter(None, said))

    def claim(self, claim: Claim, names: Names) -> str:
        """What was said: people's own words, or else the method's with the name."""
        return claim.text or self.claim_in_short(claim, names)

    def claim_in_short(self, claim: Claim, names: Names) -> str:
        """The method's words for a claim: ``Dario heeft gedreigd``."""
        match claim.about:
            case AboutPerson():
                name, other = names[claim.about.person], ""
            case AboutTie():
                name, other = names[claim.about.origin], names[claim.about.target]
        reason = self._reported(claim.indicator)
        said = " ".join(filter(None, (name, reason, other)))
        if claim.rating is Rating.PRESENT:
            return said
        return f"{said}: {self.rating(claim.rating)}"

    def indicator(self, indicator: str) -> str:
        """What an indicator is called; one of another edition keeps its id."""
        known = self.edition.indicators.get(indicator)
        return self.phrase(known.label) if known else indicator

    def contradiction(self, name: str, indicator: str) -> str:
        return self.say("What is said about {name} contradicts itself: {what}.").format(
            name=name, what=self.indicator(indicator)
        )

    def quoted(self, text: str) -> str:
        return self.say("‘{text}’").format(text=text)

    def knowledge(self, state: KnowledgeState) -> str:
        match state:
            case KnowledgeState.KNOWS:
                return self.say("knows")
            case KnowledgeState.SUSPECTS:
                return self.say("suspects")
            case KnowledgeState.DOES_NOT_KNOW:
                return self.say("does not know")
            case KnowledgeState.UNKNOWN:
                return self.say("unknown")

    def knowledge_mark(self, state: KnowledgeState) -> str:
        match state:
            case KnowledgeState.KNOWS:
                return "●"
            case KnowledgeState.SUSPECTS:
                return "◐"
            case KnowledgeState.DOES_NOT_KNOW:
                return "○"
            case KnowledgeState.UNKNOWN:
                return "?"

    def _reported(self, indicator: str) -> str:
        known = self.edition.indicators.get(indicator)
        return self.phrase(known.reason) if known else indicator

    def _when(self, claim: Claim, source: Source | None) -> str:
        # The day on which somebody spoke can give away who spoke.
        if source and source.sealed:
            return ""
        return self.date(claim.date) if claim.date else self.say("date unknown")
