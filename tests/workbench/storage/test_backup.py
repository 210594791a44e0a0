"""A backup: made while others write, proven, refused when one bit differs."""

import stat
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genogram import Person
from tests.workbench.storage.killing import make_passphrases_cheap
from tests.workbench.stores import PASSPHRASE, PLANTED, WHY, rows, small_case, stands
from workbench.casework import add_person, admit, open_case
from workbench.storage import (
    DamagedBackup,
    KeyWithoutStore,
    NameTaken,
    NotLocked,
    StoreExists,
    UnreachableStore,
    WrongPassphrase,
    WrongRecoveryKey,
    back_up,
    create_store,
    encrypt_anew,
    new_recovery_key,
    open_store,
    proof_of_store,
    read_backup,
    restore,
    set_passphrase,
)
from workbench.storage.backup_file import DIGEST, WHAT

OTHER = "heel andere woorden"
RECOVERY = new_recovery_key()


@pytest.fixture(scope="module", autouse=True)
def cheap():
    with pytest.MonkeyPatch.context() as patch:
        make_passphrases_cheap(patch)
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A store with one case, and a backup of it."""
    place = tmp_path_factory.mktemp("backups")
    store = create_store(place / "store", PASSPHRASE, "Sanne", RECOVERY)
    admit(store.accounts()[0], WHY, small_case(), keeping=store)
    store.close()
    back_up(place / "store", PASSPHRASE, place / "one.backup")
    return place / "store", place / "one.backup"


def altered(backup, tmp_path, change):
    """A copy of a backup in which something is not as it was."""
    content = bytearray(backup.read_bytes())
    change(content)
    file = tmp_path / "altered.backup"
    file.write_bytes(content)
    return file


class TestRestoring:
    @pytest.mark.parametrize("secret", [PASSPHRASE, RECOVERY], ids=["passphrase", "recovery key"])
    def test_every_row_is_there_again(self, made, tmp_path, secret):
        folder, backup = made

        proof = restore(read_backup(backup), secret, tmp_path / "new")

        assert (
            proof == proof_of_store(folder, PASSPHRASE) == proof_of_store(tmp_path / "new", secret)
        )
        assert (proof.cases, proof.acts) == (1, 1)

    def test_the_restored_store_is_one_to_work_in(self, made, tmp_path):
        restore(read_backup(made[1]), PASSPHRASE, tmp_path)
        store = open_store(tmp_path, PASSPHRASE)
        me, (case,) = store.accounts()[0], rows(store, "cases")

        add_person(me, case["id"], WHY, Person(id="p9"), keeping=store)
        store.close()
        again = open_store(tmp_path, PASSPHRASE)

        assert '"p9"' in stands(me, case["id"], again)
        again.close()

    def test_nobody_else_can_read_backup_or_store(self, made, tmp_path):
        restore(read_backup(made[1]), PASSPHRASE, tmp_path / "new")

        files = [made[1], *(tmp_path / "new").iterdir()]
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}

    def test_a_store_is_never_written_over(self, made, tmp_path):
        folder, backup = made
        before = {file.name: file.read_bytes() for file in folder.iterdir()}
        (tmp_path / "workbench.key").write_bytes(b"")

        with pytest.raises(StoreExists):
            restore(read_backup(backup), PASSPHRASE, folder)
        with pytest.raises(KeyWithoutStore):
            restore(read_backup(backup), PASSPHRASE, tmp_path)

        assert {file.name: file.read_bytes() for file in folder.iterdir()} == before

    @pytest.mark.parametrize(
        ("secret", "error"), [(OTHER, WrongPassphrase), (new_recovery_key(), WrongRecoveryKey)]
    )
    def test_a_wrong_secret_is_named_and_leaves_nothing_behind(self, made, tmp_path, secret, error):
        with pytest.raises(error):
            restore(read_backup(made[1]), secret, tmp_path / "new")

        assert not (tmp_path / "new").exists()

    def test_a_backup_opens_the_way_it_did_on_the_day_it_was_made(self, tmp_path):
        folder, backup = tmp_path / "store", tmp_path / "backup"
        create_store(folder, PASSPHRASE, "Sanne", RECOVERY).close()
        back_up(folder, PASSPHRASE, backup)
        set_passphrase(folder, PASSPHRASE, OTHER)
        encrypt_anew(folder, OTHER, OTHER, new_recovery_key())

        restore(read_backup(backup), PASSPHRASE, tmp_path / "new")

        open_store(tmp_path / "new", RECOVERY).close()


class TestDamage:
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(data=st.data())
    def test_a_flipped_bit_anywhere_is_refused_and_names_the_file(self, made, tmp_path, data):
        bit = data.draw(st.integers(0, 8 * made[1].stat().st_size - 1))

        def flip(content):
            content[bit // 8] ^= 1 << bit % 8

        with pytest.raises(DamagedBackup, match=r"altered\.backup"):
            read_backup(altered(made[1], tmp_path, flip))

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(data=st.data())
    def test_a_backup_that_was_cut_short_is_refused(self, made, tmp_path, data):
        length = data.draw(st.integers(0, made[1].stat().st_size - 1))

        def cut(content):
            del content[length:]

        with pytest.raises(DamagedBackup):
            read_backup(altered(made[1], tmp_path, cut))

    def test_a_backup_put_together_anew_by_somebody_without_the_key_is_refused(
        self, made, tmp_path
    ):
        from hashlib import sha256  # noqa: PLC0415 what anybody can do

        def forge(content):
            content[-DIGEST - 5_000] ^= 1
            content[-DIGEST:] = sha256(content[:-DIGEST]).digest()

        forged = read_backup(altered(made[1], tmp_path, forge))

        with pytest.raises(DamagedBackup):
            restore(forged, PASSPHRASE, tmp_path / "new")
        assert not (tmp_path / "new").exists()

    @pytest.mark.parametrize("content", [b"", WHAT, b"SQLite format 3\0" * 99])
    def test_another_kind_of_file_is_no_backup(self, tmp_path, content):
        (tmp_path / "other").write_bytes(content)

        with pytest.raises(DamagedBackup, match="other"):
            read_backup(tmp_path / "other")


class TestMaking:
    def test_no_word_of_a_case_stands_in_it(self, made):
        content = made[1].read_bytes()

        words = [word.encode(how) for word in (*PLANTED, "Sanne") for how in ("utf-8", "utf-16-le")]
        assert [word for word in words if word in content] == []

    def test_it_is_of_one_moment_while_others_go_on_writing(self, tmp_path):
        folder, backup = tmp_path / "store", tmp_path / "backup"
        store = create_store(folder, PASSPHRASE, "Sanne")
        me = store.accounts()[0]
        case_id = admit(me, WHY, small_case(), keeping=store)
        write = lambda n: add_person(me, case_id, WHY, Person(id=f"p{n}"), keeping=store)  # noqa: E731

        with ThreadPoolExecutor(5) as many:
            writing = [many.submit(write, n) for n in range(60)]
            proof = back_up(folder, PASSPHRASE, backup)
            acknowledged = [each.result().version for each in writing]
        store.close()
        restore(read_backup(backup), PASSPHRASE, tmp_path / "new")

        again = open_store(tmp_path / "new", PASSPHRASE)
        case = open_case(me, case_id, WHY, keeping=again).case
        again.close()
        assert len(acknowledged) == 60
        assert len(case.family.people) == len(small_case().family.people) + proof.acts - 1

    def test_nothing_stands_beside_it_and_nothing_is_written_over(self, made):
        folder, backup = made
        before = backup.read_bytes()

        with pytest.raises(NameTaken):
            back_up(folder, PASSPHRASE, backup)

        assert {file.name for file in backup.parent.iterdir()} == {"store", "one.backup"}
        assert backup.read_bytes() == before

    def test_where_nothing_can_be_written_no_backup_stands(self, made):
        folder, backup = made

        with pytest.raises(UnreachableStore):
            back_up(folder, PASSPHRASE, backup / "in a file")

    def test_a_store_that_stands_open_is_not_put_in_a_file_that_stands_open(self, tmp_path):
        create_store(tmp_path / "store", None, "Sanne").close()

        with pytest.raises(NotLocked):
            back_up(tmp_path / "store", None, tmp_path / "backup")
        assert not (tmp_path / "backup").exists()
