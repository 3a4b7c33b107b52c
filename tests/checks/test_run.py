"""The engine: order, prerequisites, settings and allowances."""

from collections.abc import Iterator

import pytest

from generator.checks import CHECKS
from generator.checks.base import Check, Problem, check
from generator.checks.run import run_checks
from generator.findings import Severity
from generator.load.document import Kind
from generator.locale import LANGUAGES, catalogue
from generator.model.handbook import Handbook
from tests.checks.helpers import CLERK, SETTINGS, read
from tests.conftest import Project

CLERK_FILE = "roles/company/clerk.yml"
TWICE = CLERK.replace("客户。}\n", "客户。}\n  - {no: 1, text: 整理来访记录。}\n")


@check(severity=Severity.WARNING)
def title_is_short(handbook: Handbook) -> Iterator[Problem]:
    for role in reversed(handbook.roles):
        yield Problem(handbook.place(role, "title"))
        yield Problem(handbook.place(role, "id"), severity=Severity.ERROR)


@check(requires=("title-is-short",))
def title_is_odd(handbook: Handbook) -> Iterator[Problem]:
    yield Problem(handbook.place(handbook.settings, "title"))


@check(requires=("title-is-odd",))
def title_is_even(handbook: Handbook) -> Iterator[Problem]:
    yield Problem(handbook.place(handbook.settings, "title"))


@check(needs=(Kind.POLICY,))
def policy_is_long(handbook: Handbook) -> Iterator[Problem]:
    yield Problem(handbook.place(handbook.settings, "title"))


def settings(slug: str, severity: str) -> str:
    return f"{SETTINGS}checks:\n  {slug}: {{severity: {severity}, reason: 与工会商定。}}\n"


def slugs(handbook: Handbook, checks: tuple[Check, ...] = CHECKS) -> list[str]:
    return [finding.check for finding in run_checks(handbook, checks).findings]


def test_findings_carry_slug_and_severity_and_follow_the_files(project: Project) -> None:
    report = run_checks(read(project, {CLERK_FILE: CLERK}), (title_is_short,))
    assert [(finding.place.file, finding.place.line, finding.severity) for finding in report.findings] == [
        (CLERK_FILE, 1, Severity.ERROR),
        (CLERK_FILE, 2, Severity.WARNING),
        ("roles/company/general-manager.yml", 1, Severity.ERROR),
        ("roles/company/general-manager.yml", 2, Severity.WARNING),
    ]
    assert {finding.check for finding in report.findings} == {"title-is-short"}


def test_a_check_whose_prerequisite_failed_or_was_skipped_is_skipped(project: Project) -> None:
    report = run_checks(read(project), (title_is_short, title_is_odd, title_is_even))
    assert report.skipped == ("title-is-odd", "title-is-even")
    assert "title-is-odd" not in {finding.check for finding in report.findings}


def test_a_check_runs_when_its_prerequisite_found_no_error(project: Project) -> None:
    @check(severity=Severity.WARNING)
    def title_is_short(handbook: Handbook) -> Iterator[Problem]:
        yield Problem(handbook.place(handbook.settings, "title"))

    report = run_checks(read(project), (title_is_short, title_is_odd))
    assert report.skipped == ()
    assert "title-is-odd" in {finding.check for finding in report.findings}


def test_a_check_is_skipped_when_a_file_that_it_needs_is_broken(project: Project) -> None:
    broken = read(project, {"policies/attendance.yml": "id: attendance\nid: again\n"})
    assert run_checks(broken, (policy_is_long,)).skipped == ("policy-is-long",)
    assert slugs(read(project, {CLERK_FILE: "id: clerk\n"}), (policy_is_long,)) == ["policy-is-long"]


def test_a_broken_file_is_not_reported_again_by_those_who_name_it(project: Project) -> None:
    files = {CLERK_FILE: CLERK, "roles/company/general-manager.yml": "id: general-manager\ntitel: 总经理\n"}
    handbook = read(project, files)
    assert handbook.unread == {"roles/company/general-manager.yml"}
    assert run_checks(handbook).findings == ()


def test_a_broken_department_and_policy_count_as_known(project: Project) -> None:
    scope = "applies_to: {departments: [sales]}"
    handbook = read(
        project,
        {
            "roles/sales/_department.yml": "id: sales\n",
            "policies/leave.yml": "id: [\n",
            "policies/travel.yml": (
                "id: travel\ntitle: 出差\n" + scope + "\nstatus: draft\nsupersedes: [leave]\nchapters: []\n"
                'revision: {version: "1.0", effective: 2026-01-01}\n'
            ),
        },
    )
    assert handbook.unread == {"roles/sales/_department.yml", "policies/leave.yml"}
    assert run_checks(handbook).findings == ()


