"""What stands on every document: for whom, what it is, where one is in it."""

from exports.document_kinds import DocumentId, Format
from exports.recipients import LeftOut, Recipient, Withheld
from exports.wording.catalogue import Speaker


class DocumentWords(Speaker):
    def document(self, document: DocumentId) -> str:
        match document:
            case DocumentId.SAFETY_PLAN:
                return self.say("Safety plan")
            case DocumentId.MEDIATION_PLAN:
                return self.say("Mediation plan")
            case DocumentId.GENOGRAM:
                return self.say("Genogram")
            case DocumentId.NETWORK:
                return self.say("Network")
            case DocumentId.TABLES:
                return self.say("Tables")
            case DocumentId.CASE_FILE:
                return self.say("Case file")

    def format(self, wanted: Format) -> str:
        """A format by what one does with it."""
        match wanted:
            case Format.DOCX:
                return self.say("Word, to work on")
            case Format.PDF:
                return self.say("PDF, for the file")
            case Format.SVG:
                return self.say("drawing (SVG)")
            case Format.PNG:
                return self.say("picture (PNG)")
            case Format.HTML:
                return self.say("page for a browser, without a connection")
            case Format.XLSX:
                return self.say("Excel")
            case Format.GRAPHML:
                return self.say("network for analysts (GraphML)")
            case Format.JSON:
                return self.say("case file (JSON)")

    def recipient(self, recipient: Recipient) -> str:
        match recipient:
            case Recipient.TEAM:
                return self.say("the team around the case")
            case Recipient.POLICE:
                return self.say("the police")
            case Recipient.VEILIG_THUIS:
                return "Veilig Thuis"
            case Recipient.MEDIATOR:
                return self.say("the mediator")
            case Recipient.VICTIM:
                return self.say("the person this is about")

    def for_whom(self, recipient: Recipient) -> str:
        return self.say("for {recipient}").format(recipient=self.recipient(recipient))

    def confidential(self) -> str:
        return self.say("confidential")

    def draft(self) -> str:
        return self.say("draft")

    def training_case(self) -> str:
        return self.say("TRAINING CASE. Everybody in it is invented.")

    def page_count(self) -> str:
        """With its holes open: only who lays out the pages knows the numbers."""
        return self.say("page {page} of {pages}")

    def left_out(self, one: LeftOut) -> str:
        """What a recipient does not get, as a line of a preview."""
        count = len(one.records)
        match one.what:
            case Withheld.SEALED_SOURCES:
                return self.say_count(
                    "the name and the words of {count} sealed source",
                    "the names and the words of {count} sealed sources",
                    count,
                )
            case Withheld.SOURCES:
                return self.say_count(
                    "the name and the words of {count} source",
                    "the names and the words of {count} sources",
                    count,
                )
            case Withheld.RELATIONS:
                return self.say_count(
                    "{count} promised or quiet relationship",
                    "{count} promised or quiet relationships",
                    count,
                )
            case Withheld.FACTS:
                return self.say_count(
                    "{count} fact that somebody must not know",
                    "{count} facts that somebody must not know",
                    count,
                )
            case Withheld.SAFE_CONTACT:
                return self.say_count(
                    "{count} note about safe contact", "{count} notes about safe contact", count
                )
            case Withheld.TASKS:
                return self.say_count(
                    "{count} agreement of which somebody must not know",
                    "{count} agreements of which somebody must not know",
                    count,
                )
            case Withheld.PLACES:
                return self.say_count(
                    "{count} place, or step that tells a place",
                    "{count} places, or steps that tell a place",
                    count,
                )
            case Withheld.CANDIDATES:
                return self.say("names of people who might be spoken with")
