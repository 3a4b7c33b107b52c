"""Duties of roles and departments as the checks see them."""

import pytest

from generator.checks.duties import bare, is_catch_all, is_chinese, role_duties, written_duties
from tests.checks.helpers import CLERK, read
from tests.conftest import Project

DEPARTMENT = """\
id: company
title: 公司管理层
parent: null
head: general-manager
duties:
  - {no: 1, text: 管理公司的印章。, owner: general-manager}
"""


def test_all_duties_in_use(project: Project) -> None:
    files = {"roles/company/_department.yml": DEPARTMENT, "roles/company/clerk.yml": CLERK}
    handbook = read(project, files)
    found = [(holder.id, path, duty.text) for holder, path, duty in written_duties(handbook)]
    assert found == [
        ("company", ("duties", 0), "管理公司的印章。"),
        ("clerk", ("duties", 0), "登记来访客户。"),
        ("general-manager", ("duties", 0), "批准公司的年度计划，并检查执行情况。"),
    ]
    assert [role.id for role, _, _ in role_duties(handbook)] == ["clerk", "general-manager"]


def test_a_repealed_role_has_no_duties_in_use(project: Project) -> None:
    repealed = CLERK.replace("department:", "status: repealed\ndepartment:")
    handbook = read(project, {"roles/company/clerk.yml": repealed})
    assert [role.id for role, _, _ in role_duties(handbook)] == ["general-manager"]


def test_only_a_marked_duty_is_a_catch_all(project: Project) -> None:
    text = CLERK.replace("客户。}", "客户。}\n  - {no: 2, text: 完成其他工作。, catch_all: true}")
    text = text.replace("aliases: [前台]\n", "")
    handbook = read(project, {"roles/company/clerk.yml": text, "roles/company/_department.yml": DEPARTMENT})
    assert [duty.no for _, _, duty in written_duties(handbook) if is_catch_all(duty)] == ["2"]


@pytest.mark.parametrize(
    ("one", "other"), [("登记客户。", "登记，客户"), ("填写Ａ表。", "填写 a 表"), ("完成100%。", "完成100")]
)
def test_bare_texts_are_their_words(one: str, other: str) -> None:
    assert bare(one) == bare(other)
    assert bare(one) != bare(one + "并归档")


def test_a_text_is_chinese_by_its_characters() -> None:
    assert is_chinese("Fill in 登记表.")
    assert not is_chinese("Fill in the form。")
