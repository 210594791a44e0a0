"""``workbench serve``: whose store, behind what, and for this machine only."""

import io
import os
import socket
import sqlite3
import stat
from urllib.parse import urlsplit

import pytest

from risk import Collection
from tests.serving import serving
from tests.workbench.cli.saying import is_one_clear_line
from workbench.access import Purpose
from workbench.casework import amend, cases, open_case
from workbench.cli.unlocking import locked, practice
from workbench.storage import open_store

PASSPHRASE = "vier gewone woorden samen"  # noqa: S105 a store that lives for one test
ANSWERS = ("Jan Verzonnen", PASSPHRASE, PASSPHRASE, "skip")


@pytest.fixture
def type_in(monkeypatch):
    """Give these lines to whoever reads standard input."""

    def typed(*lines):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))

    return typed


@pytest.fixture
def founded(type_in, tmp_path, capsys):
    """The folder of a store behind a passphrase."""
    type_in(*ANSWERS)
    store, _ = locked(tmp_path / "store")
    store.close()
    capsys.readouterr()
    return tmp_path / "store"


def serve(ask, folder, *options):
    return ask("serve", "--store", folder, "--port", "0", *options)


class TestANewStore:
    def test_it_opens_with_its_passphrase_for_whoever_made_it(self, founded):
        store = open_store(founded, PASSPHRASE)

        (actor,) = store.accounts()
        store.close()
        assert actor.name == "Jan Verzonnen"

    def test_it_is_told_what_a_lost_passphrase_means(self, type_in, tmp_path, capsys):
        type_in(*ANSWERS)

        locked(tmp_path / "store")[0].close()

        said = capsys.readouterr()
        assert "Without the passphrase or the recovery key nothing can be read." in said.err
        assert "Wie wachtzin en herstelsleutel kwijt is" in said.err
        assert (said.out, PASSPHRASE in said.err) == ("", False)

    def test_nobody_else_can_read_its_files(self, founded):
        modes = {stat.S_IMODE(file.stat().st_mode) for file in founded.iterdir()}

        assert modes == {0o600}
        assert stat.S_IMODE(founded.stat().st_mode) == 0o700

    @pytest.mark.parametrize(
        ("lines", "named"),
        [
            (("Jan", "kort", "kort"), "shorter than 12"),
            (("Jan", " " * 20, " " * 20), "shorter than 12"),
            (("Jan", PASSPHRASE, "iets heel anders"), "not the same"),
            (("  ", PASSPHRASE, PASSPHRASE), "name"),
            ((), "ended before an answer"),
            (("Jan",), "ended before an answer"),
            (("Jan", PASSPHRASE), "ended before an answer"),
            (("Jan", PASSPHRASE, PASSPHRASE), "ended before an answer"),
            (("Jan", PASSPHRASE, PASSPHRASE, "", "XXXXX"), "ended before an answer"),
            (("Jan", "\ud800" * 20, "\ud800" * 20), "UTF-8"),
        ],
        ids=[
            "short",
            "blank",
            "mismatch",
            "no name",
            "nothing",
            "one",
            "two",
            "three",
            "no group",
            "no text",
        ],
    )
    def test_wrong_answers_make_no_store(self, ask, type_in, tmp_path, lines, named):
        type_in(*lines)

        said = serve(ask, tmp_path / "store")

        assert said.status == 2
        assert said.out == ""
        assert named in said.err.splitlines()[-1]
        assert ";" in said.err.splitlines()[-1]
        assert not (tmp_path / "store").exists()


