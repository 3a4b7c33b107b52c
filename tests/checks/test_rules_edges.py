"""What the checks on authority, indicators, penalties and policies leave alone, and why they would be wrong not to."""

import pytest

from generator.checks import CHECKS_BY_SLUG
from generator.findings import Severity
from tests.checks.helpers import CLERK, POLICY, REVISION, read
from tests.conftest import Project

CLERK_FILE = "roles/company/clerk.yml"
POLICY_FILE = "policies/attendance.yml"
Files = dict[str, str | bytes | None]


def found(project: Project, slug: str, files: Files) -> list[tuple[str | None, int]]:
    """Variant and line of what one check says."""
    return [(problem.variant, problem.place.line) for problem in CHECKS_BY_SLUG[slug].rule(read(project, files))]


def policy(parts: str, *, scope: str = "{everyone: true}", status: str = "in_force") -> Files:
    text = POLICY.replace("{everyone: true}", scope).replace("in_force", status)
    return {POLICY_FILE: text + parts + REVISION, CLERK_FILE: CLERK}


def ladder(*steps: str, extra: str = "") -> Files:
    written = "".join(f"      - {{{step}}}\n" for step in steps)
    return policy(f"approval_ladders:\n  - id: x\n    subject: 费用\n    unit: yuan\n{extra}    steps:\n{written}")


def penalties(*entries: str) -> str:
    return "penalties:\n" + "".join(f"  - {{{entry}}}\n" for entry in entries)


def escalated(*counts: str, measure: str = "{kind: warning}") -> Files:
    steps = ", ".join(f'{{nth: "{count}", measure: {measure}}}' for count in counts)
    return policy(penalties(f"id: late, trigger: 迟到, measure: {{kind: notice}}, escalation: [{steps}]"))


def clerk(rest: str, duty: str = "登记来访客户。", **also: str) -> Files:
    text = CLERK.replace("登记来访客户。", duty)
    return {CLERK_FILE: text + rest, **{f"roles/company/{name}.yml": words for name, words in also.items()}}


UP_TO = 'to: {op: "<=", n: 100}, approvers: [general-manager]'
ABOVE = 'from: {op: ">", n: 100}, approvers: [general-manager]'


def test_steps_with_different_conditions_stand_beside_each_other(project: Project) -> None:
    assert found(project, "ladder-overlap", ladder(UP_TO, ABOVE)) == []
    assert found(project, "ladder-overlap", ladder(UP_TO, UP_TO, ABOVE)) == [("whole", 16)]
    assert found(project, "ladder-overlap", ladder(UP_TO, f"{UP_TO}, condition: 紧急", ABOVE)) == []


def test_a_condition_can_close_a_gap(project: Project) -> None:
    middle = 'from: {op: ">", n: 100}, to: {op: "<=", n: 500}, approvers: [general-manager], condition: 有发票'
    top = 'from: {op: ">", n: 500}, approvers: [general-manager]'
    assert found(project, "ladder-gap", ladder(UP_TO, top)) == [(None, 16)]
    assert found(project, "ladder-gap", ladder(UP_TO, middle, top)) == []


def test_a_ladder_may_end_when_more_is_refused(project: Project) -> None:
    assert found(project, "ladder-gap", ladder(UP_TO)) == [("top", 15)]
    assert found(project, "ladder-gap", ladder(UP_TO, extra="    beyond: refused\n")) == []


def test_an_approver_is_only_an_applicant_where_the_ladder_says_so(project: Project) -> None:
    step = "approvers: [clerk, general-manager]"
    assert found(project, "applicant-approves", ladder(step)) == []
    assert found(project, "applicant-approves", ladder(step, extra="    applies_to: [clerk]\n")) == [(None, 16)]


def test_the_superior_is_only_known_when_all_applicants_have_the_same(project: Project) -> None:
    step = "approvers: [direct-superior, general-manager]"
    assert found(project, "approver-repeated", ladder(step)) == []
    assert found(project, "approver-repeated", ladder(step, extra="    applies_to: [clerk]\n")) == [(None, 16)]
    both = ladder(step.replace("general-manager", "clerk, general-manager"), extra="    applies_to: [clerk, guide]\n")
    both["roles/company/guide.yml"] = CLERK.replace("id: clerk", "id: guide").replace("general-manager", "clerk")
    assert found(project, "approver-repeated", both) == []


