import json

import pytest

from tests.commands.calls import REPORTS_NOWHERE, Caller
from tests.conftest import Project

SETTINGS = """\
title: 岗位手册
company: {{name: 示例有限公司}}
revision: {{version: "1.0", effective: 2026-01-01}}
checks: {{{checks}}}
"""
BROKEN = {"roles/company/clerk.yml": REPORTS_NOWHERE}


def test_a_sound_handbook(call: Caller, project: Project) -> None:
    shown = call("check", cwd=project())
    assert (shown.code, shown.out, shown.err) == (0, "没有发现问题。\n", "")


def test_an_error_is_shown_with_its_line_and_its_fix(call: Caller, project: Project) -> None:
    shown = call("check", cwd=project(BROKEN))
    assert shown.code == 1
    lines = shown.out.splitlines()
    assert lines[0] == "roles/company/clerk.yml"
    assert lines[1].startswith("  4:13  错误  ")
    assert lines[1].endswith("[unknown-role]")
    assert lines[2].strip() == "4 │ reports_to: general-managr"
    assert lines[3].index("^") == lines[2].index("general-managr")
    assert "general-manager" in lines[4]
    assert lines[-1] == "错误 1 个，警告 0 个，提示 0 个，涉及 1 个文件。"


def test_json_stands_alone_on_stdout(call: Caller, project: Project) -> None:
    shown = call("--lang", "en", "check", "--format", "json", cwd=project(BROKEN))
    assert (shown.code, shown.err) == (1, "")
    report = json.loads(shown.out)
    assert list(report) == ["version", "counts", "findings"]
    assert (report["version"], report["counts"]) == (1, {"error": 1, "warning": 0, "hint": 0})
    (finding,) = report["findings"]
    assert list(finding) == ["check", "severity", "file", "line", "column", "problem", "fix", "related"]
    assert (finding["check"], finding["file"], finding["line"]) == ("unknown-role", "roles/company/clerk.yml", 4)
    assert "`general-managr`" in finding["problem"]


@pytest.mark.parametrize(("severity", "code", "strict_code"), [("warning", 0, 1), ("hint", 0, 0), ("off", 0, 0)])
def test_severities_and_strict(severity: str, code: int, strict_code: int, call: Caller, project: Project) -> None:
    checks = f"unknown-role: {{severity: {severity}, reason: 岗位正在改名}}"
    root = project({**BROKEN, "site_config.yml": SETTINGS.format(checks=checks)})
    shown = call("check", cwd=root)
    assert shown.code == code
    assert "岗位正在改名" in shown.out
    assert call("check", "--strict", cwd=root).code == strict_code


def test_hints_are_counted_and_shown_on_request(call: Caller, project: Project) -> None:
    checks = "unknown-role: {severity: hint, reason: 岗位正在改名}"
    root = project({**BROKEN, "site_config.yml": SETTINGS.format(checks=checks)})
    silent = call("check", cwd=root).out
    assert "另有 1 条提示" in silent
    assert "general-managr" not in silent
    assert "general-managr" in call("check", "--hints", cwd=root).out


def test_an_exception_in_a_line_is_told_with_its_reason(call: Caller, project: Project) -> None:
    allowed = REPORTS_NOWHERE.replace(
        "general-managr", "general-managr # handbook: allow unknown-role -- 新岗位下月设立"
    )
    shown = call("check", cwd=project({"roles/company/clerk.yml": allowed}))
    assert shown.code == 0
    assert "roles/company/clerk.yml:4 允许例外（unknown-role），理由：新岗位下月设立" in shown.out


def test_nothing_is_written(call: Caller, project: Project) -> None:
    root = project(BROKEN)
    call("check", cwd=root)
    assert not (root / "build").exists()
