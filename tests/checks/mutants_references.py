"""Mutants for numbers, ids and whatever is cited: policies, articles, forms, topics, indicators and sources."""

from tests.checks.mutants import Mutant

SUPERVISOR = "roles/sales/sales-supervisor.yml"
SALES = "roles/sales/_department.yml"
CONDUCT = "policies/sales-conduct.yml"
SETTLEMENT = "policies/settlement.yml"
REGISTER = "sources/s001.yml"
DECISIONS = "sources/decisions.yml"
ISSUE = "no: 1.2\n    group: 信息沟通"
LAST = "没有久拖不决的问题。, source: [s000#R0-3/四-(六)]}"
CATCH_ALL = "catch_all: true\n    source: [s000#R0-3/7, s000#R0-2/9]"
THIRD_CLAUSE = '- {label: "3", kind: duty, gist: 联系储运部发货, disposition: adopted, '
AGAIN = '- {label: "2", kind: furniture, gist: 页码, disposition: dropped, reason: 网页杂项}\n      '
NO_DEPARTMENT = """\
id: night-guard
title: 夜班门卫
department: security
reports_to: general-manager
purpose: 守好夜间的大门。
duties:
  - {no: 1, text: 登记夜间的来访客户。}
revision: {version: "1.0", effective: 2026-01-01, approved_by: general-manager}
"""

NUMBERS = [
    Mutant(
        "duplicate-id",
        CONDUCT,
        "  - id: duty-supervisor-late\n",
        "  - id: duty-data-mismatch\n    article: 3\n    trigger: 值班主管没有备齐数据\n    measure: {kind: warning}\n"
        "    enforced_by: sales-manager\n  - id: duty-supervisor-late\n",
        "id: duty-data-mismatch\n    article: 3\n    trigger: 值班主管没有备齐数据",
    ),
    Mutant("id-not-file-name", SETTLEMENT, "\nid: settlement\n", "\nid: settlements\n", "id: settlements"),
    Mutant("department-not-folder", SUPERVISOR, "department: sales\n", "department: hr\n", "department: hr"),
    Mutant("department-not-folder", SALES, "\nid: sales\n", "\nid: selling\n", "id: selling", variant="department"),
    Mutant(
        "duplicate-number", SUPERVISOR, ISSUE, ISSUE.replace("1.2", "1.1"), "no: 1.1\n    group: 信息沟通\n    text: 与"
    ),
    Mutant(
        "duplicate-number", SUPERVISOR, LAST, f"{LAST}\n  - {{no: 6, text: 没有客户流失。}}", "no: 6, text: 没有客户"
    ),
    Mutant("number-gap", SUPERVISOR, LAST, f"{LAST}\n  - {{no: 8, text: 没有客户流失。}}", "no: 8, text: 没有客户"),
    Mutant(
        "number-gap", SUPERVISOR, CATCH_ALL, f"{CATCH_ALL}\n  - {{no: 9, text: 检查仓库。}}", "no: 9", variant="mixed"
    ),
    Mutant(
        "number-gap",
        SUPERVISOR,
        "  - {no: 6, text: 下属达到考核标准",
        "  - {no: 7, text: 没有客户流失。}\n  - {no: 6, text: 下属达到考核标准",
        "no: 6, text: 下属达到考核标准",
        variant="order",
    ),
]
NAMES = [
    Mutant("unknown-department", SALES, "\nparent: company\n", "\nparent: compny\n", "parent: compny"),
    Mutant(
        "unknown-department",
        SUPERVISOR,
        "{department: production, kind: cooperates",
        "{department: logistics, kind: cooperates",
        "department: logistics",
    ),
    Mutant(
        "unknown-department",
        "roles/security/night-guard.yml",
        "",
        NO_DEPARTMENT,
        "department: security",
        variant="no-file",
    ),
    Mutant(
        "unknown-policy", CONDUCT, "refers_to: [field-sales-reporting]", "refers_to: [field-reporting]", "refers_to:"
    ),
    Mutant(
        "unknown-article",
        CONDUCT,
        "  - id: duty-supervisor-late\n    article: 3",
        "  - id: duty-supervisor-late\n    article: 33",
        "article: 33",
    ),
    Mutant("unknown-form", SUPERVISOR, "[business-analysis-report]", "[bussiness-analysis]", "[bussiness-analysis]"),
    Mutant("unknown-topic", SUPERVISOR, "topic: quotation", "topic: quotations", "topic: quotations"),
    Mutant("unknown-kpi", SUPERVISOR, "kpis: [feedback-time]", "kpis: [feedback]", "kpis: [feedback]"),
    Mutant(
        "unknown-role",
        CONDUCT,
        "applies_to: {departments: [sales], roles: [showroom-consultant]}",
        "applies_to: {departments: [sales], roles: [showroom-advisor]}",
        "showroom-advisor",
    ),
]
SOURCES = [
    Mutant(
        "unknown-clause",
        SUPERVISOR,
        "source: [s000#R0-3/1.2]",
        "source: [s000#R0-3/1.22]",
        "s000#R0-3/1.22",
    ),
    Mutant("duplicate-clause", REGISTER, THIRD_CLAUSE, f"{AGAIN}{THIRD_CLAUSE}", AGAIN),
    Mutant(
        "duplicate-clause",
        REGISTER,
        "  - label: 页面\n",
        "  - {label: R1-1, title: 附页, clauses: []}\n  - label: 页面\n",
        "label: R1-1, title: 附页",
        variant="part",
    ),
    Mutant(
        "duplicate-clause", DECISIONS, "  - id: C2\n", "  - id: C1\n", "id: C1\n    title: 每天", variant="decision"
    ),
    Mutant(
        "clause-without-disposition",
        REGISTER,
        THIRD_CLAUSE,
        THIRD_CLAUSE.replace(", disposition: adopted, ", ", "),
        "联系储运部发货",
    ),
    Mutant(
        "clause-without-disposition",
        REGISTER,
        f"{THIRD_CLAUSE}places: [departments/sales#duty-3, roles/sales-supervisor#duty-2-4]",
        f"{THIRD_CLAUSE.removesuffix(', ')}",
        "联系储运部发货",
        variant="places",
    ),
    Mutant(
        "clause-without-disposition",
        REGISTER,
        THIRD_CLAUSE,
        THIRD_CLAUSE.replace("adopted", "changed"),
        "联系储运部发货",
        variant="reason",
    ),
    Mutant(
        "disposition-place-missing",
        REGISTER,
        "[departments/sales#duty-3, roles/sales-supervisor#duty-2-4]",
        "[departments/sales#duty-3, roles/sales-supervisor#duty-2-99]",
        "duty-2-99",
    ),
    Mutant(
        "disposition-place-missing",
        DECISIONS,
        "      - policies/company-attendance#article-1\n      - policies/company-attendance#article-2\n"
        "      - policies/sales-conduct#article-1\n",
        "      - policies/company-attendence#article-1\n      - policies/company-attendance#article-2\n"
        "      - policies/sales-conduct#article-1\n",
        "company-attendence",
        variant="page",
    ),
]
MUTANTS = [*NUMBERS, *NAMES, *SOURCES]
