"""The form as a whole: sections and their numbers, file control, signatures."""

from datetime import date
from pathlib import Path

import pytest

from tests.views.small_handbook import PLAIN, RICH, SETTINGS, form_of, handbook_with


def test_sections_in_their_order(tmp_path: Path) -> None:
    assert [section.heading for section in form_of(handbook_with(tmp_path)).sections] == [
        "一、组织位置",
        "二、职责",
        "三、权限",
        "四、考核指标",
        "五、工作标准",
        "六、工作关系",
        "七、任职资格",
        "八、工作条件",
        "九、职业发展",
        "十、修订记录",
        "十一、签署",
    ]


def test_empty_sections_disappear_and_the_numbers_follow(tmp_path: Path) -> None:
    found = form_of(handbook_with(tmp_path, PLAIN)).sections
    assert [section.heading for section in found] == ["一、组织位置", "二、职责", "三、签署"]


def test_nothing_says_what_a_breach_costs(tmp_path: Path) -> None:
    policy = """
id: late
title: 考勤制度
applies_to: {everyone: true}
status: in_force
chapters: [{no: 1, title: 总则, articles: [{no: 1, text: 迟到罚款20元。}]}]
penalties: [{id: late, trigger: 迟到, measure: {kind: fine, amount: 20}}]
revision: {version: "1.0", effective: 2026-01-01}
"""
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies/late.yml").write_text(policy, encoding="utf-8")
    assert "罚款" not in str(form_of(handbook_with(tmp_path)))


def test_file_control_and_metadata(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    assert form.head.title == "销售主管 岗位说明书"
    assert form.head.header == "示例公司 · 岗位说明书"
    assert form.head.file_control == (
        "文件编号 XS-03",
        "版本 1.1",
        "生效日期 2026-03-01",
        f"文本指纹 {form.head.fingerprint}",
    )
    assert form.head.keywords == ("销售主管", "销售部", "XS-03", "1.1")
    assert form.head.effective == date(2026, 3, 1)
    assert form.head.remark is None


def test_an_undecided_date_stays_open_and_the_handbook_dates_the_file(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path, PLAIN.replace("effective: 2026-01-01", "effective: {blank: 年月日}")))
    assert form.head.file_control == ("版本 1.0", "生效日期 ____", f"文本指纹 {form.head.fingerprint}")
    assert form.head.effective == date(2026, 1, 1)


@pytest.mark.parametrize(("status", "remark"), [("draft", "草案，尚未生效"), ("repealed", "已废止")])
def test_what_is_not_in_force_says_so(tmp_path: Path, status: str, remark: str) -> None:
    assert form_of(handbook_with(tmp_path, f"{PLAIN}status: {status}\n")).head.remark == remark


def test_signatures_name_the_posts_that_are_known(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    assert [(place.label, place.post) for place in form.signatures] == [
        ("编制", None),
        ("审核", None),
        ("批准", "销售总监"),
        ("任职者", "销售主管"),
        ("直接上级", "销售总监"),
    ]
    assert form.copies == "本说明书一式三份，任职者、直接上级、人力资源部门各执一份。"


def test_the_head_of_the_company_has_no_superior_to_sign(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path), "head")
    assert [place.label for place in form.signatures] == ["编制", "审核", "批准", "任职者"]
    assert form.copies == "本说明书一式两份，任职者、人力资源部门各执一份。"


def test_the_code_leads_to_the_page_of_the_role(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path, RICH, SETTINGS + "site_url: https://handbook.example/hr/\n"))
    assert form.head.qr is not None
    assert form.head.qr.url == f"https://handbook.example/hr/roles/post.html?f={form.head.fingerprint}&v=1.1"
    assert form.head.qr.url in form.head.qr.alt


def test_without_an_address_there_is_no_code(tmp_path: Path) -> None:
    assert form_of(handbook_with(tmp_path)).head.qr is None


def test_english(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path), language="en")
    assert form.sections[1].heading == "2. Duties"
    assert form.head.document == "Job description"
