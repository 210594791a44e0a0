"""A file is written whole or not at all."""

import os
import stat
from contextlib import contextmanager

import pytest

from exports.errors import NotWritten
from exports.formats import write


@contextmanager
def little_room():
    # Around one call only: the limit holds for the report of the test run as well.
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_what_is_written_can_be_read(tmp_path):
    write(tmp_path / "plan.docx", b"words")

    assert (tmp_path / "plan.docx").read_bytes() == b"words"


def test_only_the_user_can_read_it(tmp_path):
    write(tmp_path / "plan.docx", b"words")

    assert (tmp_path / "plan.docx").stat().st_mode & 0o077 == 0


def test_without_room_the_old_file_stays_and_nothing_is_left_half_done(tmp_path):
    write(tmp_path / "plan.docx", b"old")

    with pytest.raises(NotWritten, match="plan"), little_room():
        write(tmp_path / "plan.docx", b"x" * 5_000)

    assert [file.name for file in tmp_path.iterdir()] == ["plan.docx"]
    assert (tmp_path / "plan.docx").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ("missing/plan.docx", "does not exist"),
        ("file/plan.docx", "is a file"),
        ("folder", "is a folder"),
        ("a" * 300, "too long"),
        ("pl\0an", "could not be written"),
    ],
)
def test_a_place_that_cannot_be_is_said_with_a_remedy(tmp_path, place, problem):
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()

    with pytest.raises(NotWritten, match=problem) as refused:
        write(tmp_path / place, b"words")

    assert refused.value.remedy
    assert {file.name for file in tmp_path.iterdir()} == {"file", "folder"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are of Unix")
def test_a_pipe_is_refused_and_stays_a_pipe(tmp_path):
    pipe = tmp_path / "plan.docx"
    os.mkfifo(pipe)

    with pytest.raises(NotWritten, match="a pipe, not a file") as refused:
        write(pipe, b"words")

    assert refused.value.remedy
    assert stat.S_ISFIFO(pipe.lstat().st_mode)
    assert list(tmp_path.iterdir()) == [pipe]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are of Unix")
def test_a_link_to_a_pipe_is_refused_and_stays_a_link(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "plan.docx").symlink_to(tmp_path / "pipe")

    with pytest.raises(NotWritten, match="a pipe, not a file"):
        write(tmp_path / "plan.docx", b"words")

    assert (tmp_path / "plan.docx").is_symlink()


def test_an_empty_folder_is_refused_and_stays_a_folder(tmp_path):
    (tmp_path / "plan.docx").mkdir()

    with pytest.raises(NotWritten, match="is a folder"):
        write(tmp_path / "plan.docx", b"words")

    assert list(tmp_path.iterdir()) == [tmp_path / "plan.docx"]
    assert (tmp_path / "plan.docx").is_dir()
