"""What changes a fingerprint and what does not: the rule of docs/zh/fingerprint.md."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from generator.model.fingerprint import ALPHABET, Fingerprints
from tests.samples.read import FULL, read
from tests.views.small_handbook import DEPARTMENT, FORMS, HEAD, RICH, SETTINGS, read_handbook

RULES = """
id: rules
title: 处罚制度
code: XS-ZD-01
applies_to: {everyone: true}
status: in_force
chapters:
  - no: 1
    title: 总则
    articles:
      - {no: 1, text: 迟到罚款20元，3个工作日内可以申诉。, items: [{no: 1, text: 迟到满10分钟的计为迟到。}]}
penalties:
  - id: late
    article: 1
    trigger: 迟到
    measure: {kind: fine, amount: 20}
    cap: {amount: 100}
    appeal: {role: head, within: {n: 3, unit: workday}}
revision: {version: "1.0", effective: 2026-01-01}
"""


@pytest.fixture
def role(tmp_path: Path) -> Callable[..., str]:
    return lambda text=RICH, settings=SETTINGS: of(tmp_path, text, RULES, settings).role("post")


@pytest.fixture
def policy(tmp_path: Path) -> Callable[..., str]:
    return lambda text=RULES: of(tmp_path, RICH, text).policy("rules")


def of(folder: Path, role: str, policy: str, settings: str = SETTINGS) -> Fingerprints:
    files = {
        "site_config.yml": settings,
        "roles/sales/_department.yml": DEPARTMENT,
        "roles/sales/head.yml": HEAD,
        "roles/sales/clerk.yml": HEAD.replace("id: head", "id: clerk").replace("reports_to: null", "reports_to: head"),
        "roles/sales/post.yml": role,
        "policies/forms.yml": FORMS,
        "policies/rules.yml": policy,
    }
    return Fingerprints(read_handbook(folder, files))


def turned(text: str) -> str:
    """The same data with every key in another order and in another style."""

    def reverse(value: object) -> object:
        if isinstance(value, dict):
            return {key: reverse(inner) for key, inner in reversed(value.items())}
        return [reverse(inner) for inner in value] if isinstance(value, list) else value

    data = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 -- builds texts only; the safe loader would read 5.2 as a number
    return yaml.dump(reverse(data), allow_unicode=True, default_flow_style=False, sort_keys=False, width=30)


def test_it_is_short_and_its_letters_cannot_be_confused(role: Callable[..., str]) -> None:
    assert re.fullmatch(rf"[{ALPHABET}]{{3}}-[{ALPHABET}]{{3}}-[{ALPHABET}]{{3}}", role())
    assert len(set(ALPHABET)) == len(ALPHABET) == 24
    assert not set(ALPHABET) & set("0O1IL2Z5S8BU")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("id: post", "# 只是注释\nid: post"),
        ("text: 催收货款。,", "text: 催收货款。, source: [s000#R0-3/3.1],"),
        ("text: 催收货款。,", "text: 催收货款。, kpis: [sales],"),
        ("{id: sales, name: 完成率", "{id: sales-rate, name: 完成率"),
        ("title: 销售主管", "title: 销售主管\naliases: [组长]"),
        ('version: "1.1", effective: 2026-03-01', 'version: "1.2", effective: 2026-05-01'),
        ("changes: 增加货款职责", "changes: 别的说法"),
        ("n: 50, unit", 'n: "50.0", unit'),
        ("text: 把客户要求转达给相关部门。", "text: >-\n      把客户要求\n      转达给相关部门。"),
        ("dotted_to: [clerk]", "dotted_to: [clerk]\nstatus: in_force"),
    ],
)
def test_what_does_not_bind_changes_nothing(role: Callable[..., str], old: str, new: str) -> None:
    before = role()
    assert old in RICH
    assert role(RICH.replace(old, new)) == before


@pytest.mark.parametrize("text", [turned(RICH), RICH.replace("\n", "\n\n"), RICH + "\n# 完\n"])
def test_the_look_of_the_file_changes_nothing(role: Callable[..., str], text: str) -> None:
    before = role()
    assert role(text) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("催收货款。", "催收全部货款。"),
        ("no: 5.2", "no: 5.3"),
        ("within: {n: 2, unit: hour}", "within: {n: 3, unit: hour}"),
        ("n: 50, unit: ton", "n: 60, unit: ton"),
        ("above: head", "above: clerk"),
        ("weight: 50", "weight: 40"),
        ("frequency: {every: month}", "frequency: {every: week}"),
        ("part: consulted", "part: informed"),
        ("reports_to: head", "reports_to: clerk"),
        ("purpose: 对接客户", "purpose: 服务客户"),
        ("{blank: 定员____人}", "3"),
        ("min_age: 18", "min_age: 20"),
        ("grade: M2", "grade: M2\nstatus: draft"),
    ],
)
def test_what_binds_changes_it(role: Callable[..., str], old: str, new: str) -> None:
    before = role()
    assert old in RICH
    assert role(RICH.replace(old, new, 1)) != before


def test_the_hours_of_the_company_count_where_the_role_has_none(role: Callable[..., str]) -> None:
    without = RICH.replace("hours: {week: [mon, tue, wed, thu, fri], from: 8:30, to: 17:30}\n", "")
    early, late = (
        SETTINGS.replace("name: 示例公司", f"name: 示例公司, hours: {{from: {start}}}") for start in ("8:00", "9:00")
    )
    assert role(RICH, early) == role(RICH, late)
    assert role(without, early) != role(without, late)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("罚款20元", "罚款30元"),
        ("amount: 20", "amount: 30"),
        ("cap: {amount: 100}", "cap: {amount: 200}"),
        ("within: {n: 3, unit: workday}", "within: {n: 3, unit: day}"),
        ("status: in_force", "status: trial"),
        ("everyone: true", "departments: [sales]"),
        ("满10分钟", "满5分钟"),
    ],
)
def test_a_rule_of_a_policy_changes_it(policy: Callable[..., str], old: str, new: str) -> None:
    before = policy()
    assert old in RULES
    assert policy(RULES.replace(old, new)) != before


@pytest.mark.parametrize(
    "text",
    [
        turned(RULES),
        RULES + "procedure: {consulted_with: 全体员工}\nstyle: law\n",
        RULES.replace("id: late", "id: late-again"),
        RULES.replace("trigger: 迟到", "trigger: 迟到\n    source: [s000#R0-3/3.1]"),
        RULES.replace("amount: 20}", "amount: 20, unit: yuan, per: occurrence}"),
    ],
)
def test_the_form_of_a_policy_changes_nothing(policy: Callable[..., str], text: str) -> None:
    before = policy()
    assert policy(text) == before


def test_the_whole_follows_every_part(tmp_path: Path) -> None:
    first = of(tmp_path, RICH, RULES)
    for role, policy in ((RICH.replace("催收货款", "催款"), RULES), (RICH, RULES.replace("20", "25"))):
        assert of(tmp_path, role, policy).whole() != first.whole()
    assert of(tmp_path, turned(RICH), turned(RULES)).whole() == first.whole()


def test_together_follows_each_part_and_not_their_order(tmp_path: Path) -> None:
    first = of(tmp_path, RICH, RULES)
    assert first.together("post", ["rules", "forms"]) == first.together("post", ["forms", "rules"])
    assert first.together("post", ["rules"]) != first.together("post", ["forms"])
    changed = of(tmp_path, RICH, RULES.replace("20", "25"))
    assert changed.together("post", ["rules"]) != first.together("post", ["rules"])
    assert changed.together("post", ["forms"]) == first.together("post", ["forms"])


def test_no_two_texts_of_a_handbook_share_one() -> None:
    _, handbook = read(FULL)
    found = Fingerprints(handbook)
    every = [*map(found.role, handbook.role), *map(found.policy, handbook.policy), found.whole()]
    assert len(set(every)) == len(every) == 8


def test_the_rule_is_the_one_that_printed_copies_were_made_by(tmp_path: Path) -> None:
    """Another value here means that every copy on paper would be called out of date; then `_RULE` must rise too."""
    found = of(tmp_path, RICH, RULES)
    assert (found.role("post"), found.policy("rules"), found.whole()) == ("4JQ-WGR-NXK", "KN7-N9H-C6C", "TA3-VAP-MWH")
