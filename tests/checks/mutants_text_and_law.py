"""Mutants for time, for the hygiene of texts, and for reminders of labour law."""

from tests.checks.mutants import Mutant

CONDUCT = "policies/sales-conduct.yml"
ATTENDANCE = "policies/sales-attendance.yml"
EXPENSES = "policies/business-expenses.yml"
FIELD = "policies/field-sales-reporting.yml"
MEETINGS = "policies/sales-meetings.yml"
SUPERVISOR = "roles/sales/sales-supervisor.yml"
SETTLEMENT = "policies/settlement.yml"
SHOP = "policies/shop-rules.yml"
REWARDS = "policies/rewards-and-penalties.yml"
COMPANY = "policies/company-attendance.yml"
SETTINGS = "site_config.yml"

SHORT_NAME = "  short_name: 示例实业\n"
WEEK = "mon, tue, wed, thu, fri"
NO_LEAVE = "text: 员工依法享受法定节假日、年假、病假等假期。"
STANDARD = "text: 没有发生坏账。"


def _hours(week: str, until: str, pause: str = "") -> str:
    return f"{SHORT_NAME}  hours: {{week: [{week}], from: 9:00, to: {until}{pause}}}\n"


def _article(new: str, slug: str, variant: str | None = None) -> Mutant:
    """An article on leave that says something else."""
    return Mutant(slug, COMPANY, NO_LEAVE, f"text: {new}", new, variant=variant)


def _standard(new: str, slug: str, variant: str | None = None) -> Mutant:
    """A standard of the sales supervisor that is spoilt."""
    return Mutant(slug, SUPERVISOR, STANDARD, f"text: {new}", new, variant=variant)


