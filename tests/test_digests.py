import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from generator.digests import add_file, add_files, engine_digest, files_below
from generator.resources import templates_root


def digest_of(folder: Path) -> str:
    digest = sha256()
    add_files(digest, folder)
    return digest.hexdigest()


def make(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_files_come_in_a_fixed_order_and_empty_folders_are_seen(tmp_path: Path) -> None:
    make(tmp_path, {"b/2": "", "a": "", "b/1": "", "b/__pycache__/x": ""})
    (tmp_path / "c").mkdir()
    assert [os.path.relpath(path, tmp_path) for path in files_below(tmp_path)] == ["a", "b", "b/1", "b/2", "c"]
    assert list(files_below(tmp_path / "nowhere")) == []


@pytest.mark.parametrize("change", [{"a": "2"}, {"b": "1"}, {"c/d": "3"}])
def test_another_content_another_name_or_another_file_is_another_digest(tmp_path: Path, change: dict[str, str]) -> None:
    one = make(tmp_path / "one", {"a": "1", "c/e": "2"})
    same = make(tmp_path / "same", {"a": "1", "c/e": "2"})
    other = make(tmp_path / "other", {"a": "1", "c/e": "2"} | change)
    assert digest_of(one) == digest_of(same) != digest_of(other)


def test_text_that_moves_from_one_file_to_the_next_is_seen(tmp_path: Path) -> None:
    one = make(tmp_path / "one", {"a": "12", "b": "3"})
    other = make(tmp_path / "other", {"a": "1", "b": "23"})
    assert digest_of(one) != digest_of(other)


def test_links_are_refused(tmp_path: Path) -> None:
    make(tmp_path, {"folder/a": "1"})
    (tmp_path / "folder/link").symlink_to(tmp_path / "folder/a")
    (tmp_path / "whole").symlink_to(tmp_path / "folder")
    with pytest.raises(OSError, match="link"):
        list(files_below(tmp_path / "folder"))
    with pytest.raises(OSError, match="whole"):
        list(files_below(tmp_path / "whole"))
    with pytest.raises(OSError, match="link"):
        add_file(sha256(), str(tmp_path / "folder/link"), "link")


def test_the_engine_is_the_same_in_every_process() -> None:
    code = "from generator.digests import engine_digest; print(engine_digest())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == engine_digest()


def test_a_template_belongs_to_the_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, {"site/x.html.j2": "x"})
    assert templates_root() != tmp_path
    before = engine_digest()
    monkeypatch.setattr("generator.digests.templates_root", lambda: tmp_path)
    engine_digest.cache_clear()
    try:
        assert engine_digest() != before
    finally:
        engine_digest.cache_clear()