def test_who_guides_a_role_in_its_field_is_asked_too(project: Project) -> None:
    guide = CLERK.replace("id: clerk", "id: guide")
    asks = "authority: [{no: 1, verb: approve, object: 来访, above: guide}]\n"
    assert found(project, "above-not-superior", clerk(asks, guide=guide)) == [(None, 10)]
    assert found(project, "above-not-superior", clerk(asks + "dotted_to: [guide]\n", guide=guide)) == []


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        ('{op: "<=", n: 200, unit: yuan}', [(None, 10)]),
        ('{op: "<=", n: 200, unit: yuan, per: month}', []),
        ('{op: "<=", n: 200, unit: ton}', []),
        ('{op: ">=", n: 200, unit: yuan}', []),
        ("{text: 按预算}", []),
    ],
)
def test_only_limits_of_one_kind_are_compared(project: Project, limit: str, expected: list[tuple[None, int]]) -> None:
    above = CLERK.replace("id: clerk", "id: chief")
    chief = above + 'authority: [{no: 1, verb: approve, object: 采购, limit: {op: "<=", n: 100, unit: yuan}}]\n'
    below = CLERK.replace("general-manager", "chief")
    files: Files = {
        CLERK_FILE: below + f"authority: [{{no: 1, verb: approve, object: 采购, limit: {limit}}}]\n",
        "roles/company/chief.yml": chief,
    }
    assert found(project, "limit-above-superior", files) == expected


@pytest.mark.parametrize(
    ("duty", "fires"),
    [
        ("审批借阅申请。", True),
        ("核对申请，审定名单。", True),
        ("经总经理批准后发放。", False),
        ("登记来访，批准后归档。", False),
        ("提交申请，审批结束后归档。", False),
        ("传达公司的决定。", False),
        ("把批准的方案做到位。", False),
    ],
)
def test_only_who_decides_needs_authority(project: Project, duty: str, *, fires: bool) -> None:
    assert bool(found(project, "decision-without-authority", clerk("", duty))) is fires


def test_the_head_of_the_company_needs_nobodys_leave(project: Project) -> None:
    head = CLERK.replace("登记来访客户。", "审批年度计划。").replace("reports_to: general-manager", "reports_to: null")
    assert found(project, "decision-without-authority", {CLERK_FILE: head}) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("客户开发数量", "客户的开发数量", True),
        ("新客户开发数量", "新增客户开发数", True),
        ("货款按期回收率", "货款按期的回收比率", True),
        ("环比增长率", "同比增长率", False),
        ("渠道业绩环比增长率", "渠道业绩同比增长率", False),
        ("回款率", "回款额率", False),
    ],
)
def test_indicators_by_their_names(project: Project, one: str, other: str, *, same: bool) -> None:
    kpis = f"kpis: [{{id: a, name: {one}}}, {{id: b, name: {other}}}]\n"
    assert bool(found(project, "kpi-counted-twice", clerk(kpis))) is same


@pytest.mark.parametrize(
    ("kpi", "fires"),
    [
        ("name: 失误率", True),
        ("name: 拜访次数", False),
        ("name: 坏账金额", False),
        ("name: 达标情况, target: {text: 全部达标}", False),
        ("name: 失误率, definition: 出错的份数占全部的比例", False),
    ],
)
def test_a_name_can_say_how_to_count(project: Project, kpi: str, *, fires: bool) -> None:
    assert bool(found(project, "kpi-without-formula", clerk(f"kpis: [{{id: a, {kpi}}}]\n"))) is fires


