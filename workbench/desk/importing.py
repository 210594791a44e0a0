"""A file that was read lies on the desk as a proposal, until rows of it are accepted.

Choosing changes nothing in the case; only `accept` does, in one act.  A choice
that no longer holds, since what it rests on was left out again, is let go.
"""

import asyncio
import base64
import binascii
from typing import Any

from exports import full_names
from genogram import PersonId, UnreadableFile
from risk import Case, reading_of
from workbench.casework import accepting
from workbench.casework.proposing import Proposal, Row, propose
from workbench.casework.settling import NEW, Choice, Settling, with_new
from workbench.desk.workdesk import REFUSALS

Desk = Any

LARGEST_FILE = 10 * 1024 * 1024
"""Bytes; the screen refuses a larger file before it is sent."""
ON_A_PAGE = 50
SAME_AS = "same:"


class Importing:
    """One file at one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.file = ""
        self.busy = False
        self.problem: UnreadableFile | None = None
        self.proposal: Proposal | None = None
        self.choices: dict[str, Choice] = {}
        self.only_likely = False
        self.page = 0
        self.bulk = 0
        """Counts choices made for many rows at once, so that every field is drawn anew."""
        self._named: tuple[str, dict[str, str]] | None = None

    async def read(self, name: str, content: str, size: int = 0) -> None:
        """Take in a file that the browser gave, beside the event loop."""
        self.put_away()
        self.desk.notice = ""
        fresh: Importing = self.desk.importing
        fresh.file, fresh.busy = name, True
        self.desk.redraw()
        try:
            fresh.proposal = await asyncio.to_thread(_proposed, content, size, self.desk.case)
        except UnreadableFile as error:
            fresh.problem = error
        fresh.busy = False
        # Whoever went to another case, or stopped, hears no more of it.
        if self.desk.importing is fresh:
            self.desk.redraw()

    def put_away(self) -> None:
        """Let go of the file; nothing of it was in the case."""
        self.desk.importing = Importing(self.desk)
        self.desk.redraw()

    @property
    def names(self) -> dict[str, str]:
        """What everybody in the file is called."""
        if self._named is None or self._named[0] != self.desk.words.language:
            self._named = self.desk.words.language, full_names(self.family, self.desk.words)
        return self._named[1]

    @property
    def family(self) -> Case:
        return self.proposal.family if self.proposal else Case()

    @property
    def settling(self) -> Settling:
        """The choices against the case as it stands now."""
        if self.proposal is None:
            raise LookupError("no file lies on the desk")
        return Settling(self.desk.case, self.proposal, self.choices)

    @property
    def groups(self) -> tuple[Row, ...]:
        """The people of the file, or only those who may be in the case."""
        people = self.proposal.people if self.proposal else ()
        return tuple(row for row in people if row.likely) if self.only_likely else people

    @property
    def shown(self) -> tuple[Row, ...]:
        return self.groups[self.page * ON_A_PAGE : (self.page + 1) * ON_A_PAGE]

    @property
    def pages(self) -> int:
        return max(1, -(-len(self.groups) // ON_A_PAGE))

    def choose(self, row_id: str, value: str) -> None:
        """Leave a person out, or let them in as new or as somebody of the case."""
        same_as = PersonId(value.removeprefix(SAME_AS)) if value.startswith(SAME_AS) else None
        if self._is_person(row_id) and (same_as is None or same_as in self.desk.case.family):
            if value:
                self.choices[row_id] = Choice(same_as)
            else:
                self.choices.pop(row_id, None)
            self._let_go(row_id)
        self.desk.redraw()

    def choose_named(self, row_id: str, name: str) -> None:
        """The same as somebody of the case, by the name that tells them from all others."""
        found = (person for person, called in self.desk.full_names.items() if called == name)
        if person := next(found, None):
            self.bulk += 1
            self.choose(row_id, f"{SAME_AS}{person}")
        else:
            self.desk.announce(self.desk.words.say("Nobody in this case is called that."))

    def tick(self, row_id: str) -> None:
        """Choose a row that is no person, or leave it out again."""
        row = self.proposal.by_id.get(row_id) if self.proposal else None
        if row is None or row.is_person:
            return
        if row_id in self.choices:
            del self.choices[row_id]
            self._let_go(row_id)
        elif self.settling.may_be_chosen(row):
            self.choices[row_id] = NEW
        self.desk.redraw()

    def choose_all(self) -> None:
        """Everybody without a likely double as new, and all that rests on who is chosen."""
        self._choose_each(self.proposal.rows if self.proposal else ())

    def choose_group(self, row_id: str) -> None:
        """One person, unless it is open who they are, and everything that stands under them."""
        if self.proposal and (row_id in self.proposal.by_id or not row_id):
            own = (self.proposal.by_id[row_id],) if row_id else ()
            self._choose_each((*own, *self.proposal.under.get(row_id or None, ())))

    def choose_none(self) -> None:
        self.choices.clear()
        self.bulk += 1
        self.desk.redraw()

    def show(self, *, only_likely: bool) -> None:
        self.only_likely, self.page = only_likely, 0
        self.desk.redraw()

    def turn_to(self, page: str) -> None:
        if page.isdecimal():
            self.page = min(int(page), self.pages - 1)
            self.desk.redraw()

    async def accept(self) -> None:
        """Let the chosen rows into the case, in one act."""
        desk, proposal, choices = self.desk, self.proposal, dict(self.choices)
        if self.busy or proposal is None or not choices:
            return
        self.busy = True
        desk.redraw()
        try:
            receipt = await asyncio.to_thread(
                accepting.accept, *desk.who, proposal, choices, keeping=desk.keeping
            )
        except REFUSALS as error:
            self.busy = False
            desk.refuse(error)
            return
        self.busy = False
        if desk.importing is self:
            desk._do(lambda: receipt)
            self.put_away()
            desk.announce(_added(desk, len(choices)))

    def _choose_each(self, rows: tuple[Row, ...]) -> None:
        if self.proposal:
            self.choices = with_new(self.desk.case, self.proposal, self.choices, rows)
        self.bulk += 1
        self.desk.redraw()

    def _let_go(self, row_id: str) -> None:
        assert self.proposal is not None  # noqa: S101 only rows of a proposal are chosen
        for row in self.proposal.resting_on[row_id]:
            if row.id in self.choices and not self.settling.may_be_chosen(row):
                del self.choices[row.id]
                self._let_go(row.id)

    def _is_person(self, row_id: str) -> bool:
        row = self.proposal.by_id.get(row_id) if self.proposal else None
        return row is not None and row.is_person


def _added(desk: Desk, count: int) -> str:
    return desk.words.say_count(
        "{count} row added to the case. Ctrl+Z takes it back.",
        "{count} rows added to the case. Ctrl+Z takes them all back.",
        count,
    )


def _proposed(content: str, size: int, case: Case) -> Proposal:
    too_large = UnreadableFile("the file", "is larger than 10 MB", "give the file of one family")
    if size > LARGEST_FILE or len(content) > (LARGEST_FILE + 2) * 4 // 3 + 4:
        raise too_large
    try:
        data = base64.b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        raise UnreadableFile("the file", "cannot be opened", "choose it once more") from None
    if len(data) > LARGEST_FILE:
        raise too_large
    return propose(reading_of(data), case)
