"""handbook print --format: which files there are of what, and what is said where there are none."""

from pathlib import Path

import pytest

from tests.commands.calls import Caller
from tests.commands.test_print import CLERK, names
from tests.conftest import Project

SCORED = CLERK + "kpis: [{id: a, name: 差错率, weight: 100}]\n"
POLICY = """
id: attendance
title: 考勤
applies_to: {everyone: true}
status: in_force
owner: general-manager
chapters: [{no: 1, title: 总则, articles: [{no: 1, text: 员工按时上班。}]}]
revision: {version: "1.0", effective: 2026-01-01}
"""


@pytest.fixture
def root(project: Project) -> Path:
    return project({"roles/company/clerk.yml": SCORED, "policies/attendance.yml": POLICY})


@pytest.mark.parametrize(
    ("arguments", "made"),
    [
        (["clerk", "--format", "docx"], {"clerk.docx"}),
        (["clerk", "--format", "pdf", "--format", "docx"], {"clerk.pdf", "clerk.docx"}),
        (["clerk", "--format", "docx", "--format", "docx"], {"clerk.docx"}),
        (["--all", "--format", "xlsx"], {"scorecards"}),
        (["--policy", "attendance", "--format", "docx", "--format", "xlsx"], {"policy-attendance.docx"}),
        (["--book", "--format", "xlsx"], {"registers.xlsx"}),
    ],
)
def test_the_files_that_there_are(call: Caller, root: Path, arguments: list[str], made: set[str]) -> None:
    shown = call("print", *arguments, cwd=root)
    assert shown.code == 0, shown.err
    assert names(root / "build/print") == made


def test_a_scorecard_is_made_for_roles_that_are_scored(call: Caller, root: Path) -> None:
    assert call("print", "--all", "--format", "xlsx", cwd=root).code == 0
    assert names(root / "build/print/scorecards") == {"clerk.xlsx"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["clerk", "--sign-off", "--format", "docx"], "签收页只有 PDF"),
        (["general-manager", "--format", "xlsx"], "没有考核指标的岗位没有考核评分表"),
        (["--book", "--format", "docx"], "整本手册没有 Word"),
        (["--all", "--merged", "--format", "docx"], "--merged 只能合成 PDF"),
        (["clerk", "--format", "doc"], "doc"),
    ],
)
def test_what_there_is_not_is_told(call: Caller, root: Path, arguments: list[str], said: str) -> None:
    shown = call("print", *arguments, cwd=root)
    assert (shown.code, shown.out) == (2, "")
    assert said in shown.err
    assert not (root / "build").exists()