class TestAStoreThatIsThere:
    def test_a_wrong_passphrase_is_one_clear_sentence(self, ask, type_in, founded):
        type_in("vier andere woorden samen")

        said = serve(ask, founded)

        assert is_one_clear_line(said, str(founded), "does not open the store", "type it again")

    def test_no_passphrase_is_one_clear_sentence(self, ask, type_in, founded):
        type_in()

        assert is_one_clear_line(serve(ask, founded), "ended before an answer")

    def test_real_cases_are_never_opened_as_training(self, ask, founded):
        said = serve(ask, founded, "--training")

        assert is_one_clear_line(said, "passphrase")

    def test_a_damaged_key_is_one_clear_sentence(self, ask, type_in, founded):
        (founded / "workbench.key").write_text("{")
        type_in(PASSPHRASE)

        assert is_one_clear_line(serve(ask, founded), "workbench.key")

    def test_nothing_of_a_refused_opening_is_written(self, ask, type_in, founded):
        before = {file.name: file.read_bytes() for file in founded.iterdir()}
        type_in("vier andere woorden samen")

        serve(ask, founded)

        assert {file.name: file.read_bytes() for file in founded.iterdir()} == before


class TestWhere:
    def test_an_address_is_no_folder(self, ask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)

        said = serve(ask, "postgresql://jan:geheim@elders/zaken")

        assert is_one_clear_line(said, "--store", "folder")
        assert "geheim" not in said.err
        assert not list(tmp_path.iterdir())

    def test_a_file_is_no_folder(self, ask, type_in, tmp_path):
        (tmp_path / "file").write_text("")
        type_in(*ANSWERS)

        said = serve(ask, tmp_path / "file" / "store")

        assert said.status == 2
        assert "Traceback" not in said.err

    def test_a_port_in_use_is_one_clear_sentence_and_makes_no_store(self, ask, tmp_path):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]

            said = ask("serve", "--training", "--store", tmp_path / "store", "--port", port)

        assert is_one_clear_line(said, f"port {port}", "is in use", "--port")
        assert not (tmp_path / "store").exists()


class TestTraining:
    def test_the_store_is_encrypted_and_its_key_is_for_its_owner_only(self, tmp_path):
        practice(tmp_path)[0].close()

        assert stat.S_IMODE((tmp_path / "workbench.key").stat().st_mode) == 0o600
        with pytest.raises(sqlite3.DatabaseError):
            sqlite3.connect(tmp_path / "workbench.db").execute("SELECT * FROM cases")
        assert not (tmp_path / "workbench.db").read_bytes().startswith(b"SQLite format 3")

    def test_what_was_changed_is_there_again(self, tmp_path):
        store, me = practice(tmp_path)
        (title, *_) = cases(me, Purpose.TRAINING, keeping=store)
        before = open_case(me, title.case_id, Purpose.TRAINING, keeping=store).case.header
        after = before.model_copy(update={"name": "Anders"})
        who = (me, title.case_id, Purpose.TRAINING)
        amend(*who, Collection.CASE, after, before=before, keeping=store)
        store.close()

        store, again = practice(tmp_path)
        names = [title.header.name for title in cases(again, Purpose.TRAINING, keeping=store)]
        store.close()

        assert again == me
        assert names.count("Anders") == 1


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    with serving(home, "--training") as address:
        yield home, urlsplit(address).port


@pytest.mark.process
class TestServed:
    def test_the_training_store_stands_in_the_home_of_the_workbench(self, served):
        home, _ = served

        assert (home / "training" / "workbench.db").exists()
        assert stat.S_IMODE((home / "training" / "workbench.key").stat().st_mode) == 0o600

    def test_the_address_is_told(self, served):
        home, port = served

        assert f"http://127.0.0.1:{port}/" in (home / "serve.log").read_text()

    @pytest.mark.skipif(os.uname().sysname != "Linux", reason="other loopback addresses")
    def test_only_127_0_0_1_answers(self, served):
        _, port = served

        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", port), timeout=5)

    def test_its_port_is_in_use_for_another(self, ask, served, tmp_path):
        _, port = served

        said = ask("serve", "--training", "--store", tmp_path / "store", "--port", port)

        assert is_one_clear_line(said, f"port {port}", "is in use")
