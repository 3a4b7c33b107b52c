"""Mutants for superiors, titles, topics and owners beyond those of the structure: the other ways to break them."""

from tests.checks.mutants import Mutant

SUPERVISOR = "roles/sales/sales-supervisor.yml"
MANAGER = "roles/sales/sales-manager.yml"
DIRECTOR = "roles/sales/sales-director.yml"
SALES = "roles/sales/_department.yml"
CATCH_ALL = "catch_all: true\n    source: [s000#R0-3/7, s000#R0-2/9]"
DIRECTORS_DUTY = "text: 收集市场信息，反馈给总经理和有关部门。"
VISIT = "text: 走访客户，听取意见。"
REPORTS_TO_MANAGER = "reports_to: sales-manager\n"

MUTANTS = [
    Mutant("missing-superior", SUPERVISOR, REPORTS_TO_MANAGER, "reports_to: null\n", "reports_to: null"),
    Mutant(
        "reporting-cycle",
        DIRECTOR,
        "reports_to: general-manager",
        "reports_to: sales-supervisor",
        "reports_to: sales-supervisor",
    ),
    Mutant(
        "dotted-line-pointless",
        SUPERVISOR,
        REPORTS_TO_MANAGER,
        f"{REPORTS_TO_MANAGER}dotted_to: [sales-manager]\n",
        "dotted_to:",
        variant="superior",
    ),
    Mutant(
        "dotted-line-pointless",
        MANAGER,
        "reports_to: sales-director\n",
        "reports_to: sales-director\ndotted_to: [sales-supervisor]\n",
        "dotted_to:",
        variant="below",
    ),
    Mutant(
        "relation-against-reporting",
        SUPERVISOR,
        "{role: domestic-sales-representative, kind: supervises",
        "{role: domestic-sales-representative, kind: reports",
        "{role: domestic-sales-representative, kind: reports",
        variant="upwards",
    ),
    Mutant(
        "relation-against-reporting",
        SUPERVISOR,
        "{role: domestic-sales-representative, kind: supervises",
        "{role: hr-manager, kind: supervises",
        "role: sales-supervisor, kind: supervises",
        at="roles/hr/hr-manager.yml",
        variant="mutual",
        also=(
            (
                "roles/hr/hr-manager.yml",
                "\nrevision: ",
                "\nrelations:\n  internal:\n    - {role: sales-supervisor, kind: supervises, about: 考勤}\nrevision: ",
            ),
        ),
    ),
    Mutant("alias-taken", SUPERVISOR, "aliases: [销售组长]", "aliases: [部门经理]", "aliases: [部门经理]"),
    Mutant("duplicate-title", "policies/settlement.yml", "title: 坏账申请单\n", "title: 请假卡\n", "title: 请假卡"),
    Mutant(
        "group-number-mismatch",
        SUPERVISOR,
        "no: 8.1\n    group: 其他任务",
        "no: 8.1\n    group: 日常管理",
        "group: 日常管理\n    text: 完成上级",
        variant="split",
    ),
    Mutant(
        "duty-without-owner",
        SUPERVISOR,
        "    part: responsible\n    owner: after-sales-specialist\n    source: [s000#R0-3/2.2]",
        "    part: responsible\n    source: [s000#R0-3/2.2]",
        "no: 2.2",
    ),
    Mutant(
        "duty-without-owner",
        SALES,
        "    owner: sales-supervisor\n    topic: delivery\n",
        "    topic: delivery\n",
        "no: 3",
        variant="department",
    ),
    Mutant(
        "topic-with-two-owners",
        SUPERVISOR,
        "topic: quotation\n    part: responsible\n    owner: sales-manager\n",
        "topic: quotation\n",
        "topic: quotation",
    ),
    Mutant(
        "owner-without-duty",
        SUPERVISOR,
        "owner: after-sales-specialist\n    source: [s000#R0-3/2.2]",
        "owner: sales-supervisor\n    source: [s000#R0-3/2.2]",
        "owner: sales-supervisor",
        variant="itself",
    ),
    Mutant(
        "catch-all-not-last",
        SUPERVISOR,
        VISIT,
        f"{VISIT}\n    catch_all: true",
        "catch_all: true\n    topic",
        variant="repeated",
    ),
    Mutant(
        "catch-all-not-last",
        SUPERVISOR,
        CATCH_ALL,
        f"{CATCH_ALL}\n  - {{no: 8.2, group: 其他任务, text: 检查仓库。}}",
        "catch_all: true",
    ),
    Mutant(
        "similar-duty",
        SUPERVISOR,
        VISIT,
        "text: 每月清点样品间里的样品并登记造册。",
        "text: 每月清点样品间里的样品并登记造册。",
        at=MANAGER,
        variant="several",
        also=(
            (MANAGER, "text: 制定完整的销售方案，并组织实施。", "text: 每月清点样品间里的样品并登记造册。"),
            (DIRECTOR, DIRECTORS_DUTY, "text: 每月清点样品间里的样品并登记造册。"),
        ),
    ),
    Mutant("vague-deadline", SUPERVISOR, VISIT, "text: 及时走访客户，听取意见。", "及时走访", variant="text"),
    Mutant("vague-deadline", SUPERVISOR, VISIT, "text: 定期走访客户，听取意见。", "定期走访", variant="regularly"),
    Mutant(
        "weights-not-100",
        MANAGER,
        "name: 回款率, group: 销售业绩, formula",
        "name: 回款率, group: 销售业绩, weight: 30, formula",
        "id: sales-achievement",
        variant="missing",
    ),
]
