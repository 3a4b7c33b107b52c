import json

import pytest

from generator.locale import LANGUAGES
from tests.commands.calls import REPORTS_NOWHERE, Caller
from tests.commands.repository import committed
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


def test_a_threshold_is_told_with_its_reason(call: Caller, project: Project) -> None:
    checks = "similar-duty: {threshold: 95, severity: warning, reason: 试行}"
    said = call("check", cwd=project({"site_config.yml": SETTINGS.format(checks=checks)})).out
    assert "检查项 similar-duty 已改为警告，理由：试行" in said
    assert "检查项 similar-duty 的界限已改为 95，理由：试行" in said


def test_an_exception_in_a_line_is_told_with_its_reason(call: Caller, project: Project) -> None:
    allowed = REPORTS_NOWHERE.replace(
        "general-managr", "general-managr # handbook: allow unknown-role -- 新岗位下月设立"
    )
    shown = call("check", cwd=project({"roles/company/clerk.yml": allowed}))
    assert shown.code == 0
    assert "roles/company/clerk.yml:4 允许例外（unknown-role），理由：新岗位下月设立" in shown.out


def test_nothing_is_written_but_what_the_next_check_repeats(call: Caller, project: Project) -> None:
    root = project(BROKEN)
    fresh = call("check", "--no-cache", cwd=root)
    assert not (root / "build").exists()
    first, second = call("check", cwd=root), call("check", cwd=root)
    assert fresh == first == second
    written = [file.relative_to(root).as_posix() for file in (root / "build").rglob("*") if file.is_file()]
    assert written == ["build/.cache/check.json"]


def test_a_report_goes_into_a_file_and_the_counts_to_the_screen(call: Caller, project: Project) -> None:
    root = project(BROKEN)
    shown = call("check", "--format", "html", "--output", "out/report.html", cwd=root)
    assert shown.code == 1
    assert shown.out == "错误 1 个，警告 0 个，提示 0 个，涉及 1 个文件。\n报告已写好：out/report.html\n"
    assert "general-managr" in (root / "out/report.html").read_text(encoding="utf-8")


def test_a_text_in_a_file_is_what_the_screen_shows(call: Caller, project: Project) -> None:
    checks = "unknown-role: {severity: hint, reason: 岗位正在改名}"
    root = project({**BROKEN, "site_config.yml": SETTINGS.format(checks=checks)})
    screen = call("check", cwd=root).out
    call("check", "--output", "report.txt", cwd=root)
    assert (root / "report.txt").read_text(encoding="utf-8") == screen
    assert "另有 1 条提示" in screen


@pytest.mark.parametrize("output_format", ["json", "sarif", "github", "gitlab", "junit", "html"])
def test_a_format_stands_alone_on_stdout_and_keeps_the_exit_code(
    output_format: str, call: Caller, project: Project
) -> None:
    for files, code in ((BROKEN, 1), ({}, 0)):
        root = project(files)
        shown = call("check", "--format", output_format, cwd=root)
        assert (shown.code, shown.err) == (code, "")
        call("check", "--format", output_format, "--output", "report", cwd=root)
        assert (root / "report").read_text(encoding="utf-8") == shown.out


def test_known_problems_are_not_counted_although_lines_move_but_new_ones_are(call: Caller, project: Project) -> None:
    root = project(BROKEN)
    written = call("check", "--write-baseline", "known.json", cwd=root)
    assert (written.code, written.out) == (0, "已知问题的清单已写好：known.json（1 个问题）\n")
    clerk = root / "roles/company/clerk.yml"
    clerk.write_text(f"# 改过\n\n{REPORTS_NOWHERE}", encoding="utf-8")
    known = call("check", "--baseline", "known.json", cwd=root)
    assert (known.code, known.out) == (
        0,
        "没有发现问题。\n另有 1 个已知问题记在「known.json」里，没有计入。\n",
    )
    clerk.write_text(REPORTS_NOWHERE.replace("managr", "mangr"), encoding="utf-8")
    new = call("check", "--baseline", "known.json", cwd=root)
    assert new.code == 1
    assert "「general-mangr」" in new.out
    assert "「known.json」里有 1 个问题已经没有了" in new.out
    report = json.loads(call("check", "--baseline", "known.json", "--format", "json", cwd=root).out)
    assert report["counts"]["error"] == 1


def test_what_a_waiting_check_would_find_is_not_called_gone(call: Caller, project: Project) -> None:
    root = project(BROKEN)
    call("check", "--write-baseline", "known.json", cwd=root)
    (root / "policies/attendance.yml").write_text("id: [\n", encoding="utf-8")
    (root / "roles/company/clerk.yml").unlink()
    shown = call("check", "--baseline", "known.json", cwd=root)
    assert "项检查要等上面的错误改好" in shown.out
    assert "known.json" not in shown.out


def test_a_handbook_that_cannot_be_read_has_no_baseline(call: Caller, project: Project) -> None:
    root = project(BROKEN)
    call("check", "--write-baseline", "known.json", cwd=root)
    (root / "site_config.yml").write_text("title: 岗位手册\n", encoding="utf-8")
    written = call("check", "--write-baseline", "other.json", cwd=root)
    assert (written.code, written.out) == (1, "")
    assert "没有写清单" in written.err
    assert not (root / "other.json").exists()
    shown = call("check", "--baseline", "known.json", cwd=root)
    assert shown.code == 1
    assert "列出了全部问题" in shown.out


@pytest.mark.parametrize(
    "other", [("--baseline", "a.json"), ("--changed-since", "HEAD"), ("--output", "report.txt")], ids=lambda one: one[0]
)
def test_a_baseline_is_written_of_everything(other: tuple[str, str], call: Caller, project: Project) -> None:
    root = project(BROKEN)
    shown = call("check", "--write-baseline", "known.json", *other, cwd=root)
    assert (shown.code, shown.out) == (2, "")
    assert shown.err.startswith("--write-baseline 要写下全部问题")
    assert not (root / "known.json").exists()


def test_only_files_that_changed(call: Caller, project: Project) -> None:
    root = committed(project(BROKEN))
    same = call("check", "--changed-since", "HEAD", cwd=root)
    assert (same.code, same.out) == (
        0,
        "没有发现问题。\n只报告与版本「HEAD」相比有改动的文件；其他文件里的 1 个问题没有计入。\n",
    )
    (root / "roles/company/clerk.yml").write_text(f"{REPORTS_NOWHERE}# 改过\n", encoding="utf-8")
    changed = call("check", "--changed-since", "HEAD", cwd=root)
    assert changed.code == 1
    assert "[unknown-role]" in changed.out


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "option", [("--changed-since", "no-such-branch"), ("--baseline", "missing.json")], ids=lambda one: one[0]
)
def test_what_the_call_names_must_be_there(
    option: tuple[str, str], language: str, call: Caller, project: Project
) -> None:
    shown = call("--lang", language, "check", *option, cwd=committed(project(BROKEN)))
    assert (shown.code, shown.out) == (2, "")
    assert option[1] in shown.err


def test_a_folder_cannot_be_written_as_a_file(call: Caller, project: Project) -> None:
    shown = call("check", "--output", "roles", cwd=project())
    assert (shown.code, shown.out) == (2, "")
    assert "「--output」" in shown.err
