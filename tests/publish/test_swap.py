import errno
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.errors import SetupError
from generator.publish.swap import fresh_folder


def fill(target: Path, text: str) -> None:
    with fresh_folder(target) as folder:
        (folder / "index.html").write_text(text, encoding="utf-8")


def fail(target: Path) -> None:
    with fresh_folder(target) as folder:
        (folder / "index.html").write_text("half", encoding="utf-8")
        raise RuntimeError("disk full")


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    target = tmp_path / "build" / "site"
    fill(target, "first")
    return target


def left_over(target: Path) -> list[str]:
    return [path.name for path in target.parent.iterdir() if path != target and not path.name.endswith(".lock")]


def test_the_folder_is_made_and_replaced_as_a_whole(target: Path) -> None:
    (target / "old.html").touch()
    fill(target, "second")
    assert files(target) == {"index.html": "second"}
    assert left_over(target) == []


def test_others_may_read_it(target: Path) -> None:
    assert target.stat().st_mode & 0o777 == 0o755


def test_a_failure_leaves_the_last_good_folder(target: Path) -> None:
    with pytest.raises(RuntimeError, match="disk full"):
        fail(target)
    assert files(target) == {"index.html": "first"}
    assert left_over(target) == []


def test_until_the_end_readers_see_the_last_good_folder(target: Path) -> None:
    with fresh_folder(target) as folder:
        (folder / "index.html").write_text("second", encoding="utf-8")
        assert files(target) == {"index.html": "first"}
    assert files(target) == {"index.html": "second"}


def test_a_failure_of_the_swap_itself_brings_the_last_good_folder_back(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.rename

    def refuse(self: Path, to: Path) -> Path:
        if to == target and not self.name.endswith("-old"):
            raise OSError(errno.EIO, "broken disk")
        return real(self, to)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OSError, match="broken disk"):
        fill(target, "second")
    assert files(target) == {"index.html": "first"}


def test_what_a_killed_build_left_is_repaired_even_if_the_next_one_fails(target: Path) -> None:
    target.rename(target.with_name(".site-old"))
    half = target.with_name(".site-abc123")
    half.mkdir()
    with pytest.raises(RuntimeError, match="disk full"):
        fail(target)
    assert files(target) == {"index.html": "first"}
    assert left_over(target) == []


def test_killed_after_the_swap_only_the_rest_is_cleared(target: Path) -> None:
    old = target.with_name(".site-old")
    old.mkdir()
    (old / "index.html").write_text("zeroth", encoding="utf-8")
    fill(target, "second")
    assert files(target) == {"index.html": "second"}
    assert left_over(target) == []


def test_a_second_build_at_the_same_time_is_refused(target: Path) -> None:
    refused: list[SetupError] = []

    def second() -> None:
        try:
            fill(target, "second")
        except SetupError as error:
            refused.append(error)

    with fresh_folder(target) as folder:
        (folder / "index.html").write_text("slow", encoding="utf-8")
        other = threading.Thread(target=second)
        other.start()
        other.join()
    assert [error.key for error in refused] == ["build-running"]
    assert files(target) == {"index.html": "slow"}


def test_after_a_failure_the_next_build_may_run(target: Path) -> None:
    with pytest.raises(RuntimeError, match="disk full"):
        fail(target)
    fill(target, "second")
    assert files(target) == {"index.html": "second"}


@pytest.fixture(params=["site", "build"])
def in_the_way(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    target = tmp_path / "build" / "site"
    file = target if request.param == "site" else target.parent
    file.parent.mkdir(exist_ok=True)
    file.write_text("mine", encoding="utf-8")
    yield target
    assert file.read_text(encoding="utf-8") == "mine"


def test_a_file_in_place_of_the_folder_is_left_alone(in_the_way: Path) -> None:
    with pytest.raises(SetupError) as caught:
        fill(in_the_way, "x")
    assert caught.value.key == "folder-not-writable"
    assert caught.value.values["reason"] in {os.strerror(errno.ENOTDIR), os.strerror(errno.EEXIST)}
