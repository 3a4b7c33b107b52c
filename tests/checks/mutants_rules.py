"""Mutants for authority, approval ladders, indicators, penalties, rewards and policies."""

from tests.checks.mutants import Mutant

SUPERVISOR = "roles/sales/sales-supervisor.yml"
ACCOUNT_MANAGER = "roles/sales/account-manager.yml"
DOMESTIC = "roles/sales/domestic-sales-representative.yml"
CONDUCT = "policies/sales-conduct.yml"
ATTENDANCE = "policies/sales-attendance.yml"
FIELD_SALES = "policies/field-sales-reporting.yml"
VISIT = "text: 走访客户，听取意见。"
FINE = "measure: {kind: fine, amount: 20, unit: yuan, per: occurrence}"
TOO_FEW_VISITS = "measure: {kind: points, points: 10, of: 100, per: month}"
REVISION = 'revision: {version: "1.0", effective: 2026-01-01, approved_by: general-manager}'

MUTANTS: list[Mutant] = [
    Mutant(
        "ladder-border-wrong",
        ATTENDANCE,
        '- {to: {op: "<=", n: 3}',
        '- {to: {op: ">", n: 3}',
        '- {to: {op: ">", n: 3}',
        variant="to",
    ),
    Mutant(
        "ladder-gap",
        ATTENDANCE,
        'to: {op: "<=", n: 7}',
        'to: {op: "<", n: 7}',
        '- {from: {op: ">", n: 7}',
        variant="point",
    ),
    Mutant("ladder-overlap", ATTENDANCE, 'from: {op: ">", n: 7}', 'from: {op: ">=", n: 7}', 'from: {op: ">=", n: 7}'),
    Mutant(
        "applicant-approves",
        "policies/office-and-equipment.yml",
        "approvers: [realestate-department-manager], form: stationery-budget",
        "approvers: [realestate-sales-manager], form: stationery-budget",
        "approvers: [realestate-sales-manager]",
    ),
    Mutant(
        "approver-repeated",
        "policies/business-expenses.yml",
        "approvers: [sales-manager, general-manager]",
        "approvers: [sales-manager, sales-manager]",
        "approvers: [sales-manager, sales-manager]",
    ),
    Mutant(
        "above-not-superior",
        ACCOUNT_MANAGER,
        "above: sales-manager\n    source: [s002#D19/七]",
        "above: hr-manager\n    source: [s002#D19/七]",
        "above: hr-manager",
    ),
    Mutant(
        "limit-above-superior",
        ACCOUNT_MANAGER,
        'verb: apply\n    object: 宴请客户的业务费\n    limit: {op: "<=", n: 100,',
        'verb: approve\n    object: 宴请客户的业务费\n    limit: {op: "<=", n: 200,',
        "n: 200",
    ),
    Mutant("authority-without-duty", SUPERVISOR, "object: 暂停在线订单", "object: 车辆保险", "object: 车辆保险"),
    Mutant("decision-without-authority", SUPERVISOR, VISIT, "text: 审批车辆保险。", "text: 审批车辆保险。"),
    Mutant(
        "weights-not-100",
        "roles/sales/sales-manager.yml",
        "name: 销售业绩, weight: {min: 40, max: 60}",
        "name: 销售业绩, weight: {min: 10, max: 20}",
        "kpi_groups:",
    ),
    Mutant(
        "empty-kpi-group",
        "roles/sales/sales-manager.yml",
        "kpi_groups:\n",
        "kpi_groups:\n  - {name: 学习, weight: {min: 1, max: 5}}\n",
        "name: 学习",
    ),
    Mutant(
        "kpi-counted-twice",
        "roles/sales/sales-director.yml",
        "name: 电话拜访数量",
        "name: 新增客户开发数",
        "name: 新增客户开发数",
    ),
    Mutant(
        "kpi-without-formula",
        "roles/sales/sales-representative.yml",
        "formula: 当月实际销售额 ÷ 当月任务额 × 100%, ",
        "",
        "name: 月度任务达成率",
    ),
    Mutant("kpi-without-target", SUPERVISOR, 'target: {op: "=", n: 0, unit: yuan}, ', "", "name: 坏账发生额"),
    Mutant(
        "kpi-without-data-source",
        "roles/sales/after-sales-specialist.yml",
        "data_source: 月客户满意度回访表, ",
        "",
        "id: customer-satisfaction",
    ),
    Mutant(
        "kpi-without-scorer",
        DOMESTIC,
        "definition: 当月开发的客户数, direction: up, cycle: month, scored_by: sales-director,",
        "definition: 当月开发的客户数, direction: up, cycle: month,",
        "id: new-customers",
    ),
    Mutant(
        "kpi-scored-by-oneself",
        DOMESTIC,
        "definition: 当月开发的客户数, direction: up, cycle: month, scored_by: sales-director,",
        "definition: 当月开发的客户数, direction: up, cycle: month, scored_by: domestic-sales-representative,",
        "id: new-customers",
    ),
    Mutant(
        "kpi-without-duty",
        "roles/realestate/realestate-department-manager.yml",
        "name: 销售指标完成率",
        "name: 车辆完好率",
        "name: 车辆完好率",
    ),
    Mutant(
        "standard-against-target",
        SUPERVISOR,
        "text: 年度个人销售指标完成，",
        "text: 年度个人销售指标完成率达到90%，",
        "达到90%",
    ),
    Mutant(
        "enforcer-is-offender",
        CONDUCT,
        "until: 不再迟到}\n    enforced_by: sales-manager",
        "until: 不再迟到}\n    enforced_by: duty-supervisor",
        "enforced_by: duty-supervisor",
    ),
    Mutant(
        "collector-is-offender",
        CONDUCT,
        "collected_by: information-clerk\n    source: [s002#D4/1-②]",
        "collected_by: duty-supervisor\n    source: [s002#D4/1-②]",
        "collected_by: duty-supervisor",
    ),
    Mutant(
        "money-without-collector",
        CONDUCT,
        "amount: 10, unit: yuan, per: occurrence}\n    enforced_by: sales-manager\n"
        "    collected_by: information-clerk\n    source: [s002#D4/1-②]",
        "amount: 10}\n    enforced_by: sales-manager\n    source: [s002#D4/1-②]",
        "amount: 10}",
    ),
    Mutant(
        "same-act-two-results",
        CONDUCT,
        "trigger: 佩戴或者仪容仪表不合规范",
        "trigger: 值班时间内的迎宾台无人值班",
        "trigger: 值班时间内迎宾台无人值班",
    ),
    Mutant(
        "escalation-not-rising",
        CONDUCT,
        f'- {{nth: ">=3", {FINE}}}',
        '- {nth: ">=3", measure: {kind: oral_warning}}',
        "kind: oral_warning",
    ),
    Mutant("escalation-gap", CONDUCT, f"      - {{nth: 2, {FINE}}}\n", "", 'nth: ">=3"'),
    Mutant(
        "escalation-step-repeats",
        CONDUCT,
        f'{{nth: ">=3", {FINE}}}',
        f'{{nth: ">=3", {FINE}}}\n      - {{nth: ">=3", measure: {{kind: demerit}}}}',
        "kind: demerit",
    ),
    Mutant(
        "penalty-without-window",
        "policies/company-attendance.yml",
        "    window: {n: 1, unit: month, kind: calendar}\n",
        "",
        "- id: leave-over-three-days-a-month",
    ),
    Mutant(
        "penalty-without-cap",
        FIELD_SALES,
        TOO_FEW_VISITS,
        TOO_FEW_VISITS.replace("month", "day"),
        "- id: too-few-visits",
    ),
    Mutant(
        "penalty-over-cap",
        FIELD_SALES,
        TOO_FEW_VISITS,
        f"{TOO_FEW_VISITS}\n    cap: {{points: 2, per: month}}",
        TOO_FEW_VISITS,
    ),
    Mutant("points-over-total", FIELD_SALES, TOO_FEW_VISITS, TOO_FEW_VISITS.replace("100", "2"), "points: 10, of: 2,"),
    Mutant(
        "penalty-without-appeal",
        "policies/shop-rules.yml",
        "measure: {kind: other, text: 由店长记录}",
        "measure: {kind: demerit}",
        "- id: quarrel-with-customer",
    ),
    Mutant(
        "dismissal-without-evidence",
        FIELD_SALES,
        "    evidence: [work-log]\n    source: [s002#D20/二-(四)-1]",
        "    source: [s002#D20/二-(四)-1]",
        'nth: ">5"',
    ),
    Mutant(
        "ban-without-consequence",
        "policies/business-travel.yml",
        "以火车硬卧票价为标准",
        "不得超过火车硬卧票价",
        "不得超过火车硬卧票价",
    ),
    Mutant(
        "reward-without-approver",
        "policies/sales-meetings.yml",
        "    approved_by: general-manager\n    source: [s002#D20/第三章-一]",
        "    source: [s002#D20/第三章-一]",
        "- id: year-end-performance-pay",
    ),
    Mutant(
        "policy-without-owner", CONDUCT, "code: XS-ZD-01\nowner: sales-manager", "code: XS-ZD-01", "id: sales-conduct"
    ),
    Mutant(
        "policy-without-interpreter",
        "policies/rewards-and-penalties.yml",
        "\ninterpreter: hr-manager",
        "",
        "制定和解释",
    ),
    Mutant(
        "in-force-before-approval",
        CONDUCT,
        REVISION,
        REVISION.replace("}", ", approved_on: 2026-02-01}"),
        "approved_on:",
    ),
    Mutant(
        "supersedes-itself", CONDUCT, "status: in_force", "supersedes: [sales-conduct]\nstatus: in_force", "supersedes:"
    ),
    Mutant(
        "superseded-in-force",
        CONDUCT,
        "status: in_force",
        "supersedes: [sales-attendance]\nstatus: in_force",
        "status: in_force",
        at=ATTENDANCE,
    ),
    Mutant(
        "two-policies-on-one-matter",
        "policies/sales-process.yml",
        "\ntitle: 销售流程\ncode",
        "\ntitle: 奖惩办法\ncode",
        "title: 奖惩办法",
    ),
    Mutant("effective-after-handbook", CONDUCT, REVISION, REVISION.replace("2026-01", "2026-07"), "revision:"),
    Mutant(
        "empty-chapter",
        CONDUCT,
        "penalties:\n",
        "  - {no: 7, title: 附则, articles: []}\npenalties:\n",
        "title: 附则",
    ),
]
