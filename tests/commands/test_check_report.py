import json
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest

from generator.commands.check_report import FORMATS, report_text, shown
from generator.commands.session import Session
from generator.findings import Finding, Place, Severity
from generator.locale import catalogue
from generator.outcome import Outcome, outcome_of
from generator.project import check
from generator.render.findings_junit import SUITE
from tests.commands.calls import REPORTS_NOWHERE
from tests.conftest import Project

SESSION = Session(catalogue("zh-CN"))
CLERK = "roles/company/clerk.yml"


@pytest.fixture
def root(project: Project) -> Path:
    return project({CLERK: REPORTS_NOWHERE})


def report(root: Path, checked: Outcome, output_format: str) -> str:
    return report_text(SESSION, root, checked, output_format, strict=False)


@pytest.mark.parametrize("output_format", FORMATS)
def test_each_format_names_file_problem_and_fix(output_format: str, root: Path) -> None:
    text = report(root, outcome_of(check(root)), output_format)
    assert text.endswith("\n")
    for expected in (CLERK, "unknown-role", "「general-managr」", "general-manager"):
        assert expected in text


@pytest.mark.parametrize("output_format", FORMATS)
def test_no_format_passes_on_what_steers_a_terminal_or_is_no_text(output_format: str, root: Path) -> None:
    odd = Finding("duplicate-key", Severity.ERROR, Place("a\x1b\udcff.yml"), {"name": "\x1b[2J\x00", "first_line": 1})
    text = report(root, replace(outcome_of(check(root)), findings=(odd,)), output_format)
    assert "\x1b" not in text
    assert text.encode("utf-8")
    if output_format == "junit":
        assert fromstring(text).tag == "testsuites"  # noqa: S314 -- what our own code has just written


@pytest.mark.parametrize("output_format", FORMATS)
def test_programs_get_hints_and_people_on_request(output_format: str) -> None:
    found = Outcome(
        complete=False, findings=tuple(Finding("duplicate-key", severity, Place("a.yml")) for severity in Severity)
    )
    for_people = output_format in ("text", "github", "html")
    assert len(shown(found, output_format, hints=False)) == (2 if for_people else 3)
    assert len(shown(found, output_format, hints=True)) == 3


def test_the_page_names_the_handbook_and_its_roles(root: Path) -> None:
    html = report(root, outcome_of(check(root)), "html")
    assert "<h2>文员 <small>roles/company/clerk.yml</small></h2>" in html
    assert "<title>手册检查报告 · 岗位手册</title>" in html
    assert "<blockquote>reports_to: general-managr</blockquote>" in html


def test_no_check_passes_when_the_handbook_cannot_be_read_or_the_check_is_off(project: Project) -> None:
    def passing(root: Path) -> set[str | None]:
        tree = fromstring(report(root, outcome_of(check(root)), "junit"))  # noqa: S314 -- what our own code has just written
        cases = tree.findall(f"testsuite[@name='{SUITE}']/testcase")
        return {case.get("name") for case in cases if case.find("skipped") is None}

    settings = (project() / "site_config.yml").read_text(encoding="utf-8")
    off = f"{settings}checks: {{unknown-role: {{severity: 'off', reason: 岗位正在改名}}}}\n"
    assert passing(project({"site_config.yml": "title: 岗位手册\n"})) == set()
    assert "unknown-role" in passing(project())
    assert "unknown-role" not in passing(project({"site_config.yml": off}))


def test_json_is_still_that_of_its_contract(root: Path) -> None:
    assert list(json.loads(report(root, outcome_of(check(root)), "json"))) == ["version", "counts", "findings"]