@pytest.mark.parametrize(("severity", "expected"), [("warning", Severity.WARNING), ("hint", Severity.HINT)])
def test_a_check_can_be_lowered(project: Project, severity: str, expected: Severity) -> None:
    handbook = read(project, {CLERK_FILE: TWICE, "site_config.yml": settings("duplicate-number", severity)})
    (finding,) = run_checks(handbook).findings
    assert (finding.check, finding.severity) == ("duplicate-number", expected)


def test_a_check_can_be_raised(project: Project) -> None:
    handbook = read(project, {"site_config.yml": settings("title-is-short", "error")})
    report = run_checks(handbook, (title_is_short,))
    assert {finding.severity for finding in report.findings} == {Severity.ERROR}


def test_a_check_can_be_switched_off(project: Project) -> None:
    off = read(project, {CLERK_FILE: TWICE, "site_config.yml": settings("duplicate-number", "off")})
    assert slugs(off) == []
    assert slugs(read(project, {CLERK_FILE: TWICE})) == ["duplicate-number"]


def test_a_setting_for_a_check_that_does_not_exist_is_an_error_at_its_key(project: Project) -> None:
    handbook = read(project, {"site_config.yml": settings("duplicate-numbers", "off")})
    (finding,) = run_checks(handbook).findings
    assert (finding.check, finding.severity) == ("unknown-check-setting", Severity.ERROR)
    assert (finding.place.line, finding.place.column) == (5, 3)
    assert finding.values["nearest"] == "duplicate-number"


def test_an_allowance_keeps_the_finding_with_its_reason(project: Project) -> None:
    allowed = TWICE.replace("记录。}", "记录。}  # handbook: allow duplicate-number -- 旧合同引用了这个编号")
    report = run_checks(read(project, {CLERK_FILE: allowed}))
    assert report.findings == ()
    (entry,) = report.allowed
    assert (entry.finding.check, entry.reason) == ("duplicate-number", "旧合同引用了这个编号")


def test_an_allowance_is_for_its_own_check_and_line_only(project: Project) -> None:
    elsewhere = TWICE.replace("title: 文员", "title: 文员  # handbook: allow duplicate-number -- 理由")
    other = TWICE.replace("记录。}", "记录。}  # handbook: allow number-gap -- 理由")
    assert slugs(read(project, {CLERK_FILE: elsewhere})) == ["unused-allowance", "duplicate-number"]
    assert sorted(slugs(read(project, {CLERK_FILE: other}))) == ["duplicate-number", "unused-allowance"]


def test_an_unused_allowance_is_a_warning_where_the_comment_stands(project: Project) -> None:
    unused = CLERK.replace("duties:", "# handbook: allow duplicate-number -- 理由\nduties:")
    (finding,) = run_checks(read(project, {CLERK_FILE: unused})).findings
    assert (finding.check, finding.severity, finding.place.line) == ("unused-allowance", Severity.WARNING, 7)


def test_an_allowance_for_a_check_that_does_not_exist_says_so(project: Project) -> None:
    unknown = CLERK.replace("duties:", "# handbook: allow duplicate-numbers -- 理由\nduties:")
    (finding,) = run_checks(read(project, {CLERK_FILE: unknown})).findings
    assert (finding.variant, finding.values["nearest"]) == ("unknown-check", "duplicate-number")


def test_an_allowance_for_a_check_that_did_not_run_is_not_called_unused(project: Project) -> None:
    text = CLERK.replace("duties:", "# handbook: allow duplicate-number -- 理由\nduties:")
    off = read(project, {CLERK_FILE: text, "site_config.yml": settings("duplicate-number", "off")})
    assert slugs(off) == []
    waiting = text.replace("duplicate-number", "unknown-form")
    assert slugs(read(project, {CLERK_FILE: waiting, "policies/attendance.yml": "id: [\n"})) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_findings_of_the_engine_have_their_words(project: Project, language: str) -> None:
    text = CLERK.replace("duties:", "# handbook: allow nonsense -- 理由\nduties:")
    text += "# handbook: allow number-gap -- 理由\n"
    files = {CLERK_FILE: text, "site_config.yml": settings("nonsense", "off")}
    findings = run_checks(read(project, files)).findings
    assert [(finding.check, finding.variant) for finding in findings] == [
        ("unused-allowance", "unknown-check"),
        ("unused-allowance", None),
        ("unknown-check-setting", None),
    ]
    words = catalogue(language)
    assert all(words.title(found.check) and words.problem(found) and words.fix(found) for found in findings)
