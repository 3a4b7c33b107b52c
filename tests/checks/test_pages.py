"""Every example on every check's page is run over the minimal handbook with all checks."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.checks import CHECKS
from generator.checks.base import Check
from generator.checks.page import Case, read_page
from generator.checks.run import run_checks
from generator.findings import Finding
from generator.load.read_project import read_project
from generator.locale import LANGUAGES, Catalogue, catalogue
from generator.model.build import build_handbook
from tests.conftest import Project

# Most examples with a rule or an indicator would show these too. They are switched off as a company would do it, unless
# an example brings its own settings, as those on their own pages do.
OTHERWISE = {
    "site_config.yml": """\
title: 岗位手册
company: {name: 示例有限公司}
revision: {version: "1.0", effective: 2026-01-01}
checks:
  procedure-record-missing: {severity: off, reason: 例子只讲一件事。}
  fine-without-legal-ground: {severity: off, reason: 例子只讲一件事。}
  step-without-deadline: {severity: off, reason: 例子只讲一件事。}
  dismissal-without-evidence: {severity: off, reason: 例子只讲一件事。}
  reward-without-approver: {severity: off, reason: 例子只讲一件事。}
  money-without-collector: {severity: off, reason: 例子只讲一件事。}
  penalty-without-appeal: {severity: off, reason: 例子只讲一件事。}
  kpi-without-scorer: {severity: off, reason: 例子只讲一件事。}
  kpi-without-data-source: {severity: off, reason: 例子只讲一件事。}
  kpi-without-target: {severity: off, reason: 例子只讲一件事。}
  kpi-without-formula: {severity: off, reason: 例子只讲一件事。}
"""
}
PAGES = Path(__file__).parents[2] / "generator" / "checks"

EVERY_CASE = [
    pytest.param(check, case, id=f"{check.slug}-{number}")
    for check in CHECKS
    for number, case in enumerate(read_page(check).cases, start=1)
]
each_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.slug)


def all_findings(root: Path) -> tuple[Finding, ...]:
    """What loading, the schema and all checks say about a project."""
    project = read_project(root)
    handbook, schema = build_handbook(project)
    checked = run_checks(handbook).findings if handbook is not None else ()
    return (*project.findings, *schema, *checked)


def spelt(findings: Iterable[Finding], words: Catalogue) -> str:
    """Findings as a page shows them."""
    lines = []
    for finding in findings:
        place = finding.place
        at = f"{place.file}:{place.line}:{place.column}"
        lines += [f"{at} {finding.severity} {words.problem(finding)} [{finding.check}]", f"  → {words.fix(finding)}"]
        for related in finding.related:
            note = words.text(f"related.{related.note}")
            lines.append(f"  · {related.place.file}:{related.place.line}:{related.place.column} {note}")
    return "".join(f"{line}\n" for line in lines)


def rewrite(check: Check, case: Case, findings: str) -> None:
    file = PAGES / f"{check.slug.replace('-', '_')}.md"
    before, heading, after = file.read_text(encoding="utf-8").partition(f"## {case.heading}\n")
    block = f"```findings\n{findings}```"
    after = re.sub(r"^```findings\n.*?^```", lambda _: block, after, count=1, flags=re.MULTILINE | re.DOTALL)
    file.write_text(before + heading + after, encoding="utf-8")


@pytest.mark.parametrize(("check", "case"), EVERY_CASE)
def test_an_example_gives_what_its_page_shows(
    check: Check, case: Case, project: Project, request: pytest.FixtureRequest
) -> None:
    findings = all_findings(project(OTHERWISE | dict(case.files)))
    assert {finding.check for finding in findings} == (set() if case.good else {check.slug})
    text = spelt(findings, catalogue("zh-CN"))
    if request.config.getoption("--update-golden") and not case.good:
        rewrite(check, case, text)
    else:
        assert text == case.findings


@pytest.mark.parametrize(("check", "case"), EVERY_CASE)
def test_every_wording_exists_in_every_language(check: Check, case: Case, project: Project) -> None:
    findings = all_findings(project(OTHERWISE | dict(case.files)))
    for language in LANGUAGES:
        text = spelt(findings, catalogue(language))
        assert text.count(f"[{check.slug}]") == len(findings)
        assert "None" not in text


@each_check
def test_a_page_has_bad_and_good_examples_and_says_what_the_catalogue_says(check: Check) -> None:
    page = read_page(check)
    assert {case.good for case in page.cases} == {True, False}
    assert page.slug == check.slug
    assert page.severity == check.severity
    assert page.title == {language: catalogue(language).title(check.slug) for language in LANGUAGES}
    assert set(page.why) == set(LANGUAGES)
    assert all(page.why.values())


@each_check
def test_every_variant_of_the_wording_is_shown_on_the_page(check: Check) -> None:
    entry = catalogue("zh-CN").section(f"findings.{check.slug}")
    variants = {name for name, value in entry.items() if isinstance(value, dict)} | (
        {None} if "problem" in entry else set()
    )
    shown = set()
    for case in read_page(check).cases:
        shown |= {line for line in case.findings.splitlines() if line.endswith(f"[{check.slug}]")}
    patterns = {
        variant: re.sub(r"\\\{\w+\\\}", ".*", re.escape(str((entry[variant] if variant else entry)["problem"])))
        for variant in variants
    }
    unseen = {variant for variant, pattern in patterns.items() if not any(re.search(pattern, line) for line in shown)}
    assert unseen == set()


def test_the_minimal_handbook_has_no_findings(project: Project) -> None:
    assert all_findings(project()) == ()
