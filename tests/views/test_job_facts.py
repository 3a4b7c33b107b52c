"""Sections of a job description that are pairs of label and value."""

from pathlib import Path

from tests.views.small_handbook import PLAIN, RICH, SETTINGS, form_of, handbook_with


def facts(folder: Path, name: str, role: str = RICH, settings: str = SETTINGS) -> dict[str, str]:
    sections = {section.id: section for section in form_of(handbook_with(folder, role, settings)).sections}
    return {row.cells[0][0]: row.cells[1][0] for row in sections[name].rows}


def test_qualifications(tmp_path: Path) -> None:
    assert facts(tmp_path, "qualifications") == {
        "学历": "大专及以上",
        "技能": "会开车；会用表格",
        "优先条件": "有行业经验",
    }


def test_conditions(tmp_path: Path) -> None:
    assert facts(tmp_path, "conditions") == {
        "工作时间": "标准工时制；周一至周五；8:30–17:30",
        "工作环境": "办公室与客户现场",
        "年龄要求": "年满18周岁",
        "保密义务": "有",
    }


def test_the_hours_of_the_company_hold_where_the_role_has_none(tmp_path: Path) -> None:
    settings = SETTINGS.replace("示例公司}", "示例公司, hours: {from: 9:00, to: 18:00}}")
    assert facts(tmp_path, "conditions", PLAIN, settings) == {"工作时间": "标准工时制；9:00–18:00"}


def test_career(tmp_path: Path) -> None:
    assert facts(tmp_path, "career") == {"可晋升岗位": "销售总监", "代理人": "信息员"}
