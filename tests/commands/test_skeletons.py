from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.commands.skeletons import checked_id, filled, handbook_skeleton, write_new
from generator.errors import SetupError


def test_values_are_filled_in_and_quoted_for_yaml() -> None:
    title = 'a: b # "c" \\ 甲'
    data = yaml.safe_load(filled("new/policy.yml", id="leave", title=title))
    assert (data["id"], data["title"]) == ("leave", title)
    assert data["revision"]["effective"] == date.today()  # noqa: DTZ011 -- the author's own calendar


def test_no_place_for_a_value_is_left() -> None:
    texts = [content.decode() for content in handbook_skeleton().values()]
    assert not [text for text in texts if "$" in text.replace("$schema", "")]


def test_hidden_files_get_their_names() -> None:
    files = handbook_skeleton()
    assert {".gitignore", ".vscode/settings.json", "site_config.yml"} <= files.keys()
    assert "gitignore" not in files


def test_an_id_is_a_slug() -> None:
    assert checked_id("sales-manager-2") == "sales-manager-2"
    for wrong in ("", "2nd", "-a", "a-", "a--b", "A", "a b", "a/b", "甲", "a\n"):
        with pytest.raises(SetupError):
            checked_id(wrong)


def test_a_file_is_written_once(tmp_path: Path) -> None:
    write_new(tmp_path / "deep/a.yml", b"one")
    with pytest.raises(SetupError) as caught:
        write_new(tmp_path / "deep/a.yml", b"two")
    assert caught.value.key == "file-exists"
    assert (tmp_path / "deep/a.yml").read_bytes() == b"one"


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "deep").write_bytes(b"")
    with pytest.raises(SetupError) as caught:
        write_new(tmp_path / "deep/a.yml", b"one")
    assert caught.value.key in ("folder-not-writable", "file-exists")
