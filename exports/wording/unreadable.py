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
UNPACKED = re.compile(r"unpacks to more than (\d+) MB")
PARTS = re.compile(r"holds more than (\d+) parts")
SHEET = re.compile(r"sheet (\d+)")
CELL = re.compile(r"sheet (.+), row (\d+)(?:, column ([A-Z]+))?")


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
        if match := SHEET.fullmatch(place):
            return self.say("sheet {number}").format(number=match[1])
        if match := CELL.fullmatch(place):
            return self._cell(match[1], match[2], match[3])
        known = {
            "the file": self.say("the file"),
            "the whole file": self.say("the whole file"),
            "the workbook": self.say("the workbook"),
            "a number": self.say("a number"),
        }
        return known.get(place, place)

    def _cell(self, sheet: str, row: str, column: str | None) -> str:
        if column is None:
            return self.say("sheet {sheet}, row {row}").format(sheet=sheet, row=row)
        said = self.say("sheet {sheet}, row {row}, column {column}")
        return said.format(sheet=sheet, row=row, column=column)

    def _problem(self, problem: str) -> str:
        if match := SIZE.fullmatch(problem):
            return self.say("is larger than {size} MB").format(size=match[1])
        if match := UNPACKED.fullmatch(problem):
            return self.say("unpacks to more than {size} MB").format(size=match[1])
        if match := PARTS.fullmatch(problem):
            return self.say("holds more than {count} parts").format(count=match[1])
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
            **self._problems_inside(),
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
            **self._remedies_inside(),
        }
        return known.get(remedy, remedy[:1].upper() + remedy[1:])

    def _problems_inside(self) -> dict[str, str]:
        """What can be wrong with the data of a case file, or the cells of a workbook."""
        return {
            "names a place outside itself": self.say("names a place outside itself"),
            "holds XML that no spreadsheet program writes": self.say(
                "holds XML that no spreadsheet program writes"
            ),
            "is nothing that this edition of the method asks about": self.say(
                "is nothing that this edition of the method asks about"
            ),
            "was too long for a cell and is cut off": self.say(
                "was too long for a cell and is cut off"
            ),
            "is not a number": self.say("is not a number"),
            "is too long": self.say("is too long"),
            "stands twice in one object": self.say("stands twice in one object"),
            "is not a list": self.say("is not a list"),
            "is not an object": self.say("is not an object"),
            "names an encoding that is not known here": self.say(
                "names an encoding that is not known here"
            ),
            "holds more cells than a case has": self.say("holds more cells than a case has"),
            "is told differently in an earlier row": self.say(
                "is told differently in an earlier row"
            ),
            "is none of the words known here": self.say("is none of the words known here"),
            "is a heading that stands twice": self.say("is a heading that stands twice"),
            "is the second person whom the case is about": self.say(
                "is the second person whom the case is about"
            ),
            "names nobody": self.say("names nobody"),
            "is there twice": self.say("is there twice"),
            "cannot be read": self.say("cannot be read"),
        }

    def _remedies_inside(self) -> dict[str, str]:
        return {
            "write null where a value is unknown": self.say("Write null where a value is unknown"),
            "write no more digits": self.say("Write no more digits"),
            "keep one of them": self.say("Keep one of them"),
            "write the records between [ ]": self.say("Write the records between [ ]"),
            "write it between { }": self.say("Write it between { }"),
            "remove those signs": self.say("Remove those signs"),
            "mend or remove this": self.say("Mend or remove this"),
            "mend this row": self.say("Mend this row"),
            "mend or remove this row": self.say("Mend or remove this row"),
            "mark the one index person": self.say("Mark the one index person"),
            "export one family only": self.say("Export one family only"),
            "save only the sheets of one case, without pictures, as a new .xlsx": self.say(
                "Save only the sheets of one case, without pictures, as a new .xlsx"
            ),
            "open it in a spreadsheet program and save it again as .xlsx": self.say(
                "Open it in a spreadsheet program and save it again as .xlsx"
            ),
            "give an .xlsx, not an archive of files": self.say(
                "Give an .xlsx, not an archive of files"
            ),
            "give a case file, a published case, a pedigree, a GEDCOM file or an .xlsx": self.say(
                "Give a case file, a published case, a pedigree, a GEDCOM file or an .xlsx"
            ),
            "put the headings back": self.say("Put the headings back"),
            "fill in this cell": self.say("Fill in this cell"),
            "use the words of the method": self.say("Use the words of the method"),
            "make both the same": self.say("Make both the same"),
            "import the case file instead": self.say("Import the case file instead"),
            "start from the tables of a case": self.say("Start from the tables of a case"),
            "add the person first": self.say("Add the person first"),
            "choose one person": self.say("Choose one person"),
            "break it with CONC or CONT lines": self.say("Break it with CONC or CONT lines"),
            "mend the level of this line": self.say("Mend the level of this line"),
            "give every record an id of its own": self.say("Give every record an id of its own"),
            "mend this family in the program that wrote the file": self.say(
                "Mend this family in the program that wrote the file"
            ),
            "save the file as UTF-8 and say so there": self.say(
                "Save the file as UTF-8 and say so there"
            ),
            "save the file as UTF-8 and say so in its line 1 CHAR": self.say(
                "Save the file as UTF-8 and say so in its line 1 CHAR"
            ),
        }
