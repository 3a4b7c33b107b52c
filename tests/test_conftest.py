"""The golden files guard every page, so the guard itself is tested."""

from pathlib import Path

import pytest

from tests import conftest
from tests.conftest import Golden, Project


@pytest.fixture
def golden_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "golden"
    monkeypatch.setattr(conftest, "GOLDEN", folder)
    return folder


def test_golden_accepts_the_same_text_and_shows_what_differs(golden_folder: Path, golden: Golden) -> None:
    golden_folder.mkdir()
    (golden_folder / "page.txt").write_bytes("岗位\n职责\n".encode())
    golden("page.txt", "岗位\n职责\n")
    with pytest.raises(pytest.fail.Exception, match=r"(?s)-职责\n\+权限\n.*--update-golden"):
        golden("page.txt", "岗位\n权限\n")


def test_golden_refuses_other_line_ends(golden_folder: Path, golden: Golden) -> None:
    golden_folder.mkdir()
    (golden_folder / "page.txt").write_bytes(b"one\r\n")
    with pytest.raises(pytest.fail.Exception):
        golden("page.txt", "one\n")


@pytest.mark.usefixtures("golden_folder")
def test_a_missing_golden_file_is_a_failure(golden: Golden) -> None:
    with pytest.raises(pytest.fail.Exception, match="missing"):
        golden("none.txt", "")


def test_project_writes_replaces_and_removes(tmp_path: Path, project: Project) -> None:
    base = tmp_path / "base"
    base.mkdir()
    (base / "kept.yml").write_text("a: 1\n", encoding="utf-8")
    (base / "dropped.yml").write_text("b: 1\n", encoding="utf-8")
    root = project({"roles/sales/x.yml": "c: 1\n", "gbk.yml": "岗位".encode("gbk"), "dropped.yml": None}, base=base)
    found = {file.relative_to(root).as_posix() for file in root.rglob("*.yml")}
    assert found == {"kept.yml", "roles/sales/x.yml", "gbk.yml"}
    assert (root / "gbk.yml").read_bytes() == "岗位".encode("gbk")


def test_each_project_has_its_own_folder(project: Project) -> None:
    assert project(base=None) != project(base=None)
