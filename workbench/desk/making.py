"""Documents made beside the event loop: asked for, followed, stopped, and logged with their digest."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from threading import Event
from typing import Any

from exports import LANGUAGES, ExportError, Wording
from exports.document_kinds import MEDIA_TYPES, DocumentId, Format
from exports.documents import MAKERS, Order, Stage, Tell, formats_of, make
from exports.occasion import Occasion
from exports.recipients import LeftOut, Recipient
from exports.selecting import left_out
from workbench.casework import exporting
from workbench.desk.forms import Form, FormKind
from workbench.desk.refusals import not_made
from workbench.desk.workdesk import REFUSALS

Desk = Any


class Stopped(Exception):
    """Somebody no longer wants the document."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file to hand over; its name tells a number, never a person."""

    name: str
    content: bytes
    media_type: str


class Making:
    """One document at a time; nothing of it stays at the desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.order: Order | None = None
        self.stage: Stage | None = None
        self._stopped, self._news = Event(), asyncio.Event()

    @property
    def busy(self) -> bool:
        return self.order is not None

    def ask(self, document: str) -> None:
        """Ask in which format, for whom and in which language."""
        if document in MAKERS and not self.busy:
            self.desk.ask(
                FormKind.DOCUMENT,
                document,
                format=formats_of(DocumentId(document))[0].value,
                recipient=Recipient.TEAM.value,
                language=self.desk.words.language,
            )

    def left_out(self, form: Form) -> tuple[LeftOut, ...]:
        """What the recipient in the form does not get of this document."""
        recipient = Recipient(form.values.get("recipient") or Recipient.TEAM)
        return left_out(self.desk.case, form.subject, recipient)

    def stop(self) -> None:
        """Stop waiting at once; what is still being made is thrown away."""
        self._stopped.set()
        self._news.set()

    async def make(self, values: Mapping[str, str]) -> Document | None:
        """Make what the open form asks for; nothing comes of it when somebody stops it."""
        form = self.desk.form
        if form is None or form.kind is not FormKind.DOCUMENT or self.busy:
            return None
        self._stopped, self._news = Event(), asyncio.Event()
        try:
            self.order = self._order(DocumentId(form.subject), values)
            self.desk.cancel()
            return await self._followed(self.order)
        except Stopped:
            self.desk.announce(self.desk.words.say("Stopped. Nothing has been handed over."))
        except (*REFUSALS, ExportError) as error:
            self.desk.tell_failure(not_made(error, self.desk.words))
        except Exception as error:
            # Whoever waits hears it, whatever it was; what to mend is for the server's log.
            self.desk.tell_failure(not_made(error, self.desk.words))
            raise
        finally:
            self.order = self.stage = None
            self.desk.redraw()
        return None

    async def _followed(self, order: Order) -> Document:
        loop, stopped, news = asyncio.get_running_loop(), self._stopped, self._news

        def tell(stage: Stage) -> None:
            if stopped.is_set():
                raise Stopped
            self.stage = stage
            loop.call_soon_threadsafe(news.set)

        work = asyncio.create_task(asyncio.to_thread(self._made, order, tell))
        work.add_done_callback(lambda done: (done.exception(), news.set()))
        while not (work.done() or stopped.is_set()):
            await news.wait()
            news.clear()
            self.desk.redraw()
        if stopped.is_set():
            raise Stopped
        return work.result()

    def _order(self, document: DocumentId, values: Mapping[str, str]) -> Order:
        """The order as typed; what is not offered becomes what is usual."""
        formats = formats_of(document)
        wanted, language = values.get("format", ""), values.get("language", "")
        occasion = Occasion(
            author=self.desk.actor.name,
            written_on=self.desk.today.earliest,
            recipient=Recipient(values.get("recipient") or Recipient.TEAM),
            prepared=self.desk.mediating.is_prepared,
        )
        return Order(
            document=document,
            format=Format(wanted) if wanted in formats else formats[0],
            language=language if language in LANGUAGES else self.desk.words.language,
            occasion=occasion,
        )

    def _made(self, order: Order, tell: Tell) -> Document:
        desk, thing = self.desk, as_logged(order)
        case = exporting.take_out(*desk.who, thing, keeping=desk.keeping)
        content = make(case, order, tell)
        tell(Stage.HANDING_OVER)
        digest = sha256(content).hexdigest()
        exporting.hand_over(*desk.who, f"{thing}/{digest}", keeping=desk.keeping)
        name = file_name(order, case.header.reference, str(desk.today))
        return Document(name, content, MEDIA_TYPES[order.format])


def as_logged(order: Order) -> str:
    """How an order stands in the log: what, in which format, for whom."""
    return f"{order.document}/{order.format}/{order.occasion.recipient}"


def file_name(order: Order, reference: str, day: str) -> str:
    """The kind of document, the number of the case and the day; nobody's name.

    Examples
    --------
    >>> order = Order(DocumentId.SAFETY_PLAN, Format.PDF, "en")
    >>> file_name(order, "Z 12/7", "2026-11-19")
    'safety-plan-Z-12-7-2026-11-19.pdf'
    """
    kind = Wording(order.language).document(order.document).lower().replace(" ", "-")
    number = "".join(sign if sign.isalnum() else "-" for sign in reference)
    return f"{kind}-{number}-{day}.{order.format}"
