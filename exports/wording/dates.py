"""Dates as they are read: exact days by the language, the rest in people's own words."""

import re
from datetime import date

from babel.dates import format_date

from exports.wording.catalogue import Speaker
from genogram import PartialDate

Moment = PartialDate | date | None
YEAR_AND_MONTH = re.compile(r"^\d{4}-\d{1,2}$")


class DateWords(Speaker):
    def date(self, moment: Moment) -> str:
        """A date for a caption: ``3 nov 2026``, ``april 1987``, ``zomer 2021``, ``onbekend``."""
        return self._worded(moment, "d MMM y")

    def full_date(self, moment: Moment) -> str:
        """A date for a sentence: ``19 november 2026``."""
        return self._worded(moment, "d MMMM y")

    def _worded(self, moment: Moment, form: str) -> str:
        if moment is None:
            return self.say("unknown")
        if isinstance(moment, date):
            return format_date(moment, form, locale=self.language)
        if moment.earliest and moment.earliest == moment.latest:
            return format_date(moment.earliest, form, locale=self.language)
        if moment.earliest and YEAR_AND_MONTH.match(str(moment)):
            return format_date(moment.earliest, "MMMM y", locale=self.language)
        return str(moment)
