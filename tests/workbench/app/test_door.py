"""A store with a passphrase is served to whoever has the printed address, and to nobody else."""

import http.client
import subprocess
from contextlib import contextmanager
from urllib.parse import urljoin, urlsplit

import pytest

from tests.serving import a_free_port, stop, the_command

pytestmark = pytest.mark.process

TYPED = "Jan Verzonnen\neen lange wachtzin\neen lange wachtzin\noverslaan\n"


@contextmanager
def locked_workbench(home):
    process = subprocess.Popen(
        [the_command(), "serve", "--store", str(home / "store"), "--port", str(a_free_port())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        process.stdin.write(TYPED)
        process.stdin.close()
        words = (word for line in process.stdout for word in line.split())
        yield next(word for word in words if word.startswith("http"))
    finally:
        stop(process)
        process.stdout.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    with locked_workbench(tmp_path_factory.mktemp("locked")) as printed:
        yield printed


def get(address, path, cookie=""):
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
    connection.request("GET", path, headers={"Cookie": cookie} if cookie else {})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


def let_in(address):
    parts = urlsplit(address)
    return get(address, f"{parts.path}?{parts.query}")


def test_without_the_key_nobody_sees_a_page(address):
    answer = get(address, "/")

    assert answer.status == 302
    assert get(address, urljoin("/", answer.headers["Location"])).status == 403


@pytest.mark.parametrize("key", ["", "wrong", "%00", "é"])
def test_a_wrong_key_is_refused(address, key):
    assert get(address, f"/binnen?sleutel={key.encode().hex()}").status == 403


def test_the_printed_address_is_exchanged_for_a_cookie_no_script_can_read(address):
    cookie = let_in(address).headers["Set-Cookie"]

    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert get(address, "/", cookie=cookie.split(";")[0]).status == 200


def test_a_websocket_without_the_cookie_is_refused(address):
    place = urlsplit(address).netloc
    connection = http.client.HTTPConnection(place, timeout=30)
    wanted = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Origin": f"http://{place}",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Protocol": "bokeh, token",
    }

    connection.request("GET", "/ws", headers=wanted)

    assert connection.getresponse().status in (302, 403)
    connection.close()
