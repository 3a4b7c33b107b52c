"""The tables of a job description."""

from pathlib import Path

import pytest

from generator.views.print_section import Section
from tests.views.small_handbook import PLAIN, RICH, form_of, handbook_with


def section(folder: Path, name: str, role: str = RICH) -> Section:
    return next(section for section in form_of(handbook_with(folder, role)).sections if section.id == name)


def cells(found: Section) -> list[tuple[str, ...]]:
    return [tuple("/".join(cell) for cell in row.cells) for row in found.rows]


def test_duties(tmp_path: Path) -> None:
    found = section(tmp_path, "duties")
    assert [column.title for column in found.columns] == ["编号", "职责", "参与方式", "频次与时限", "产出"]
    assert cells(found) == [
        ("（一）信息沟通",),
        (
            "1.1",
            "把客户要求转达给相关部门。/标准：当日确认对方收到",
            "负责",
            "收到客户反馈后2小时内",
            "客户投诉单/未付款明细表",
        ),
        ("1.2", "协助处理价格异议。", "协助/负责：销售总监", "—", "—"),
        ("（五）监控货款",),
        ("5.1", "开具发票并核对账期。", "负责", "每月25日前", "—"),
        ("5.2", "催收货款。", "负责", "每日用时30分钟", "—"),
    ]


def test_parts_are_not_said_where_the_role_answers_for_everything(tmp_path: Path) -> None:
    assert [column.id for column in section(tmp_path, "duties", PLAIN).columns] == ["number", "duty"]


def test_authority(tmp_path: Path) -> None:
    assert cells(section(tmp_path, "authority")) == [
        ("1", "确认", "标准交货期", "≤ 50吨/月", "—", "销售总监"),
        ("2", "建议", "客户资信", "—", "附上依据", "—"),
    ]


def test_kpis_with_the_sum_of_their_weights(tmp_path: Path) -> None:
    found = section(tmp_path, "kpis")
    assert [column.id for column in found.columns] == ["name", "formula", "target", "weight", "cycle", "scorer"]
    assert cells(found) == [
        ("（一）业绩 40%–60%",),
        ("完成率", "实际÷目标", "≥ 100%", "—", "月度", "—"),
        ("坏账/一票否决", "—", "越低越好", "50%", "—", "销售总监"),
        ("合计", "", "", "90%–110%", "", ""),
    ]


@pytest.mark.parametrize(
    ("weights", "total"),
    [(("40", "60"), "100%"), (("{min: 20, max: 30}", "70"), "90%–100%"), (("40", "{blank: 待定}"), "____%")],
)
def test_the_sum_of_weights(tmp_path: Path, weights: tuple[str, str], total: str) -> None:
    kpis = "".join(
        f"  - {{id: k{place}, name: 指标{place}, weight: {weight}}}\n" for place, weight in enumerate(weights)
    )
    found = section(tmp_path, "kpis", f"{PLAIN}kpis:\n{kpis}")
    assert found.rows[-1].kind == "total"
    assert cells(found)[-1] == ("合计", total)


def test_weights_inside_a_weighted_group_are_not_added_again(tmp_path: Path) -> None:
    kpis = """
kpi_groups: [{name: 业绩, weight: 60}]
kpis:
  - {id: a, name: 完成率, group: 业绩, weight: 50}
  - {id: b, name: 回款率, group: 业绩, weight: 50}
  - {id: c, name: 坏账, weight: 40}
"""
    assert cells(section(tmp_path, "kpis", PLAIN + kpis))[-1] == ("合计", "100%")


def test_without_weights_there_is_no_sum(tmp_path: Path) -> None:
    found = section(tmp_path, "kpis", f"{PLAIN}kpis: [{{id: a, name: 坏账, cycle: year}}]\n")
    assert [row.kind for row in found.rows] == ["item"]


def test_relations_and_revisions(tmp_path: Path) -> None:
    assert cells(section(tmp_path, "relations")) == [
        ("内部",),
        ("销售部", "协作", "核对货款"),
        ("外部",),
        ("客户的采购部", "联系", "商定交期"),
    ]
    assert cells(section(tmp_path, "revisions")) == [
        ("1.1", "2026-03-01", "销售总监", "增加货款职责"),
        ("1.0", "2025-01-01", "—", "—"),
    ]


def test_an_unknown_id_is_shown_as_it_is_written(tmp_path: Path) -> None:
    found = section(
        tmp_path, "duties", PLAIN.replace("账期。}", "账期。, part: consulted, owner: nobody, outputs: [lost]}")
    )
    assert cells(found) == [("1", "核对账期。", "协助/负责：nobody", "lost")]


def test_shares_of_time_stand_where_every_effort_is_written(tmp_path: Path) -> None:
    first, second = (f"effort: {{minutes: {minutes}, per: day}}" for minutes in (60, 20))
    efforts = f"[{{no: 1, text: 核对账期。, {first}}}, {{no: 2, text: 催款。, {second}}}]"
    role = PLAIN.replace("[{no: 1, text: 核对账期。}]", efforts)
    duties = next(section for section in form_of(handbook_with(tmp_path, role)).sections if section.id == "duties")
    assert [column.id for column in duties.columns] == ["number", "duty", "times", "share"]
    assert [row.cells[-1] for row in duties.rows] == [("75%",), ("25%",)]
    some = role.replace(f", {second}", "")
    partly = next(section for section in form_of(handbook_with(tmp_path, some)).sections if section.id == "duties")
    assert "share" not in [column.id for column in partly.columns]
