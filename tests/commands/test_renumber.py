import pytest

from tests.commands.calls import REPORTS_NOWHERE, Caller, contents
from tests.commands.terminal import typed
from tests.conftest import Project

FILE = "roles/company/general-manager.yml"
GAP = """\
id: general-manager
title: 总经理
department: company
reports_to: null
purpose: 对公司的经营结果负责。
duties:
  - {no: 1, text: 批准公司的年度计划，并检查执行情况。}
  - {no: 3, text: 批准公司的年度预算。}   # 第3项
revision: {version: "1.0", effective: 2026-01-01}
"""
DONE = GAP.replace("no: 3", "no: 2")


def test_numbers_run_on_and_nothing_else_changes(call: Caller, project: Project) -> None:
    root = project({FILE: GAP})
    shown = call("renumber", "--yes", cwd=root)
    assert (shown.code, shown.out) == (0, "")
    assert shown.err.endswith("已改好 1 个文件。\n")
    assert (root / FILE).read_text(encoding="utf-8") == DONE


def test_without_a_terminal_nothing_is_written(call: Caller, project: Project) -> None:
    root = project({FILE: GAP})
    before = contents(root)
    shown = call("renumber", cwd=root)
    assert (shown.code, contents(root)) == (2, before)
    assert "+  - {no: 2, text: 批准公司的年度预算。}   # 第3项" in shown.err


@pytest.mark.parametrize(("answer", "text"), [("y", DONE), ("n", GAP)])
def test_on_a_terminal_it_asks(
    answer: str, text: str, call: Caller, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = project({FILE: GAP})
    with typed(monkeypatch, answer):
        assert call("renumber", cwd=root).code == 0
    assert (root / FILE).read_text(encoding="utf-8") == text


def test_only_the_named_file(call: Caller, project: Project) -> None:
    root = project({FILE: GAP})
    assert call("renumber", "policies/attendance.yml", cwd=root).err == "编号都已连续，没有要改的。\n"
    assert call("renumber", "--yes", FILE, cwd=root).code == 0
    assert (root / FILE).read_text(encoding="utf-8") == DONE


def test_a_file_that_is_no_content(call: Caller, project: Project) -> None:
    shown = call("renumber", "README.md", cwd=project())
    assert (shown.code, shown.err.startswith("「README.md」不是手册的内容文件")) == (2, True)


def test_a_file_that_cannot_be_read_stops_it(call: Caller, project: Project) -> None:
    root = project({FILE: GAP, "sources/s1.yml": "id: [\n", "roles/company/clerk.yml": REPORTS_NOWHERE})
    shown = call("renumber", "--yes", cwd=root)
    assert shown.code == 1
    assert "sources/s1.yml" in shown.err
    assert "unknown-role" not in shown.err
    assert (root / FILE).read_text(encoding="utf-8") == GAP


def test_what_cannot_be_changed_safely_stops_it(call: Caller, project: Project) -> None:
    root = project({FILE: GAP.replace("no: 3", "no: &x 3")})
    shown = call("renumber", "--yes", cwd=root)
    assert (shown.code, FILE in shown.err) == (2, True)


def test_places_to_look_at_are_listed(call: Caller, project: Project) -> None:
    decisions = "decisions:\n  - {id: C1, title: 甲, settled: 乙, why: 丙, touches: [roles/general-manager#duty-2]}\n"
    shown = call("renumber", "--yes", cwd=project({FILE: GAP, "sources/decisions.yml": decisions}))
    assert shown.err.endswith("  sources/decisions.yml:2\n")
