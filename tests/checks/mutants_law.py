"""Mutants for the reminders of labour law: the other ways to be reminded, in data and in texts."""

from tests.checks.mutants import Mutant

SUPERVISOR = "roles/sales/sales-supervisor.yml"
COMPANY = "policies/company-attendance.yml"
SHOP = "policies/shop-rules.yml"
SETTINGS = "site_config.yml"
SHORT_NAME = "  short_name: 示例实业\n"
NO_LEAVE = "text: 员工依法享受法定节假日、年假、病假等假期。"
LIABILITY = "    trigger: 核查发现所分区域的商品短缺\n    kind: compensation\n"
GOODS = "由责任人赔偿，店长负责追究。"


def _article(new: str, slug: str, variant: str | None = None) -> Mutant:
    """An article on leave that says something else."""
    return Mutant(slug, COMPANY, NO_LEAVE, f"text: {new}", new, variant=variant)


def _liability(new: str, line_of: str, slug: str, variant: str | None = None) -> Mutant:
    """A liability for missing goods with other data."""
    return Mutant(slug, SHOP, LIABILITY, f"    trigger: 核查发现所分区域的商品短缺\n{new}", line_of, variant=variant)


def _facts(facts: str, line_of: str, slug: str, variant: str | None = None) -> Mutant:
    """The sales supervisor with facts of a post that it does not have."""
    return Mutant(slug, SUPERVISOR, "hours: {overtime", f"{facts}\nhours: {{overtime", line_of, variant=variant)


TEXTS = [
    _article("员工损坏设备的，从当月工资中扣除。", "deduction-without-contract", "text"),
    _article("员工三次迟到的，公司予以辞退。", "dismissal-without-ground", "text"),
    _article("员工每天工作9个小时。", "hours-over-limit", "text-day"),
    _article("员工每周工作48小时。", "hours-over-limit", "text-week"),
    _article("员工每月休息2天。", "rest-day-missing", "text"),
    _article("劳动合同期限2年的，试用期为3个月。", "probation-too-long", "short-contract"),
    _article("员工表现不好的，公司可以延长试用期。", "probation-too-long", "longer"),
    _article("试用期内公司可以随时解除劳动合同。", "probation-too-long", "anytime"),
    _article("全体员工离职后都要遵守竞业限制。", "non-compete-on-ordinary-post", "everybody"),
    _article("竞业限制的期限为3年。", "non-compete-on-ordinary-post", "years"),
]
DATA = [
    Mutant(
        "deduction-over-20-percent",
        SHOP,
        LIABILITY,
        LIABILITY.replace("compensation", "wage_deduction\n    monthly_cap_percent: 30"),
        "monthly_cap_percent",
        also=((SHOP, GOODS, f"{GOODS[:-1]}，每月不超过工资的30%。"),),
    ),
    _liability("    kind: wage_deduction\n    fault: any\n", "fault: any", "liability-without-fault", "any"),
    Mutant(
        "liability-without-fault",
        "policies/contracts-and-quotation.yml",
        "revision: {version",
        "liabilities:\n  - {id: x, article: 1, trigger: 泄露, kind: compensation, basis: contract}\nrevision: {version",
        "kind: compensation",
    ),
    Mutant(
        "hours-over-limit",
        SETTINGS,
        SHORT_NAME,
        f"{SHORT_NAME}  hours: {{week: [mon, tue, wed, thu, fri, sat], from: 8:00, to: 15:30}}\n",
        "hours: {week",
        variant="week",
    ),
    _facts("qualifications: {age: 35岁以下}", "age: 35岁以下", "age-or-sex-as-requirement", "soft"),
    _facts("compliance: {min_age: 17, hazard: true}", "min_age: 17", "minimum-age-too-low", "hazard"),
]
FORMS = [
    Mutant(
        "personal-data-without-purpose",
        "policies/settlement.yml",
        "fields: [客户公章]",
        "fields: [客户公章, 联系人的身份证号]",
        "身份证号",
        variant="unlisted",
    ),
]
MUTANTS = [*TEXTS, *DATA, *FORMS]
