"""Another passphrase and another key: the old opens or the new, never neither."""

import os
import shutil

import pytest

from tests.workbench.storage.killing import dies_at, every_death, make_passphrases_cheap
from tests.workbench.stores import PASSPHRASE, WHY, small_case, stands
from workbench.casework import admit
from workbench.storage import (
    NoRecoveryKey,
    NotLocked,
    StoreInUse,
    UnreadableStore,
    WrongPassphrase,
    WrongRecoveryKey,
    create_store,
    encrypt_anew,
    new_recovery_key,
    open_store,
    proof_of_store,
    set_passphrase,
)
from workbench.storage.engine import ONE_FILE, connected
from workbench.storage.opening import key_of

OTHER = "heel andere woorden"
FILES = {"workbench.db", "workbench.key", "workbench.log.key", "workbench.log.head"}
a_real_kill = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that forks")


@pytest.fixture
def recovery():
    return new_recovery_key()


@pytest.fixture
def folder(tmp_path, recovery, monkeypatch):
    make_passphrases_cheap(monkeypatch)
    store = create_store(tmp_path / "store", PASSPHRASE, "Sanne", recovery)
    admit(store.accounts()[0], WHY, small_case(), keeping=store)
    store.close()
    return tmp_path / "store"


def opens(folder, secret, how=lambda *given: open_store(*given).close()):
    try:
        how(folder, secret)
    except (WrongPassphrase, WrongRecoveryKey):
        return False
    return True


def turns(folder, secret):
    """Whether a secret gives a key; that the key fits is for the proof to show."""
    return opens(folder, secret, key_of)


class TestALostPassphrase:
    def test_the_recovery_key_opens_the_same_cases(self, folder, recovery):
        store = open_store(folder, recovery)
        by_recovery_key = proof_of_store(folder, recovery)
        store.close()

        assert by_recovery_key == proof_of_store(folder, PASSPHRASE)

    def test_with_the_recovery_key_a_new_passphrase_is_set(self, folder, recovery):
        set_passphrase(folder, recovery, OTHER)

        assert opens(folder, OTHER)
        assert opens(folder, recovery)
        assert not opens(folder, PASSPHRASE)

    def test_the_recovery_key_of_another_store_is_refused(self, folder):
        with pytest.raises(WrongRecoveryKey):
            open_store(folder, new_recovery_key())

    def test_without_passphrase_and_recovery_key_nothing_opens_and_nothing_changes(self, folder):
        before = {file.name: file.read_bytes() for file in folder.iterdir()}

        for secret in (OTHER, new_recovery_key()):
            with pytest.raises((WrongPassphrase, WrongRecoveryKey)):
                set_passphrase(folder, secret, OTHER)

        assert {file.name: file.read_bytes() for file in folder.iterdir()} == before

    def test_a_store_that_was_made_without_one_says_so_and_can_get_one(self, tmp_path, recovery):
        create_store(tmp_path, PASSPHRASE, "Sanne").close()

        with pytest.raises(NoRecoveryKey):
            open_store(tmp_path, recovery)
        set_passphrase(tmp_path, PASSPHRASE, PASSPHRASE, recovery)

        assert opens(tmp_path, recovery)


class TestEncryptingAnew:
    def test_every_row_is_there_under_another_key(self, folder, recovery):
        before, old = proof_of_store(folder, PASSPHRASE), key_of(folder, PASSPHRASE)

        after = encrypt_anew(folder, PASSPHRASE, OTHER, new_recovery_key())

        assert before == after == proof_of_store(folder, OTHER)
        with (
            pytest.raises(UnreadableStore),
            connected(folder / "workbench.db", old, ONE_FILE),
        ):
            pass

    def test_nothing_old_opens_it_any_more(self, folder, recovery):
        newer = new_recovery_key()

        encrypt_anew(folder, recovery, OTHER, newer)

        assert [opens(folder, secret) for secret in (PASSPHRASE, recovery)] == [False, False]
        assert [opens(folder, secret) for secret in (OTHER, newer)] == [True, True]

    def test_no_byte_of_a_page_stays_the_same(self, folder):
        before = (folder / "workbench.db").read_bytes()

        encrypt_anew(folder, PASSPHRASE, PASSPHRASE, new_recovery_key())

        after = (folder / "workbench.db").read_bytes()
        pages = {after[at : at + 16] for at in range(0, len(after), 4096)}
        assert not any(page in before for page in pages)

    def test_nothing_is_left_beside_it(self, folder):
        (folder / "workbench.db.of_an_earlier_edition").write_bytes(b"")

        encrypt_anew(folder, PASSPHRASE, OTHER, new_recovery_key())

        assert {file.name for file in folder.iterdir()} == FILES

    def test_it_waits_for_nobody_who_has_the_store_open(self, folder):
        store = open_store(folder, PASSPHRASE)
        me = store.accounts()[0]

        with pytest.raises(StoreInUse):
            encrypt_anew(folder, PASSPHRASE, OTHER, new_recovery_key())

        case_id = admit(me, WHY, small_case(), keeping=store)
        assert "Mirabelle" in stands(me, case_id, store)
        store.close()
        assert opens(folder, PASSPHRASE)


def test_a_store_without_a_passphrase_has_nothing_to_change(tmp_path):
    create_store(tmp_path, None, "Sanne").close()

    with pytest.raises(NotLocked):
        set_passphrase(tmp_path, None, OTHER)
    with pytest.raises(NotLocked):
        encrypt_anew(tmp_path, None, OTHER, new_recovery_key())


@a_real_kill
@pytest.mark.process
@pytest.mark.parametrize("deed", [set_passphrase, encrypt_anew])
def test_killed_at_any_call_to_the_disk_it_opens_with_the_old_or_with_the_new(
    folder, tmp_path, deed
):
    newer, copy, proof = new_recovery_key(), tmp_path / "copy", proof_of_store(folder, PASSPHRASE)
    opened, deaths = [], 0

    for number in every_death(
        lambda: shutil.copytree(folder, copy),
        lambda: deed(copy, PASSPHRASE, OTHER, newer),
    ):
        fitting = [secret for secret in (PASSPHRASE, OTHER, newer) if turns(copy, secret)]
        assert fitting in ([PASSPHRASE], [OTHER, newer])
        assert proof_of_store(copy, fitting[0]) == proof
        opened, deaths = [*opened, *fitting], number
        shutil.rmtree(copy)

    print(f"{deed.__name__}: killed {deaths} times, 0 stores that open with neither")  # noqa: T201 the figure
    assert {PASSPHRASE, OTHER} < set(opened)


@a_real_kill
def test_after_a_death_it_can_be_encrypted_anew(folder, recovery):
    dies_at(40, lambda: encrypt_anew(folder, PASSPHRASE, OTHER, new_recovery_key()))
    stands = PASSPHRASE if opens(folder, PASSPHRASE) else OTHER

    encrypt_anew(folder, stands, "en nog andere woorden", recovery)

    assert opens(folder, "en nog andere woorden")
    assert {file.name for file in folder.iterdir()} == FILES
