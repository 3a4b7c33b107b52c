"""What the checks on names, references, organisation and duties let pass, beyond what their pages show."""

import pytest

from generator.checks import CHECKS_BY_SLUG
from generator.checks.run import run_checks
from tests.checks.helpers import CLERK, POLICY, REVISION, read
from tests.conftest import Project

CLERK_FILE = "roles/company/clerk.yml"
POLICY_FILE = "policies/attendance.yml"
DUTY = "{no: 1, text: 登记来访客户。}"
FORMS = "forms: [{id: visitors, title: 来访登记表}, {id: leave, title: 请假卡}]\n"
Files = dict[str, str | bytes | None]


def fired(project: Project, slug: str, files: Files) -> list[tuple[str, int, str | None]]:
    """File, line and variant of every problem that one check finds."""
    problems = CHECKS_BY_SLUG[slug].rule(read(project, files))
    return [(problem.place.file.rpartition("/")[2], problem.place.line, problem.variant) for problem in problems]


def in_duty(project: Project, slug: str, duty: str, policy: str | None = None) -> int:
    """How often a check fires for a duty of the clerk."""
    files: Files = {CLERK_FILE: CLERK.replace(DUTY, duty)}
    return len(fired(project, slug, files | ({POLICY_FILE: policy} if policy else {})))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("填写《来访登记表》。", 1),
        ("每天如实填写《来访登记表》。", 1),
        ("登记来访客户，并提交《来访登记表》和《请假卡》。", 2),
        ("审核门卫提交的《来访登记表》。", 0),
        ("编制详细的《来访登记表》。", 1),
        ("在《来访登记表》上签字。", 0),
        ("填写《没有登记的表》。", 0),
    ],
)
def test_forms_that_a_duty_promises(project: Project, text: str, count: int) -> None:
    duty = f"{{no: 1, text: {text}}}"
    assert in_duty(project, "output-not-listed", duty, POLICY + FORMS + REVISION) == count
    listed = f"{{no: 1, text: {text}, outputs: [visitors, leave]}}"
    assert in_duty(project, "output-not-listed", listed, POLICY + FORMS + REVISION) == 0


@pytest.mark.parametrize(
    ("duty", "count"),
    [
        ("{no: 1, text: 及时分发信件。}", 1),
        ("{no: 1, text: 因处理不及时造成损失的，查明原因。}", 0),
        ("{no: 1, text: 提高信件分发的及时率。}", 0),
        ("{no: 1, text: 及时分发信件。, deadline: {within: {n: 1, unit: hour}}}", 0),
        ("{no: 1, text: 及时分发信件。, deadline: {vague: 及时}}", 1),
        ("{no: 1, text: 定期整理档案。, frequency: {every: month}}", 0),
        ("{no: 1, text: 听取门卫的定期汇报。}", 0),
        ("{no: 1, text: 及时完成其他工作。, catch_all: true}", 0),
    ],
)
def test_vague_deadlines(project: Project, duty: str, count: int) -> None:
    assert in_duty(project, "vague-deadline", duty) == count


def test_a_vague_deadline_of_a_step_is_told_too(project: Project) -> None:
    steps = "workflows: [{id: w, title: 请假, steps: [{no: 1, action: 批准, deadline: {vague: 及时}}]}]\n"
    assert fired(project, "vague-deadline", {POLICY_FILE: POLICY + steps + REVISION}) == [("attendance.yml", 10, None)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("客户档案管理工作。", 1),
        ("客户提出异议的，查明原因。", 0),
        ("客户来访时填写登记表。", 0),
        ("本岗位负责来访登记。", 1),
        ("管理客户档案。", 0),
        ("每周整理一次档案。", 0),
    ],
)
def test_duties_without_a_verb(project: Project, text: str, count: int) -> None:
    assert in_duty(project, "duty-without-verb", f"{{no: 1, text: {text}}}") == count


@pytest.mark.parametrize(
    ("text", "count"),
    [("联系有关部门。", 1), ("办理登记等工作。", 1), ("分析数据的相关性。", 0), ("理清有关系的客户。", 0)],
)
def test_vague_words(project: Project, text: str, count: int) -> None:
    assert in_duty(project, "vague-wording", f"{{no: 1, text: {text}}}") == count


@pytest.mark.parametrize(
    ("text", "count"), [("Register visitors", 0), ("登记来访客户", 1), ("登记来访客户（每天）。", 0), ("登记什么？", 0)]
)
def test_full_stops(project: Project, text: str, count: int) -> None:
    assert in_duty(project, "missing-full-stop", f'{{no: 1, text: "{text}"}}') == count


