"""The shipped handbook keeps every promise: every duty has an owner, no number is used twice, and so on."""

import pytest

from generator.checks import CHECKS
from generator.findings import Severity
from generator.locale import catalogue
from generator.project import Checked, check
from tests.shipped import REPOSITORY


@pytest.fixture(scope="module")
def checked() -> Checked:
    return check(REPOSITORY)


@pytest.mark.parametrize("slug", [one.slug for one in CHECKS])
def test_the_shipped_handbook_keeps(checked: Checked, slug: str) -> None:
    assert slug not in checked.skipped
    words = catalogue("zh-CN")
    broken = [
        f"{finding.place.file}:{finding.place.line} {words.problem(finding)}"
        for finding in checked.findings
        if finding.check == slug and finding.severity is Severity.ERROR
    ]
    assert broken == []


def test_every_file_of_the_shipped_handbook_is_read(checked: Checked) -> None:
    assert checked.handbook is not None
    assert checked.handbook.unread == frozenset()
    assert not checked.stops(strict=False)


def test_the_sales_department_is_there(checked: Checked) -> None:
    handbook = checked.handbook
    assert handbook is not None
    sales = handbook.department["sales"]
    assert len(sales.duties) == 16
    assert all(duty.owner in handbook.role for duty in sales.duties)
    titles = {role.title for role in handbook.roles}
    assert {
        "总经理",
        "销售总监",
        "销售经理",
        "销售主管",
        "内贸业务员",
        "外贸业务员",
        "售后服务专员",
        "客户经理",
        "区域经理",
        "业务员",
        "信息员",
        "值班主管",
        "销售内勤",
        "人力资源经理",
        "财务经理",
    } <= titles


def test_the_full_job_description_of_the_sales_supervisor_is_there(checked: Checked) -> None:
    handbook = checked.handbook
    assert handbook is not None
    supervisor = handbook.role["sales-supervisor"]
    specified = [duty for duty in supervisor.duties if int(duty.no.split(".")[0]) <= 6]
    assert len(specified) == 29
    assert len({duty.group for duty in supervisor.duties if int(duty.no.split(".")[0]) <= 7}) == 7
    assert len(supervisor.authority) == 6
    assert len(supervisor.standards) == 6
    assert len(supervisor.relations.internal) == 3
    assert len(supervisor.relations.external) == 2
