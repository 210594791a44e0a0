"""What stands on every document: for whom, what it is, where one is in it."""

from exports.recipients import Recipient
from exports.wording.catalogue import Speaker


class DocumentWords(Speaker):
    def recipient(self, recipient: Recipient) -> str:
        match recipient:
            case Recipient.TEAM:
                return self.say("the team around the case")
            case Recipient.POLICE:
                return self.say("the police")
            case Recipient.VEILIG_THUIS:
                return "Veilig Thuis"

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