@pytest.mark.parametrize(
    ("title", "text", "count"),
    [
        ("销售经理", "作为销售总监，编制计划。", 1),
        ("销售经理", "把计划交给销售主管部门。", 0),
        ("销售经理", "销售经理应当编制计划。", 0),
        ("销售经理", "把计划交给总经理。", 0),
        ("销售经理", "总经理批准后，执行计划。", 0),
        ("文员", "把计划交给销售总监。", 0),
    ],
)
def test_ranks_in_texts(project: Project, title: str, text: str, count: int) -> None:
    clerk = CLERK.replace("文员", title).replace("登记来访客户。", text)
    assert len(fired(project, "title-against-text", {CLERK_FILE: clerk})) == count


def test_a_post_that_exists_may_be_named_but_not_meant(project: Project) -> None:
    director = CLERK.replace("id: clerk", "id: director").replace("文员", "销售总监").replace("[前台]", "[总监]")
    manager = CLERK.replace("文员", "销售经理")
    files: Files = {"roles/company/director.yml": director}
    named = manager.replace("登记来访客户。", "把计划交给销售总监。")
    meant = manager.replace("登记来访客户。", "销售总监负责编制计划。")
    assert fired(project, "title-against-text", files | {CLERK_FILE: named}) == []
    assert fired(project, "title-against-text", files | {CLERK_FILE: meant}) == [("clerk.yml", 8, None)]


def test_a_heading_in_the_wrong_group_is_told_once(project: Project) -> None:
    headings = {"1.1": "来访", "1.2": "信件", "2.1": "信件", "2.2": "信件"}
    duties = "\n  - ".join(f"{{no: {no}, group: {group}, text: 登记{no}。}}" for no, group in headings.items())
    files: Files = {CLERK_FILE: CLERK.replace(DUTY, duties)}
    assert fired(project, "group-number-mismatch", files) == [("clerk.yml", 9, None)]


def test_what_is_repealed_leaves_its_names_to_its_successor(project: Project) -> None:
    old = CLERK.replace("id: clerk", "id: old").replace("department:", "status: repealed\ncode: A1\ndepartment:")
    files: Files = {CLERK_FILE: CLERK.replace("department:", "code: A1\ndepartment:"), "roles/company/old.yml": old}
    for slug in ("duplicate-title", "duplicate-code", "alias-taken", "similar-duty"):
        assert fired(project, slug, files) == []


def test_roles_of_two_departments_may_share_a_title(project: Project) -> None:
    files: Files = {
        CLERK_FILE: CLERK,
        "roles/sales/_department.yml": "id: sales\ntitle: 销售部\nparent: company\n",
        "roles/sales/sales-clerk.yml": CLERK.replace("id: clerk", "id: sales-clerk").replace(": company", ": sales"),
    }
    assert fired(project, "duplicate-title", files) == []
    assert fired(project, "department-without-head", files) == []


def test_two_forms_of_one_policy_have_their_own_attachment_numbers(project: Project) -> None:
    forms = "forms:\n  - {id: a, title: 甲表, number: 附件1}\n  - {id: b, title: 乙表, number: 附件1}\n"
    assert fired(project, "duplicate-code", {POLICY_FILE: POLICY + forms + REVISION}) == [("attendance.yml", 12, None)]


@pytest.mark.parametrize("number", ["附件1", "附件一", "附件 1"])
def test_attachment_numbers_may_be_spelt_in_several_ways(project: Project, number: str) -> None:
    policy = POLICY.replace("迟到一次罚款20元。", "填写附件1和附表２。")
    forms = f"forms: [{{id: a, title: 甲表, number: {number}}}]\n"
    assert len(fired(project, "attachment-missing", {POLICY_FILE: policy + forms + REVISION})) == 1


def test_a_duty_has_to_agree_with_one_of_several_rules(project: Project) -> None:
    report = (
        "{{id: r{at}, title: 报{at}, kind: report, frequency: {{every: day}}, at: {{time: {time}}}, "
        "attendees: [clerk], outputs: [leave]}}"
    )
    reports = "".join(f"  - {report.format(at=at, time=time)}\n" for at, time in enumerate(["9:00", "17:00"]))
    policy = POLICY + FORMS + f"cadences:\n{reports}" + REVISION
    duty = "{{no: 1, text: 上交。, deadline: {{by: {{time: {time}}}}}, outputs: [leave]}}"
    counts = [
        in_duty(project, "deadline-against-policy", duty.format(time=time), policy)
        for time in ("9:00", "17:00", "18:00")
    ]
    assert counts == [0, 0, 1]


