"""What checks let pass, and what they say once: the cases that would clutter their pages."""

import pytest

from generator.checks.run import run_checks
from generator.checks.unknown_kpi import unknown_kpi
from tests.checks.helpers import CLERK, POLICY, REVISION, read
from tests.conftest import Project

CLERK_FILE = "roles/company/clerk.yml"
POLICY_FILE = "policies/attendance.yml"
SOURCE_FILE = "sources/s000.yml"
SOURCE = """\
id: s000
title: 旧岗位职责
parts:
  - label: R1
    title: 文员
    clauses:
      - {label: "1", gist: 登记来访, disposition: adopted, places: [roles/clerk#duty-1]}
"""
DUTY = "  - {no: 1, text: 登记来访客户。}\n"
TOPICS = {"roles/_topics.yml": "topics: [{id: visits, title: 来访}]\n"}
WITH_TOPIC = CLERK.replace("客户。}", "客户。, topic: visits}")


def found(project: Project, files: dict[str, str | bytes | None]) -> list[tuple[str, int]]:
    return [(finding.check, finding.place.line) for finding in run_checks(read(project, files)).findings]


def numbered(*numbers: str) -> dict[str, str | bytes | None]:
    duties = "".join(f"  - {{no: {no}, text: 登记第{at}批。}}\n" for at, no in enumerate(numbers))
    return {CLERK_FILE: CLERK.replace(DUTY, duties)}


def another(name: str, text: str = CLERK) -> str:
    """A role like the clerk, with a name of its own."""
    return text.replace("id: clerk", f"id: {name}").replace("文员", name).replace("前台", f"{name} desk")


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (("1", "2", "3"), []),
        (("1", "1", "2"), [("duplicate-number", 9)]),
        (("1", "1", "3"), [("duplicate-number", 9)]),
        (("2", "3"), [("number-gap", 8)]),
        (("1", "3", "5"), [("number-gap", 9), ("number-gap", 10)]),
        (("1", "3", "2", "4"), [("number-gap", 10)]),
        (("3", "1", "2"), [("number-gap", 9)]),
        (("1.1", "1.2", "2.1", "2.2", "3.1"), []),
        (("1.9", "1.10"), [("number-gap", 8)]),
        (tuple(f"1.{no}" for no in range(1, 12)), []),
        (("1.1", "2.2"), [("number-gap", 9)]),
        (("1.1", "3.1"), [("number-gap", 9)]),
        (("1", "2", "2.1"), [("number-gap", 10)]),
    ],
)
def test_numbers(project: Project, numbers: tuple[str, ...], expected: list[tuple[str, int]]) -> None:
    assert found(project, numbered(*numbers)) == expected


def test_each_root_department_may_have_a_head_without_superior(project: Project) -> None:
    branch = "id: branch\ntitle: 分公司\nparent: null\nhead: clerk\n"
    clerk = CLERK.replace("department: company", "department: branch").replace("to: general-manager", "to: null")
    files: dict[str, str | bytes | None] = {"roles/branch/_department.yml": branch, "roles/branch/clerk.yml": clerk}
    assert found(project, files) == []
    assert found(project, files | {"roles/branch/_department.yml": branch.replace("head: clerk\n", "")}) == [
        ("missing-superior", 5)
    ]


def test_a_circle_is_reported_once_and_not_for_those_below_it(project: Project) -> None:
    roles = {"clerk": "cook", "cook": "guard", "guard": "cook", "temp": "clerk"}
    files: dict[str, str | bytes | None] = {
        f"roles/company/{name}.yml": another(name).replace("general-manager", superior)
        for name, superior in roles.items()
    }
    findings = run_checks(read(project, files)).findings
    assert [(finding.check, finding.place.file) for finding in findings] == [
        ("reporting-cycle", "roles/company/cook.yml")
    ]
    assert [related.place.file for related in findings[0].related] == ["roles/company/guard.yml"]


def test_a_role_may_report_to_itself_only_by_mistake(project: Project) -> None:
    itself = CLERK.replace("reports_to: general-manager", "reports_to: clerk")
    assert found(project, {CLERK_FILE: itself}) == [("reporting-cycle", 5)]


def test_a_repealed_role_answers_for_nothing(project: Project) -> None:
    second = another("guard", WITH_TOPIC)
    files: dict[str, str | bytes | None] = {CLERK_FILE: WITH_TOPIC, **TOPICS}
    assert found(project, files | {"roles/company/guard.yml": second}) == [("topic-with-two-owners", 8)]
    repealed = second.replace("department:", "status: repealed\ndepartment:")
    assert found(project, files | {"roles/company/guard.yml": repealed}) == []


def test_a_role_may_have_several_duties_in_its_topic(project: Project) -> None:
    twice = WITH_TOPIC.replace("visits}\n", "visits}\n  - {no: 2, text: 整理来访记录。, topic: visits}\n")
    assert found(project, {CLERK_FILE: twice, **TOPICS}) == []


def test_a_folder_without_department_is_reported_once(project: Project) -> None:
    clerk = CLERK.replace("department: company", "department: sales")
    guard = another("guard", clerk)
    files: dict[str, str | bytes | None] = {"roles/sales/clerk.yml": clerk, "roles/sales/guard.yml": guard}
    assert found(project, files) == [("unknown-department", 4)]


