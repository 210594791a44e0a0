"""Words for a file that cannot be read: where, what, and what would mend it.

Readers speak English, as the command line does.  What they usually say is put
into the reader's language here; what holds a detail of the file stays as it is.
"""

import re

from exports.wording.catalogue import Speaker
from genogram import UnreadableFile

LINE = re.compile(r"line (\d+)")
RECORD = re.compile(r"(family|person) (\S+)")
READ_AS = re.compile(r"(.+), read as (\S+)")
SIZE = re.compile(r"is larger than (\d+) MB")


class UnreadableWords(Speaker):
    def unreadable(self, error: UnreadableFile) -> str:
        """One sentence: ``regel 12: is geen regel van GEDCOM. Herstel deze regel.``."""
        place = self.place_in_file(error.place)
        return f"{place}: {self._problem(error.problem)}. {self._remedy(error.remedy)}."

    def place_in_file(self, place: str) -> str:
        """A place as the readers name it; lines and the whole file in the reader's language."""
        if match := LINE.fullmatch(place):
            return self.say("line {number}").format(number=match[1])
        if match := RECORD.fullmatch(place):
            said = {"family": self.say("family {id}"), "person": self.say("person {id}")}
            return said[match[1]].format(id=match[2])
        if match := READ_AS.fullmatch(place):
            return self.say("{line}, read as {encoding}").format(line=match[1], encoding=match[2])
        known = {"the file": self.say("the file"), "the whole file": self.say("the whole file")}
        return known.get(place, place)

    def _problem(self, problem: str) -> str:
        if match := SIZE.fullmatch(problem):
            return self.say("is larger than {size} MB").format(size=match[1])
        known = {
            "is empty": self.say("is empty"),
            "cannot be opened": self.say("cannot be opened"),
            "is damaged": self.say("is damaged"),
            "has a password": self.say("has a password"),
            "holds nobody": self.say("holds nobody"),
            "is not UTF-8": self.say("is not UTF-8"),
            "is neither JSON nor GEDCOM": self.say("is of no kind that can be read here"),
            "is no case file, published case or pedigree": self.say(
                "is no case file, published case or pedigree"
            ),
            "is a zip file, but no workbook": self.say("is a zip file, but no workbook"),
            "is packed suspiciously tightly": self.say("is packed suspiciously tightly"),
            "is nested too deeply": self.say("is nested too deeply"),
            "holds signs that are not text": self.say("holds signs that are not text"),
            "is not 0 HEAD": self.say("is not the beginning of a GEDCOM file"),
            "is not a GEDCOM line (level, tag, value)": self.say("is no line of GEDCOM"),
            "does not follow the grammar of GEDCOM 7": self.say(
                "does not follow the rules of GEDCOM"
            ),
            "does not follow the grammar of GEDCOM 5.5.1": self.say(
                "does not follow the rules of GEDCOM"
            ),
        }
        return known.get(problem, problem)

    def _remedy(self, remedy: str) -> str:
        known = {
            "export it again": self.say("Export the file again"),
            "export the file again": self.say("Export the file again"),
            "export the file again, as 5.5.1 or 7": self.say(
                "Export the file again, as GEDCOM 5.5.1 or 7"
            ),
            "export the file as GEDCOM 5.5.1 or 7": self.say(
                "Export the file again, as GEDCOM 5.5.1 or 7"
            ),
            "export the file with its people": self.say("Export the file with its people"),
            "choose it once more": self.say("Choose the file once more"),
            "give the file of one family": self.say("Give the file of one family"),
            "give the file of one case": self.say("Give the file of one case"),
            "give a plain case file": self.say("Give a case file of this workbench"),
            "save the file as UTF-8": self.say("Save the file as UTF-8"),
            "save it without a password": self.say("Save the file without a password"),
            "mend or remove this line": self.say("Mend or remove this line"),
            "mend or remove this record": self.say("Mend or remove this record"),
            "mend this field": self.say("Mend this field"),
            "mend the text there": self.say("Mend the text there"),
            "add that record or remove this line": self.say("Add that record or remove this line"),
            "give a GEDCOM file from its beginning": self.say("Give the whole GEDCOM file"),
            "do not use this file; ask where it comes from": self.say(
                "Do not use this file; ask where it comes from"
            ),
        }
        return known.get(remedy, remedy[:1].upper() + remedy[1:])