def test_a_role_that_the_report_does_not_name_has_its_own_time(project: Project) -> None:
    report = (
        "{id: r, title: 报, kind: report, frequency: {every: day}, at: {time: 9:00}, "
        "attendees: [general-manager], outputs: [leave]}"
    )
    duty = "{no: 1, text: 上交。, deadline: {by: {time: 8:00}}, outputs: [leave]}"
    policy = POLICY + FORMS + f"cadences: [{report}]\n" + REVISION
    assert in_duty(project, "deadline-against-policy", duty, policy) == 0


def test_a_head_or_superior_may_belong_to_a_department_above(project: Project) -> None:
    files: Files = {
        "roles/sales/_department.yml": "id: sales\ntitle: 销售部\nparent: company\nhead: general-manager\n",
        "roles/sales/clerk.yml": CLERK.replace("department: company", "department: sales"),
    }
    assert fired(project, "head-from-elsewhere", files) == []
    assert fired(project, "superior-outside-line", files) == []


def test_a_form_is_used_by_an_article_that_names_it_without_marks(project: Project) -> None:
    forms = "forms: [{id: late, title: 迟到登记}]\n"
    named = POLICY.replace("迟到一次", "记入迟到登记，每次")
    assert fired(project, "unused-form", {POLICY_FILE: POLICY + forms + REVISION}) == [("attendance.yml", 10, None)]
    assert fired(project, "unused-form", {POLICY_FILE: named + forms + REVISION}) == []


def test_a_policy_that_another_names_is_reached(project: Project) -> None:
    scope = POLICY.replace("{everyone: true}", "{everyone: false}")
    other = POLICY.replace("id: attendance", "id: other").replace("考勤制度", "其他制度")
    assert fired(project, "unreachable-policy", {POLICY_FILE: scope + REVISION}) == [("attendance.yml", 3, None)]
    for text in ("按《考勤制度》执行。}", "按考勤制度执行。, refers_to: [attendance]}"):
        named = other.replace("迟到一次罚款20元。}", text)
        assert (
            fired(
                project, "unreachable-policy", {POLICY_FILE: scope + REVISION, "policies/other.yml": named + REVISION}
            )
            == []
        )


def test_owners_of_departments_duties_are_those_of_the_topic(project: Project) -> None:
    topics = "topics: [{id: visits, title: 来访}]\n"
    department = (
        "id: company\ntitle: 公司管理层\nparent: null\nhead: general-manager\n"
        "duties: [{no: 1, text: 接待来访客户。, owner: OWNER, topic: visits}]\n"
    )
    files: Files = {"roles/_topics.yml": topics, CLERK_FILE: CLERK.replace("客户。}", "客户。, topic: visits}")}
    for owner, expected in (("clerk", []), ("general-manager", [("_department.yml", 5, None)]), ("nobody", [])):
        text = department.replace("OWNER", owner)
        assert fired(project, "owner-without-duty", files | {"roles/company/_department.yml": text}) == expected


@pytest.mark.parametrize(
    "file",
    [
        "roles/sales/_department.yml",
        "roles/sales/clerk.yml",
        "roles/company/general-manager.yml",
        "roles/_topics.yml",
        "policies/attendance.yml",
    ],
)
def test_a_file_that_cannot_be_read_stops_no_check(project: Project, file: str) -> None:
    clerk = CLERK.replace(": company", ": sales")
    aide = CLERK.replace("id: clerk", "id: aide").replace(": company", ": office")
    files: Files = {
        "roles/_topics.yml": "topics: [{id: visits, title: 来访}]\n",
        "roles/sales/_department.yml": "id: sales\ntitle: 销售部\nparent: company\nhead: clerk\n",
        "roles/sales/clerk.yml": clerk.replace("客户。}", "客户。, topic: visits, outputs: [leave]}"),
        "policies/attendance.yml": POLICY + FORMS + REVISION,
        "roles/office/_department.yml": "id: office\ntitle: 办公室\nparent: company\nhead: clerk\n",
        "roles/office/aide.yml": aide.replace(": general-manager", ": clerk"),
    }
    found = run_checks(read(project, files | {file: "nonsense: true\n"})).findings
    assert {finding.place.file for finding in found} <= files.keys() | {"roles/company/_department.yml", file}