TIME = [
    Mutant(
        "unreachable-step",
        "policies/business-travel.yml",
        "{when: 需要预借差旅费, to: 3}",
        "{when: 需要预借差旅费, to: 4}",
        "no: 3, actor: applicant",
    ),
    Mutant("step-without-actor", EXPENSES, "no: 2, actor: order-follow-up-manager,", "no: 2,", "安排样品制作"),
    Mutant(
        "step-without-deadline", EXPENSES, ", deadline: {within: {n: 3, unit: workday}, from: 口头批准}", "", "宴请申请"
    ),
    Mutant(
        "meetings-at-once",
        CONDUCT,
        "cadences:\n",
        "cadences:\n  - id: briefing\n    title: 简报会\n    kind: meeting\n    frequency: {every: workday}\n"
        "    at: {time: 9:40}\n",
        "time: 9:40",
    ),
    Mutant(
        "cadence-outside-hours",
        SETTINGS,
        SHORT_NAME,
        f"{SHORT_NAME}  hours: {{week: [{WEEK}, sat], from: 8:00, to: 19:00}}\n",
        '    at: {time: "20:00"}',
        "policies/business-travel.yml",
    ),
    Mutant(
        "two-deadlines-for-one-report",
        FIELD,
        "    at: {time: 18:00}\n",
        "    at: {time: 18:00}\n    outputs: [daily-sales-report]\n"
        "  - id: second-report\n    title: 驻外日报\n    kind: report\n    frequency: {every: workday}\n"
        "    at: {time: 17:45}\n    attendees: [sales-representative]\n    outputs: [daily-sales-report]\n"
        "  - id: third-report\n    title: 驻外抽查\n    kind: report\n    frequency: {every: workday}\n",
        "time: 17:45",
    ),
    Mutant(
        "time-shares-not-100", FIELD, "制定计划和做准备，20%。", "制定计划和做准备，10%。", "no: 1, text: 拜访和开拓"
    ),
]
TEXT = [
    _standard("没有发生坏www.example.com账。", "stray-url"),
    _standard("没有发生坏\ufffd。", "garbled-text"),
    _standard("确??突У男枨蟮玫铰?足。", "garbled-text", "repairable"),
    _standard("没有发生坏(huài)账。", "pinyin-note"),
    _standard("沒有发生坏账。", "mixed-script"),
    _standard('"没有发生坏账,一笔也没有。"', "half-width-punctuation"),
    _standard("没有发生坏账。小编提示。", "page-furniture"),
    _standard("没有发生坏帐。", "typing-error"),
    _standard("没有发生坏 账。", "space-in-word"),
    _standard("没有发生坏账，。", "doubled-punctuation"),
    _standard("没有发生坏账（含货款。", "unpaired-bracket"),
    _standard("1、没有发生坏账；2、没有客户流失。", "number-in-text"),
]
PAY = [
    Mutant(
        "procedure-record-missing",
        "policies/contracts-and-quotation.yml",
        "revision: {version",
        "liabilities:\n  - {id: x, article: 1, trigger: 泄露报价, kind: accountability}\nrevision: {version",
        "status: in_force",
    ),
    Mutant("fine-without-legal-ground", ATTENDANCE, "{kind: serious_breach}", "{kind: fine, amount: 3}", "amount: 3}"),
    _article("迟到的员工向爱心基金交钱。", "fine-under-another-name"),
    Mutant(
        "fine-without-wage-cap",
        SETTINGS,
        SHORT_NAME,
        f"{SHORT_NAME}  jurisdiction: {{province: 广东, city: 深圳}}\n",
        "    measure: {kind: fine, amount: 20, unit: yuan, per: occurrence}",
        CONDUCT,
    ),
    Mutant(
        "deduction-over-20-percent",
        SHOP,
        "kind: compensation",
        "kind: wage_deduction",
        "kind: wage_deduction",
        variant="unlimited",
    ),
    Mutant("deduction-without-contract", REWARDS, "kind: joint", "kind: compensation", "trigger: 销售部员工在工作中"),
    Mutant("deduction-below-minimum-wage", SHOP, "kind: compensation", "kind: wage_deduction", "id: goods-missing"),
    _standard("对任何原因产生的坏账承担责任。", "liability-without-fault", "text"),
]
CONTRACT = [
    Mutant("dismissal-without-ground", REWARDS, ", ground: 劳动合同法第三十九条第二项}", "}", "{kind: dismissal}"),
    Mutant(
        "dismissal-without-union-notice", EXPENSES, "{kind: not_reimbursed}", "{kind: dismissal}", "{kind: dismissal}"
    ),
    _article("公司对业绩最差的员工实行末位淘汰。", "dismissal-for-coming-last"),
    Mutant(
        "dismissal-by-count-without-window",
        ATTENDANCE,
        "trigger: 没有请假就不到岗，或者只托同事转告\n    measure: {kind: absence}",
        "trigger: 没有请假就不到岗，或者只托同事转告，累计满2次\n    measure: {kind: dismissal}",
        "{kind: dismissal}",
    ),
    _article("员工不请假不上班的，按自动离职处理。", "automatic-resignation"),
    Mutant(
        "leave-punished",
        COMPANY,
        "    exempt: 已按规定提前申请并得到批准的请假，以及年假、病假等依法享受的假期\n",
        "",
        "trigger: 当月请假累计超过3天",
    ),
    _article("新员工的试用期为8个月。", "probation-too-long"),
    _article("新员工入职时交保证金。", "deposit-from-staff"),
]
HOURS = [
    Mutant("hours-over-limit", SETTINGS, SHORT_NAME, _hours(WEEK, "19:00"), "hours: {week", variant="day"),
    Mutant(
        "special-hours-without-approval",
        SUPERVISOR,
        "hours: {overtime",
        "hours: {type: flexible, overtime",
        "type: flexible",
    ),
    _article("员工每月加班不超过40小时。", "overtime-over-36-hours"),
    Mutant("rest-day-missing", SETTINGS, SHORT_NAME, _hours(f"{WEEK}, sat, sun", "14:00"), "hours: {week"),
]
POSTS = [
    Mutant(
        "age-or-sex-as-requirement",
        SUPERVISOR,
        "hours: {overtime",
        "qualifications: {sex: 男}\nhours: {overtime",
        "sex: 男",
    ),
    Mutant(
        "minimum-age-too-low",
        SUPERVISOR,
        "hours: {overtime",
        "compliance: {min_age: 15}\nhours: {overtime",
        "min_age: 15",
    ),
    Mutant(
        "personal-data-without-purpose",
        "policies/complaint-handling.yml",
        "{item: 责任人姓名, purpose: 处理投诉}",
        "{item: 责任人姓名}",
        "{item: 责任人姓名}",
    ),
    Mutant(
        "non-compete-on-ordinary-post",
        SUPERVISOR,
        "hours: {overtime",
        "compliance: {non_compete: true}\nhours: {overtime",
        "non_compete: true",
    ),
]
MUTANTS = [*TIME, *TEXT, *PAY, *CONTRACT, *HOURS, *POSTS]
