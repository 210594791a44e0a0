"""The door of a local workbench: whoever has the printed address comes in, nobody else.

127.0.0.1 is shared by everybody with an account on this computer.  The address
that is printed at the start therefore carries a key, made anew each time; it is
exchanged for a cookie that no script can read, and that is asked for at every
page and every websocket.
"""

import secrets
from http import HTTPStatus

from bokeh.server.auth_provider import AuthProvider
from tornado.httputil import HTTPServerRequest
from tornado.web import RequestHandler

KEY, COOKIE = "sleutel", "werkbank"
OWNER = "owner"
REFUSED = "Open de werkbank met het adres dat staat in het venster waarin zij is gestart."


class Door(AuthProvider):  # type: ignore[misc]  # Bokeh has no types
    """Lets in who brings the key, and then who brings the cookie."""

    def __init__(self) -> None:
        self.key = secrets.token_urlsafe(32)
        self._token = secrets.token_urlsafe(32)
        super().__init__()

    @property
    def path(self) -> str:
        """Where one comes in, with the key."""
        return f"{self.login_url}?{KEY}={self.key}"

    @property
    def login_url(self) -> str:
        return "/binnen"

    @property
    def get_user(self):  # type: ignore[no-untyped-def]  # noqa: ANN201 Bokeh asks for a function
        return self._user

    @property
    def login_handler(self) -> type[RequestHandler]:
        door = self

        class Threshold(RequestHandler):  # type: ignore[misc]  # nor has Tornado here
            def get(self) -> None:
                door.admit(self)

        return Threshold

    def admit(self, handler: RequestHandler) -> None:
        """Exchange the key for the cookie, or say where the right address stands."""
        brought = handler.get_query_argument(KEY, "")
        handler.set_header("Cache-Control", "no-store")
        handler.set_header("Referrer-Policy", "no-referrer")
        if not secrets.compare_digest(brought.encode(), self.key.encode()):
            handler.set_status(HTTPStatus.FORBIDDEN)
            handler.set_header("Content-Type", "text/plain; charset=utf-8")
            handler.finish(REFUSED)
            return
        handler.set_cookie(COOKIE, self._token, httponly=True, samesite="Strict", path="/")
        handler.redirect("/")

    def _user(self, handler: HTTPServerRequest | RequestHandler) -> str | None:
        brought = handler.get_cookie(COOKIE, "") if isinstance(handler, RequestHandler) else ""
        same = secrets.compare_digest((brought or "").encode(), self._token.encode())
        return OWNER if same else None
