from pathlib import Path

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