@pytest.mark.parametrize(
    ("standard", "fires"),
    [
        ("登记及时率达到90%。", True),
        ("登记及时率达到95%。", False),
        ("登记及时率提高。完好率达到90%。", False),
        ("完好率达到90%，登记及时率提高。", False),
        ("登记及时率每90天核对一次。", False),
    ],
)
def test_a_standard_is_compared_where_it_speaks_of_the_indicator(
    project: Project, standard: str, *, fires: bool
) -> None:
    rest = 'kpis: [{id: a, name: 登记及时率, target: {op: ">=", n: 95, unit: percent}}]\n'
    rest += f"standards: [{{no: 1, text: {standard}}}]\n"
    assert bool(found(project, "standard-against-target", clerk(rest))) is fires


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        (("1", ">=2"), []),
        ((">5",), []),
        ((">=3",), []),
        (("2", "1", ">2"), []),
        ((">=1", ">=3"), []),
        (("1", ">=3"), [(None, 11)]),
        (("1", ">2"), [(None, 11)]),
        (("1", "2"), [("end", 11)]),
    ],
)
def test_counts_of_an_escalation(
    project: Project, counts: tuple[str, ...], expected: list[tuple[str | None, int]]
) -> None:
    assert found(project, "escalation-gap", escalated(*counts)) == expected


def test_after_dismissal_nothing_follows(project: Project) -> None:
    assert found(project, "escalation-gap", escalated("1", measure="{kind: dismissal}")) == []


LATE = "id: late, article: 1, trigger: 上班迟到, measure: {kind: points, points: 5}"


@pytest.mark.parametrize(
    ("second", "fires"),
    [
        ("article: 2, trigger: 上班迟到, measure: {kind: points, points: 9}", True),
        ("article: 1, trigger: 上班迟到, measure: {kind: points, points: 9}", True),
        ("article: 1, trigger: 上班迟到, measure: {kind: notice}", False),
        ("article: 2, trigger: 上班迟到, measure: {kind: notice}", True),
        ("article: 2, trigger: 上班迟到, measure: {kind: points, points: 5}", False),
        ("article: 2, trigger: 上班迟到30分钟, measure: {kind: points, points: 9}", False),
    ],
)
def test_one_act_and_its_results(project: Project, second: str, *, fires: bool) -> None:
    files = policy(penalties(LATE, f"id: again, {second}"))
    assert bool(found(project, "same-act-two-results", files)) is fires


def test_different_roles_may_be_punished_differently(project: Project) -> None:
    other = "article: 2, trigger: 上班迟到, measure: {kind: points, points: 9}, applies_to: [general-manager]"
    files = policy(penalties(f"{LATE}, applies_to: [clerk]", f"id: again, {other}"))
    assert found(project, "same-act-two-results", files) == []


def test_who_enforces_for_a_whole_department_is_not_told(project: Project) -> None:
    by_clerk = penalties(f"{LATE}, enforced_by: clerk")
    assert found(project, "enforcer-is-offender", policy(by_clerk)) == []
    (alone,) = CHECKS_BY_SLUG["enforcer-is-offender"].rule(read(project, policy(by_clerk, scope="{roles: [clerk]}")))
    assert (alone.variant, alone.severity) == (None, None)
    scope = "{roles: [clerk, general-manager]}"
    (among,) = CHECKS_BY_SLUG["enforcer-is-offender"].rule(read(project, policy(by_clerk, scope=scope)))
    assert (among.variant, among.severity) == ("among-others", Severity.HINT)


@pytest.mark.parametrize("status", ["draft", "repealed"])
@pytest.mark.parametrize("slug", ["policy-without-owner", "empty-chapter"])
def test_what_binds_nobody_may_be_unfinished(project: Project, slug: str, status: str) -> None:
    text = "id: attendance\ntitle: 考勤\napplies_to: {everyone: true}\nstatus: in_force\nchapters: []\n"
    text += 'revision: {version: "1.0", effective: 2026-01-01}\n'
    assert len(found(project, slug, {POLICY_FILE: text})) == 1
    assert found(project, slug, {POLICY_FILE: text.replace("in_force", status)}) == []


def test_policies_for_different_staff_may_share_a_title(project: Project) -> None:
    second = POLICY.replace("id: attendance", "id: rules").replace("考勤制度", "考勤管理办法") + REVISION
    first = POLICY.replace("{everyone: true}", "{roles: [clerk]}") + REVISION
    files: Files = {CLERK_FILE: CLERK, POLICY_FILE: first, "policies/rules.yml": second}
    assert found(project, "two-policies-on-one-matter", files) == [(None, 2)]
    files["policies/rules.yml"] = second.replace("{everyone: true}", "{roles: [general-manager]}")
    assert found(project, "two-policies-on-one-matter", files) == []
