from pathlib import Path

import pytest

from generator.model.handbook import Handbook
from generator.views import nearest_roles as module
from generator.views.nearest_roles import nearest_roles
from tests.samples.read import FULL, read
from tests.views.small_handbook import DEPARTMENT, HEAD, SETTINGS, read_handbook

TOPICS = "topics: [{id: quotes, title: 报价}, {id: debts, title: 货款}]"
ROLE = """
id: {id}
title: {id}
department: {department}
reports_to: head
purpose: 做事。
duties: [{{no: 1, text: 做事。{first}}}, {{no: 2, text: 帮忙。{second}}}]
revision: {{version: "1.0", effective: 2026-01-01}}
"""
OTHER = "{id: shop, title: 门店, code: MD}"


def role(name: str, *topics: str, department: str = "sales") -> str:
    first, second = [*(f", topic: {topic}, part: consulted, owner: head" for topic in topics), "", ""][:2]
    return ROLE.format(id=name, department=department, first=first, second=second)


def handbook_of(folder: Path, *roles: str) -> Handbook:
    files = {
        "site_config.yml": SETTINGS,
        "roles/_topics.yml": TOPICS,
        "roles/sales/_department.yml": DEPARTMENT,
        "roles/shop/_department.yml": OTHER,
        "roles/sales/head.yml": HEAD,
    }
    for text in roles:
        name = text.split()[1]
        department = "shop" if "department: shop" in text else "sales"
        files[f"roles/{department}/{name}.yml"] = text
    return read_handbook(folder, files)


def test_more_shared_topics_are_nearer_than_the_same_department(tmp_path: Path) -> None:
    handbook = handbook_of(
        tmp_path,
        role("one", "quotes", "debts"),
        role("two", "quotes"),
        role("far", "quotes", "debts", department="shop"),
        role("idle"),
    )
    near = nearest_roles(handbook)["one"]
    assert [one.role.id for one in near] == ["far", "two", "idle"]
    assert [[topic.title for topic in one.topics] for one in near] == [["报价", "货款"], ["报价"], []]


def test_among_equals_those_with_the_same_superior_and_department_come_first(tmp_path: Path) -> None:
    handbook = handbook_of(tmp_path, role("a"), role("b", department="shop"), role("c"))
    assert [one.role.id for one in nearest_roles(handbook)["a"]] == ["c", "b", "head"]


def test_a_crowded_topic_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handbook = handbook_of(tmp_path, role("a", "quotes"), role("b", "quotes", department="shop"))
    assert nearest_roles(handbook)["a"][0].topics != ()
    monkeypatch.setattr(module, "_CROWD", 1)
    assert all(one.topics == () for one in nearest_roles(handbook)["a"])


def test_no_role_is_near_itself_and_none_is_offered_twice() -> None:
    for name, near in nearest_roles(read(FULL)[1]).items():
        others = [one.role.id for one in near]
        assert name not in others
        assert len(set(others)) == len(others) <= module.NEAREST
