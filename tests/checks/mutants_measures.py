"""Mutants for ladders, indicators, penalties, rewards, liabilities and figures: the other ways to break them."""

from tests.checks.mutants import Mutant

SUPERVISOR = "roles/sales/sales-supervisor.yml"
CONDUCT = "policies/sales-conduct.yml"
ATTENDANCE = "policies/sales-attendance.yml"
COMPANY = "policies/company-attendance.yml"
FIELD = "policies/field-sales-reporting.yml"
SHOP = "policies/shop-rules.yml"
REWARDS = "policies/rewards-and-penalties.yml"
SETTLEMENT = "policies/settlement.yml"
MIDDLE_STEP = 'from: {op: ">", n: 3}, to: {op: "<=", n: 7}'
ASK = "  - {no: 4, verb: apply, object: 改变订单的交货期, "
TWO_FEW = "measure: {kind: points, points: 10, of: 100, per: month}"
FINE = "measure: {kind: fine, amount: 20, unit: yuan, per: occurrence}"
LEAVE_STEP = "      - {approvers: [direct-superior], form: leave-application}\n"
NEW_POLICY = """\
id: visitors
title: 来访登记
owner: hr-manager
interpreter: hr-manager
applies_to: {everyone: true}
status: in_force
chapters: []
revision: {version: "1.0", effective: 2026-01-01, approved_by: general-manager}
"""
GROUPS = """\
id: banquet-manager
title: 宴会经理
department: hotel
reports_to: hotel-sales-manager
purpose: 让每一场宴会都办好。
duties:
  - {no: 1, text: 核对宴会的菜单。, kpis: [dishes, guests]}
kpi_groups:
  - {name: 菜品, weight: 60}
  - {name: 服务, weight: 40}
kpis:
  - {id: dishes, name: 菜单差错, group: 菜品, weight: 50, formula: 差错的场次, direction: down}
  - {id: guests, name: 客人的意见, group: 服务, weight: 40, formula: 有意见的场次, direction: down}
revision: {version: "1.0", effective: 2026-01-01, approved_by: general-manager}
"""

LADDERS = [
    Mutant(
        "ladder-border-wrong",
        ATTENDANCE,
        MIDDLE_STEP,
        MIDDLE_STEP.replace("3}", "7}"),
        f"- {{{MIDDLE_STEP.replace('3}', '7}')}",
    ),
    Mutant(
        "ladder-border-wrong",
        ATTENDANCE,
        MIDDLE_STEP,
        MIDDLE_STEP.replace(">", "<", 1),
        'from: {op: "<", n: 3}',
        variant="from",
    ),
    Mutant("ladder-gap", ATTENDANCE, 'to: {op: "<=", n: 7}', 'to: {op: "<=", n: 5}', '- {from: {op: ">", n: 7}'),
    Mutant(
        "ladder-gap",
        ATTENDANCE,
        '{from: {op: ">", n: 7}, ',
        '{from: {op: ">", n: 7}, to: {op: "<=", n: 15}, ',
        'to: {op: "<=", n: 15}',
        variant="top",
    ),
    Mutant(
        "ladder-overlap",
        COMPANY,
        LEAVE_STEP,
        f"{LEAVE_STEP}{LEAVE_STEP.replace('direct-superior', 'hr-manager')}",
        "approvers: [hr-manager]",
        variant="whole",
    ),
    Mutant(
        "applicant-approves",
        SUPERVISOR,
        "  - {no: 5, verb: decide, object: 暂停在线订单",
        "  - {no: 5, verb: approve, object: 改变订单的交货期",
        "no: 5, verb: approve",
        variant="authority",
    ),
    Mutant(
        "weights-not-100",
        "roles/sales/sales-manager.yml",
        "{name: 团队管理与发展, weight: {min: 20, max: 30}}",
        "{name: 团队管理与发展}",
        "name: 团队管理与发展}",
        variant="missing",
    ),
    Mutant(
        "weights-not-100",
        "roles/hotel/banquet-manager.yml",
        "",
        GROUPS,
        "weight: 60",
        variant="group",
    ),
]
PENALTIES = [
    Mutant(
        "penalty-without-article",
        ATTENDANCE,
        "  - id: absent-without-leave\n    article: 8\n",
        "  - id: absent-without-leave\n",
        "id: absent-without-leave",
    ),
    Mutant(
        "penalty-without-article",
        REWARDS,
        "  - id: commendation\n    article: 4\n",
        "  - id: commendation\n",
        "id: commendation",
        variant="reward",
    ),
    Mutant(
        "penalty-without-article",
        SHOP,
        "  - id: goods-missing\n    article: 11\n",
        "  - id: goods-missing\n",
        "id: goods-missing",
        variant="liability",
    ),
    Mutant(
        "penalty-without-enforcer",
        ATTENDANCE,
        "    measure: {kind: serious_breach}\n    enforced_by: hr-manager\n",
        "    measure: {kind: serious_breach}\n",
        "id: three-days-of-absence",
    ),
    Mutant(
        "enforcer-is-offender",
        FIELD,
        "measure: {kind: contract}\n    enforced_by: sales-director",
        "measure: {kind: contract}\n    enforced_by: regional-manager",
        "enforced_by: regional-manager",
        variant="among-others",
    ),
    Mutant("escalation-gap", CONDUCT, 'nth: ">=3"', 'nth: "3"', 'nth: "3"', variant="end"),
    Mutant(
        "escalation-step-repeats",
        CONDUCT,
        "{nth: 1, measure: {kind: warning}}",
        f"{{nth: 1, {FINE}}}",
        f"{{nth: 2, {FINE}}}",
        variant="same-measure",
    ),
    Mutant(
        "points-over-total",
        FIELD,
        TWO_FEW,
        f"{TWO_FEW.replace('of: 100', 'of: 10')}\n    cap: {{points: 100, per: month}}",
        "cap: {points: 100",
        variant="cap",
    ),
    Mutant("figure-not-in-text", CONDUCT, f"{{nth: 2, {FINE}}}", f"{{nth: 2, {FINE.replace('20', '30')}}}", "nth: 2"),
    Mutant(
        "figure-not-in-text",
        CONDUCT,
        "报销售经理，由销售经理每次罚款10元。\n        source: [s002#D4/3-销售前台-③]",
        "报销售经理，由销售经理每次罚款10元，第2次起每次罚款15元。\n        source: [s002#D4/3-销售前台-③]",
        "text: 上班时间不在前台做客户回访",
        variant="text",
    ),
]
POLICIES = [
    Mutant(
        "attachment-missing",
        SETTLEMENT,
        "title: 坏账申请单\n",
        "title: 坏账申请单\n    status: absent\n",
        "status: absent",
        variant="absent",
    ),
    Mutant(
        "term-defined-twice",
        SETTLEMENT,
        "{term: 现结,",
        "{term: 旷工, definition: 不来上班。, article: 2}\n  - {term: 现结,",
        "term: 旷工",
    ),
    Mutant("blank-left", SUPERVISOR, "text: 没有发生坏账。", "text: 坏账不超过____元。", "坏账不超过____元"),
    Mutant("blank-left", FIELD, "text: 行业动态。", "text: XX行业的动态。", "XX行业的动态", variant="unfinished"),
    Mutant("empty-chapter", "policies/visitors.yml", "", NEW_POLICY, "chapters:", variant="no-chapter"),
    Mutant(
        "unreachable-policy",
        "policies/visitors.yml",
        "",
        NEW_POLICY.replace("everyone: true", "everyone: false"),
        "applies_to:",
    ),
]
MUTANTS = [*LADDERS, *PENALTIES, *POLICIES]