def test_the_name_of_an_indicator_is_not_its_id(project: Project) -> None:
    text = CLERK.replace("客户。}", "客户。, kpis: [完整率]}") + "kpis: [{id: complete, name: 完整率}]\n"
    (problem,) = unknown_kpi.rule(read(project, {CLERK_FILE: text}))
    assert problem.values["nearest"] == "complete"


@pytest.mark.parametrize(
    ("text", "status", "expected"),
    [
        ("罚款____元", "in_force", ["error"]),
        ("罚款____元", "trial", ["warning"]),
        ("罚款____元", "repealed", []),
        ("罚款＿＿元", "in_force", ["error"]),
        ("罚款XX元", "in_force", ["error"]),
        ("罚款××元", "in_force", ["error"]),
        ("出差实行元/天包干制", "in_force", ["error"]),
        ("出差补助50元/天", "in_force", []),
        ("发放XXL号工服", "in_force", []),
        ("文件名用a_b", "in_force", []),
        ("尺寸为3×4", "in_force", []),
    ],
)
def test_blanks_by_status(project: Project, text: str, status: str, expected: list[str]) -> None:
    policy = POLICY.replace("迟到一次罚款20元", text).replace("in_force", status) + REVISION
    findings = run_checks(read(project, {POLICY_FILE: policy})).findings
    assert [finding.severity for finding in findings] == expected


def test_a_register_of_sources_may_quote_blanks(project: Project) -> None:
    register = SOURCE.replace("登记来访", "罚款____元")
    files: dict[str, str | bytes | None] = {SOURCE_FILE: register, CLERK_FILE: CLERK}
    assert found(project, files) == []
    assert read(project, files).sources != ()


def test_the_figures_of_a_meeting_stand_in_its_article(project: Project) -> None:
    meeting = (
        "cadences:\n  - {id: m, title: 晨会, article: 1, kind: meeting, frequency: {every: day}, at: {time: 8:30}}\n"
    )
    policy = POLICY.replace("迟到一次罚款20元", "每天{time}开晨会") + meeting + REVISION
    assert found(project, {POLICY_FILE: policy.replace("{time}", "8：30")}) == []
    assert found(project, {POLICY_FILE: policy.replace("{time}", "9:30")}) == [("figure-not-in-text", 11)]


def test_a_sum_in_an_article_without_rules_is_no_ones_data(project: Project) -> None:
    policy = POLICY.replace("迟到一次罚款20元", "夜班一次补贴20元") + REVISION
    assert found(project, {POLICY_FILE: policy}) == []


def test_a_broken_file_keeps_its_allowances(project: Project) -> None:
    broken = "# handbook: allow number-gap -- 理由\nid: clerk\n"
    assert found(project, {CLERK_FILE: broken}) == []


def test_a_page_that_could_not_be_read_is_still_a_place(project: Project) -> None:
    pages = "[roles/clerk#duty-1, departments/branch, policies/leave#article-2, decisions#C1]"
    register = SOURCE.replace("[roles/clerk#duty-1]", pages)
    broken: dict[str, str | bytes | None] = {
        CLERK_FILE: "id: clerk\n",
        "roles/branch/_department.yml": "id: branch\n",
        "policies/leave.yml": "id: leave\n",
        "sources/decisions.yml": "decisions: 1\n",
    }
    assert found(project, {**broken, SOURCE_FILE: register}) == []
    assert found(project, {SOURCE_FILE: register}) == [("disposition-place-missing", 7)] * 4


def test_places_are_not_looked_up_while_a_file_has_another_id(project: Project) -> None:
    files: dict[str, str | bytes | None] = {
        SOURCE_FILE: SOURCE,
        CLERK_FILE: CLERK.replace("id: clerk", "id: reception"),
    }
    assert found(project, files) == [("id-not-file-name", 1)]


def test_a_register_that_could_not_be_read_is_not_looked_up(project: Project) -> None:
    citing: dict[str, str | bytes | None] = {CLERK_FILE: CLERK.replace("客户。}", "客户。, source: [s000#R1/9]}")}
    assert found(project, {**citing, SOURCE_FILE: "id: s000\n"}) == []
    assert found(project, {**citing, SOURCE_FILE: SOURCE}) == [("unknown-clause", 8)]


def test_a_citation_is_found_wherever_content_has_one(project: Project) -> None:
    articles = POLICY.replace("迟到一次罚款20元。", "夜班一次补贴20元。, source: [s000#R1/1, s000#R1/8]")
    citing = articles + "source: [s000#R1/9]\n" + REVISION
    clerk = CLERK.replace("客户。}", "客户。, source: [s000#R1/1]}")
    assert found(project, {POLICY_FILE: citing, SOURCE_FILE: SOURCE, CLERK_FILE: clerk}) == [
        ("unknown-clause", 9),
        ("unknown-clause", 10),
    ]


def test_a_changed_clause_may_lack_both(project: Project) -> None:
    register = SOURCE.replace("adopted, places: [roles/clerk#duty-1]", "changed")
    assert found(project, {SOURCE_FILE: register}) == [("clause-without-disposition", 7)] * 2
