from pathlib import Path

import pytest

from generator.errors import SetupError
from generator.publish.write import write_files


def test_files_are_written_with_their_folders(tmp_path: Path) -> None:
    write_files(tmp_path / "out", {"a.txt": b"1", "b/c/d.txt": "二".encode()})
    assert (tmp_path / "out/a.txt").read_bytes() == b"1"
    assert (tmp_path / "out/b/c/d.txt").read_text(encoding="utf-8") == "二"


def test_a_file_is_replaced_whole_and_others_stay(tmp_path: Path) -> None:
    (tmp_path / "other.txt").touch()
    write_files(tmp_path, {"a.txt": b"long text"})
    write_files(tmp_path, {"a.txt": b"short"})
    assert (tmp_path / "a.txt").read_bytes() == b"short"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "other.txt"]


def test_a_failure_leaves_the_last_good_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_files(tmp_path, {"a.txt": b"good"})

    def refuse(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(SetupError) as caught:
        write_files(tmp_path, {"a.txt": b"half"})
    assert caught.value.values == {"folder": str(tmp_path), "reason": "No space left on device"}
    assert (tmp_path / "a.txt").read_bytes() == b"good"


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(SetupError) as caught:
        write_files(tmp_path / "out", {"a.txt": b"x"})
    assert caught.value.key == "folder-not-writable"
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"
