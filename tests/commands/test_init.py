from pathlib import Path

import pytest

from tests.commands.calls import Caller


def test_a_fresh_handbook_checks_builds_and_prints(call: Caller, tmp_path: Path) -> None:
    root = tmp_path / "手册 一"
    shown = call("init", root, cwd=tmp_path)
    assert shown.code == 0
    assert "handbook serve" in shown.out
    checked = call("check", "--strict", "--hints", cwd=root)
    assert (checked.code, checked.out) == (0, "没有发现问题。\n")
    assert call("build", "--strict", "--portable", cwd=root).code == 0
    assert call("print", "--all", cwd=root).code == 0
    assert len(list((root / "build/print").glob("*.pdf"))) == 2


def test_it_brings_what_git_and_the_editor_need(call: Caller, tmp_path: Path) -> None:
    call("init", "handbook", cwd=tmp_path)
    root = tmp_path / "handbook"
    assert (root / ".gitignore").read_text(encoding="utf-8") == "/build/\n"
    assert (root / ".vscode/settings.json").is_file()
    for file in root.rglob("*.yml"):
        first = file.read_text(encoding="utf-8").splitlines()[0]
        schema = first.removeprefix("# yaml-language-server: $schema=")
        assert schema != first
        assert (file.parent / schema).resolve().is_file()


def test_an_english_handbook_checks_and_builds(call: Caller, tmp_path: Path) -> None:
    assert call("--lang", "en", "init", "handbook", cwd=tmp_path).code == 0
    root = tmp_path / "handbook"
    call("new", "role", "clerk", "--department", "company", cwd=root)
    call("new", "policy", "leave", cwd=root)
    assert "Write the first duty." in (root / "roles/company/clerk.yml").read_text(encoding="utf-8")
    assert "Write the first article." in (root / "policies/leave.yml").read_text(encoding="utf-8")
    checked = call("check", "--strict", "--hints", cwd=root)
    assert (checked.code, checked.out) == (0, "No problems found.\n")
    assert call("build", cwd=root).code == 0


@pytest.mark.parametrize(
    ("host", "workflow"), [("github", ".github/workflows/pages.yml"), ("gitlab", ".gitlab-ci.yml")]
)
def test_a_handbook_can_bring_what_publishes_it(call: Caller, tmp_path: Path, host: str, workflow: str) -> None:
    shown = call("init", "handbook", "--pages", host, cwd=tmp_path)
    root = tmp_path / "handbook"
    assert (shown.code, workflow in shown.out) == (0, True)
    assert (root / workflow).is_file()
    assert (root / "requirements.txt").is_file()
    assert call("check", "--strict", cwd=root).code == 0


def test_a_handbook_that_is_there_gets_what_publishes_it_and_nothing_else(call: Caller, tmp_path: Path) -> None:
    call("init", "handbook", cwd=tmp_path)
    root = tmp_path / "handbook"
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert call("init", ".", "--pages", "gitlab", cwd=root).code == 0
    assert {path: path.read_bytes() for path in before} == before
    assert (root / ".gitlab-ci.yml").is_file()


def test_what_stands_in_the_way_of_publishing_is_left_alone(call: Caller, tmp_path: Path) -> None:
    call("init", "handbook", cwd=tmp_path)
    root = tmp_path / "handbook"
    (root / "requirements.txt").write_text("mine", encoding="utf-8")
    shown = call("init", ".", "--pages", "github", cwd=root)
    assert (shown.code, "requirements.txt" in shown.err) == (2, True)
    assert (root / "requirements.txt").read_text(encoding="utf-8") == "mine"
    assert not (root / ".github").exists()


def test_an_empty_folder_is_welcome(call: Caller, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert call("init", "empty", cwd=tmp_path).code == 0


def test_a_folder_with_files_is_left_alone(call: Caller, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/notes.txt").write_text("mine", encoding="utf-8")
    shown = call("init", "full", cwd=tmp_path)
    assert (shown.code, "里已经有文件" in shown.err) == (2, True)
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["notes.txt"]


def test_a_file_is_no_folder(call: Caller, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert call("init", "file", cwd=tmp_path).code == 2
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"
