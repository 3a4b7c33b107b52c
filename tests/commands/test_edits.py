import pytest

from generator.commands.edits import diff_of, edits_of, offer
from generator.commands.session import Session
from generator.locale import catalogue
from tests.conftest import Project

FILE = "policies/attendance.yml"
CHANGE = {FILE: {(2, 8): lambda _: "考勤办法"}}
SESSION = Session(catalogue("zh-CN"))


def test_byte_order_mark_line_ends_and_permissions_stay(project: Project) -> None:
    base = (project() / FILE).read_bytes()
    written = b"\xef\xbb\xbf" + base.replace(b"\n", b"\r\n")
    root = project({FILE: written})
    (root / FILE).chmod(0o640)
    (edit,), left = edits_of(root, CHANGE)
    assert left == []
    assert offer(SESSION, [edit], yes=True)
    assert (root / FILE).read_bytes() == written.replace("考勤制度".encode(), "考勤办法".encode())
    assert (root / FILE).stat().st_mode & 0o777 == 0o640


def test_a_diff_is_a_patch(project: Project) -> None:
    (edit,), _ = edits_of(project(), CHANGE)
    lines = diff_of(edit).plain.splitlines()
    assert lines[:2] == [f"--- a/{FILE}", f"+++ b/{FILE}"]
    assert ("-title: 考勤制度" in lines, "+title: 考勤办法" in lines) == (True, True)


def test_a_file_that_somebody_else_changed_is_not_written(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    root = project()
    (edit,), _ = edits_of(root, CHANGE)
    (root / FILE).write_bytes(b"id: other\n")
    offer(SESSION, [edit], yes=True)
    assert (root / FILE).read_bytes() == b"id: other\n"
    assert "刚刚被别人改过" in capsys.readouterr().err


def test_a_link_stays_a_link(project: Project) -> None:
    root = project()
    file = root / FILE
    file.rename(root / "real.yml")
    file.symlink_to(root / "real.yml")
    (edit,), _ = edits_of(root, CHANGE)
    offer(SESSION, [edit], yes=True)
    assert file.is_symlink()
    assert "考勤办法" in (root / "real.yml").read_text(encoding="utf-8")


def test_a_change_that_changes_nothing_is_no_edit(project: Project) -> None:
    assert edits_of(project(), {FILE: {(2, 8): lambda text: text}}) == ([], [])
