"""Mutants for numbers, names, references, organisation and duties."""

from tests.checks.mutants import Mutant

SUPERVISOR = "roles/sales/sales-supervisor.yml"
MANAGER = "roles/sales/sales-manager.yml"
SALES = "roles/sales/_department.yml"
SETTLEMENT = "policies/settlement.yml"
VISIT = "text: 走访客户，听取意见。"

MUTANTS: list[Mutant] = [
    Mutant("unknown-role", SUPERVISOR, "reports_to: sales-manager", "reports_to: sales-manger", "reports_to:"),
    Mutant(
        "group-number-mismatch",
        SUPERVISOR,
        "no: 1.5\n    group: 信息沟通",
        "no: 1.5\n    group: 沟通信息",
        "group: 沟通信息",
    ),
    Mutant("duplicate-title", SUPERVISOR, "\ntitle: 销售主管", "\ntitle: 销售经理", "title: 销售经理", variant="role"),
    Mutant("duplicate-code", SUPERVISOR, "code: XS-03", "code: XS-02", "code: XS-02"),
    Mutant(
        "alias-taken",
        SUPERVISOR,
        "aliases: [销售组长]",
        "aliases: [销售经理]",
        "aliases: [销售经理]",
        variant="role-title",
    ),
    Mutant("title-against-text", SUPERVISOR, VISIT, "text: 作为销售主任，走访客户。", "作为销售主任"),
    Mutant(
        "unknown-kpi-group",
        MANAGER,
        "name: 内部协作与跨部门沟通, group: 内部运营与管理",
        "name: 内部协作与跨部门沟通, group: 内部运营",
        "name: 内部协作与跨部门沟通",
    ),
    Mutant("unknown-step", "policies/business-expenses.yml", "next: [{to: 6}]", "next: [{to: 66}]", "{to: 66}"),
    Mutant("unregistered-title", SUPERVISOR, VISIT, "text: 走访客户，查对《潜在机会名录》。", "《潜在机会名录》"),
    Mutant("misspelt-title", SUPERVISOR, "《市场开发报告》", "《市场开发报导》", "《市场开发报导》"),
    Mutant(
        "unused-form",
        SETTLEMENT,
        "  - id: bad-debt-application\n    title",
        "  - {id: spare, title: 备用表}\n  - id: bad-debt-application\n    title",
        "备用表",
    ),
    Mutant("attachment-missing", SETTLEMENT, "《月结款协议》须加盖", "《月结款协议》（附件9）须加盖", "附件9"),
    Mutant(
        "term-defined-twice",
        SETTLEMENT,
        "{term: 现结,",
        "{term: 月结,",
        "term: 月结, definition: 客户按",
        variant="same-policy",
    ),
    Mutant("unused-term", SETTLEMENT, "{term: 现结,", "{term: 现付,", "{term: 现付,"),
    Mutant("unused-topic", "roles/_topics.yml", "topics:\n", "topics:\n  - {id: spare, title: 备用}\n", "id: spare"),
    Mutant(
        "unreachable-policy",
        "policies/sales-team-building.yml",
        "\napplies_to: ",
        "\napplies_to: {everyone: false}  # ",
        "applies_to: {everyone: false}",
    ),
    Mutant("department-cycle", "roles/company/_department.yml", "parent: null", "parent: sales", "parent: sales"),
    Mutant("superior-outside-line", SUPERVISOR, "reports_to: sales-manager", "reports_to: hr-manager", "reports_to:"),
    Mutant("department-without-head", SALES, "\nhead: sales-director", "", "id: sales"),
    Mutant("head-from-elsewhere", SALES, "\nhead: sales-director", "\nhead: hr-manager", "head: hr-manager"),
    Mutant(
        "dotted-line-pointless",
        SUPERVISOR,
        "reports_to: sales-manager\n",
        "reports_to: sales-manager\ndotted_to: [sales-supervisor]\n",
        "dotted_to:",
    ),
    Mutant("relation-against-reporting", SUPERVISOR, "kind: supervised_by", "kind: supervises", "role: sales-director"),
    Mutant(
        "topic-without-owner",
        "roles/realestate/realestate-sales-manager.yml",
        "topic: unit-control\n",
        "topic: unit-control\n    part: responsible\n    owner: realestate-department-manager\n",
        "topic: unit-control",
    ),
    Mutant(
        "owner-without-duty",
        SUPERVISOR,
        "owner: sales-director\n    source: [s000#R0-3/6.2",
        "owner: finance-manager\n    source: [s000#R0-3/6.2",
        "owner: finance-manager",
    ),
    Mutant("repeated-duty", SUPERVISOR, "text: 与客户沟通交货期。", "text: 与客户，沟通价格。", "与客户，沟通价格。"),
    Mutant("similar-duty", SUPERVISOR, VISIT, "text: 主持重大营销合同的谈判与签订。", "谈判与签订"),
    Mutant(
        "catch-all-not-last", SUPERVISOR, VISIT, "text: 完成上级交办的其他走访。", "交办的其他走访", variant="unmarked"
    ),
    Mutant(
        "output-not-listed",
        SUPERVISOR,
        "topic: market-development\n    outputs: [development-report]\n",
        "topic: market-development\n",
        "提交《市场开发报告》",
    ),
    Mutant(
        "deadline-against-policy",
        "roles/sales/regional-manager.yml",
        'deadline: {by: {weekday: mon, time: "10:00"}}',
        'deadline: {by: {weekday: mon, time: "12:00"}}',
        'deadline: {by: {weekday: mon, time: "12:00"}}',
    ),
    Mutant(
        "vague-deadline",
        SUPERVISOR,
        "deadline: {within: {n: 2, unit: hour}, from: 收到客户反馈}",
        "deadline: {vague: 及时}",
        "deadline: {vague: 及时}",
    ),
    Mutant("vague-wording", SUPERVISOR, VISIT, "text: 走访客户，听取有关意见。", "听取有关意见"),
    Mutant("duty-without-verb", SUPERVISOR, VISIT, "text: 客户走访工作。", "text: 客户走访工作。"),
    Mutant("missing-full-stop", SUPERVISOR, VISIT, "text: 走访客户，听取意见", "text: 走访客户，听取意见"),
]
