from pathlib import Path

import pytest

from generator.commands.mends import MENDS, mended
from tests.commands.calls import Caller, contents
from tests.commands.terminal import typed
from tests.conftest import Project

FILE = "roles/company/clerk.yml"
FAULTY = """\
# 文员,2026年
id: clerk   # 编号, 不变
title: 文员
department: company
reports_to: general-manager
purpose: >-
  办理日(rì)常事务,
  并签定合同。。
duties:
  - {no: 1, text: '登记来访客户, 并对帐(每天)'}   # 说明, 不变
  - no: 2
    text: "整理客户资料，每天更新。"
revision: {version: "1.0", effective: 2026-01-01}
"""
MENDED = FAULTY.replace("日(rì)常事务,\n  并签定合同。。", "日常事务，并签订合同。").replace(
    "客户, 并对帐(每天)", "客户，并对账（每天）。"
)


@pytest.mark.parametrize(
    ("check", "written", "expected"),
    [
        ("half-width-punctuation", "甲,乙; 丙:丁(戊)3%,己.", "甲，乙；丙：丁（戊）3%，己。"),
        ("half-width-punctuation", "8:30到，1.5倍，a,b，见(a.b)", "8:30到，1.5倍，a,b，见(a.b)"),
        ("doubled-punctuation", "甲，，乙。。丙，,丁", "甲，乙。丙，丁"),
        ("doubled-punctuation", "甲。。。乙，。丙？！丁、、、", "甲。。。乙，。丙？！丁、、、"),
        ("pinyin-note", "绪(xù)论和A（xu）、甲(yi)", "绪论和A（xu）、甲(yi)"),
        ("typing-error", "签定帐单，约定单价", "签订账单，约定单价"),
        ("missing-full-stop", "登记来访客户", "登记来访客户。"),
        ("missing-full-stop", "登记来访客户\n", "登记来访客户。\n"),
        ("missing-full-stop", "登记来访客户，", "登记来访客户，"),
    ],
)
def test_each_mend(check: str, written: str, expected: str) -> None:
    assert mended(written, {check}) == expected


def test_only_what_was_found_is_mended() -> None:
    assert mended("甲,乙。。", {"doubled-punctuation"}) == "甲,乙。"


def test_mending_a_mended_text_changes_nothing() -> None:
    once = mended("登记(jì)客户, ,并签定合同,,每天", MENDS)
    assert mended(once, MENDS) == once


def test_it_mends_checks_again_and_keeps_the_layout(call: Caller, project: Project) -> None:
    root = project({FILE: FAULTY})
    shown = call("check", "--fix", "--yes", "--hints", cwd=root)
    assert (root / FILE).read_text(encoding="utf-8") == MENDED
    assert (shown.code, shown.out) == (0, "没有发现问题。\n")
    assert "+  - {no: 1, text: '登记来访客户，并对账（每天）。'}   # 说明, 不变\n" in shown.err
    assert shown.err.endswith("已改好 1 个文件。\n")


def test_without_a_terminal_nothing_is_written(call: Caller, project: Project) -> None:
    root = project({FILE: FAULTY})
    before = contents(root)
    shown = call("check", "--fix", cwd=root)
    assert (shown.code, contents(root)) == (2, before)
    assert "+  办理日常事务，并签订合同。\n" in shown.err
    assert "--yes" in shown.err


@pytest.mark.parametrize(("answer", "text"), [("是", MENDED), ("n", FAULTY), ("", FAULTY)])
def test_on_a_terminal_it_asks(
    answer: str, text: str, call: Caller, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = project({FILE: FAULTY})
    with typed(monkeypatch, answer):
        shown = call("check", "--fix", cwd=root)
    assert shown.code == 0
    assert "写入 1 个文件吗" in shown.err
    assert (root / FILE).read_text(encoding="utf-8") == text


def test_what_the_company_allows_stays(call: Caller, project: Project) -> None:
    allowed = "  # handbook: allow typing-error -- 原文如此\n"
    clerk = FAULTY.replace("  # 说明, 不变\n", allowed).replace("(每天)'", "。'").replace("客户, ", "客户，")
    root = project({FILE: clerk})
    call("check", "--fix", "--yes", cwd=root)
    assert "并对帐。'" in (root / FILE).read_text(encoding="utf-8")


def test_a_file_that_cannot_be_changed_safely_is_told_and_left(call: Caller, project: Project) -> None:
    clerk = FAULTY.replace("'登记来访客户,", "&x '登记来访客户,")
    root = project({FILE: clerk})
    shown = call("check", "--fix", "--yes", cwd=root)
    assert f"「{FILE}」里的文字用了特别的写法" in shown.err
    assert (root / FILE).read_text(encoding="utf-8") == clerk


def test_nothing_to_mend(call: Caller, project: Project) -> None:
    shown = call("check", "--fix", cwd=project())
    assert (shown.code, shown.err) == (0, "没有可以自动改正的文字。\n")


def test_the_report_in_json_stays_alone_on_stdout(call: Caller, project: Project, tmp_path: Path) -> None:
    shown = call("check", "--fix", "--yes", "--format", "json", cwd=project({FILE: FAULTY}))
    assert shown.out.startswith("{")
    assert list(tmp_path.rglob(".*.new")) == []
