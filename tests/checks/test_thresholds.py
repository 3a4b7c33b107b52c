"""Thresholds: what a company may set moves the border of a check, and nothing else may be set."""

import re

import pytest

from generator.checks import CHECKS, CHECKS_BY_SLUG
from generator.checks.base import Check
from generator.checks.page import page_text, read_page
from generator.checks.run import run_checks
from generator.findings import Severity
from generator.locale import LANGUAGES, catalogue
from tests.checks.helpers import CLERK, POLICY, REVISION, SETTINGS, read
from tests.conftest import Project

WITH = [check for check in CHECKS if check.threshold is not None]
each = pytest.mark.parametrize("check", WITH, ids=lambda check: check.slug)
CLERK_FILE = "roles/company/clerk.yml"
GUARD = CLERK.replace("clerk", "guard").replace("文员", "门卫").replace("前台", "门房")
KPIS = "kpis:\n  - {id: one, name: 来访登记准确率}\n  - {id: two, name: 来访登记的准确率数}\n"
FORM = 'forms: [{id: visits, title: 来访登记表, kind: register, retention: "3年"}]\n'
SALES = "id: sales\ntitle: 销售部\nparent: company\n"
SELLER = CLERK.replace("id: clerk", "id: seller").replace("文员", "销售员").replace("前台", "业务员")
# What is only just found, by the threshold at which it is and the one at which it is not.
BORDERS: dict[str, tuple[int, int, dict[str, str]]] = {
    "similar-duty": (
        80,
        95,
        {
            CLERK_FILE: CLERK.replace("登记来访客户", "检查会客室的桌椅和茶水，做好来访客户的接待准备"),
            "roles/company/guard.yml": GUARD.replace("登记来访客户", "检查会客室的桌椅和茶水，做好来访客户接待"),
        },
    ),
    "kpi-counted-twice": (6, 20, {CLERK_FILE: CLERK + KPIS}),
    "mixed-script": (
        50,
        1,
        {CLERK_FILE: CLERK.replace("保证来访登记完整", "保證來訪登記完整")},
    ),
    "misspelt-title": (
        75,
        95,
        {
            CLERK_FILE: CLERK.replace("登记来访客户。", "填写《来访登记单》。"),
            "policies/attendance.yml": POLICY + FORM + REVISION,
        },
    ),
    "department-without-head": (
        1,
        2,
        {
            "roles/sales/_department.yml": SALES,
            "roles/sales/seller.yml": SELLER.replace("department: company", "department: sales"),
        },
    ),
}


def settings(slug: str, threshold: int) -> str:
    return f"{SETTINGS}checks:\n  {slug}: {{threshold: {threshold}, reason: 试行}}\n"


def found(project: Project, files: dict[str, str], slug: str, threshold: int) -> bool:
    report = run_checks(read(project, files | {"site_config.yml": settings(slug, threshold)}))
    return slug in {finding.check for finding in report.findings}


def test_every_threshold_has_its_border_here() -> None:
    assert {check.slug for check in WITH} == BORDERS.keys()


@pytest.mark.parametrize("slug", BORDERS)
def test_the_border_moves(project: Project, slug: str) -> None:
    finds, passes, files = BORDERS[slug]
    assert found(project, files, slug, finds)
    assert not found(project, files, slug, passes)


@each
def test_a_threshold_knows_its_check_and_holds_its_default(check: Check) -> None:
    assert check.threshold is not None
    assert check.threshold.slug == check.slug
    assert check.threshold.allows(check.threshold.default)


@each
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_what_may_be_set(check: Check, language: str) -> None:
    assert check.threshold is not None
    said = read_page(check).threshold[language]
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    assert numbers[:3] == [check.threshold.default, check.threshold.least, check.threshold.most]
    example = re.search(rf"`checks: {{{check.slug}: {{threshold: (\d+), reason: ", said)
    assert example is not None
    assert check.threshold.allows(int(example[1]))
    assert said in page_text(check, language)


def test_a_page_speaks_of_no_threshold_that_is_not_there() -> None:
    assert [check.slug for check in CHECKS if read_page(check).threshold and check.threshold is None] == []


@pytest.mark.parametrize("number", [-1, 69, 101])
def test_a_number_out_of_range_is_an_error_where_it_stands(project: Project, number: int) -> None:
    handbook = read(project, {"site_config.yml": settings("similar-duty", number)})
    (finding,) = run_checks(handbook).findings
    assert (finding.check, finding.severity) == ("wrong-check-threshold", Severity.ERROR)
    assert (finding.place.line, finding.place.column) == (5, 29)
    assert finding.values == {"slug": "similar-duty", "number": number, "least": 70, "most": 100}
    threshold = CHECKS_BY_SLUG["similar-duty"].threshold
    assert threshold is not None
    assert threshold.of(handbook) == threshold.default


def test_a_check_without_a_threshold_refuses_one(project: Project) -> None:
    handbook = read(project, {"site_config.yml": settings("duplicate-number", 3)})
    (finding,) = run_checks(handbook).findings
    assert (finding.check, finding.variant, finding.place.line) == ("wrong-check-threshold", "none", 5)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", ["similar-duty", "duplicate-number"])
def test_both_errors_have_their_words(project: Project, slug: str, language: str) -> None:
    (finding,) = run_checks(read(project, {"site_config.yml": settings(slug, 101)})).findings
    words = catalogue(language)
    assert slug in words.problem(finding)
    assert words.fix(finding)
    assert words.title(finding.check)


def test_a_threshold_alone_leaves_the_severity(project: Project) -> None:
    _, _, files = BORDERS["kpi-counted-twice"]
    config = settings("kpi-counted-twice", 6)
    severities = {
        finding.severity
        for finding in run_checks(read(project, files | {"site_config.yml": config})).findings
        if finding.check == "kpi-counted-twice"
    }
    assert severities == {Severity.WARNING}
