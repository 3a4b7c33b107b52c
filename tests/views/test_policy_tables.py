from pathlib import Path

import pytest

from generator.views.policy_tables import PolicyTables
from generator.views.print_section import Row, Table
from tests.views.paper_handbook import POLICY, paper_context


@pytest.fixture
def tables(tmp_path: Path) -> PolicyTables:
    return tables_of(tmp_path)


def tables_of(folder: Path, policy: str = POLICY) -> PolicyTables:
    context = paper_context(folder, policy=policy)
    return PolicyTables(context.handbook.policy["rules"], context)


def heads(table: Table) -> list[str]:
    return [column.title for column in table[0]]


def test_a_penalty_says_everything_that_belongs_to_it(tables: PolicyTables) -> None:
    table = tables.penalties()
    assert heads(table) == ["依据", "行为", "适用岗位", "结果"]
    late, silent, loss = table[1]
    assert late.cells[:3] == (("第二条",), ("晨会迟到",), ("销售主管",))
    assert late.cells[3] == (
        "第1次 警告",
        "第2次起 罚款20元",
        "同一自然月内累计",
        "每月最多100元",
        "免责：生病",
        late.cells[3][5],
        "执行：销售总监",
        "凭证：签卡表",
    )
    assert "3个工作日" in late.cells[3][5]
    assert silent.cells[2] == ("制度适用范围内的全部岗位",)
    assert loss.cells[0] == ("—",)
    assert "20%" in loss.cells[3][0]


def test_rules_for_everybody_need_no_column_that_says_so(tmp_path: Path) -> None:
    found = tables_of(tmp_path, POLICY.replace("    applies_to: [post]\n    measure", "    measure"))
    assert heads(found.penalties()) == ["依据", "行为", "结果"]


def test_rewards(tables: PolicyTables) -> None:
    _, (row,) = tables.rewards()
    assert row.cells == (("第三条",), ("建议被采纳",), ("奖励300元",))


def test_a_ladder_stands_under_its_subject(tables: PolicyTables) -> None:
    _, (subject, low, high, note) = tables.ladders()
    assert (subject.kind, subject.cells) == ("group", (("请假（第三条）",),))
    assert low.cells[1:] == (("直接上级",), ("提前2天申请", "签卡表"))
    assert high.cells[1:] == (("销售主管 → 销售总监",), ("附说明",))
    assert note == Row((("申请人：销售主管", "紧急情况：先打电话"),), "note")


def test_a_workflow_step_by_step(tables: PolicyTables) -> None:
    _, (title, first, second, note) = tables.workflows()
    assert title.cells == (("补签",),)
    assert first.cells == (("1",), ("申请人",), ("填表",), ("签卡表",), (first.cells[4][0],))
    assert "1天" in first.cells[4][0]
    assert second.cells[2] == ("签字", "不同意 → 第1步")
    assert note.cells == (("流程负责人：销售总监", "例外：出差的免办"),)


def test_what_recurs(tables: PolicyTables) -> None:
    _, (row,) = tables.cadences()
    assert row.cells[0] == ("晨会", "当天计划")
    assert row.cells[3] == ("制度适用范围内的全部岗位", "主持：销售总监")


def test_a_form_with_its_fields_and_personal_data(tables: PolicyTables) -> None:
    _, (row,) = tables.forms()
    title = ("签卡表（附件一）", "样式待补", "栏目：日期、原因", "保存期限：2年", "个人信息：姓名（考勤）")
    assert row.cells == (title, ("表单",), ("销售主管",), ("销售总监",))


def test_terms_and_how_it_was_made(tables: PolicyTables) -> None:
    assert tables.terms() == ((), (Row((("漏报",), ("没有按时报送。",))),))
    columns, rows = tables.procedure()
    assert (columns, [row.cells for row in rows]) == (
        (),
        [
            (("民主讨论",), ("2025-11-20",)),
            (("协商对象",), ("工会",)),
            (("公示日期",), ("____",)),
            (("公示方式",), ("公告栏",)),
        ],
    )


def test_nothing_written_is_no_table(tmp_path: Path) -> None:
    bare = POLICY[: POLICY.index("penalties:")] + 'revision: {version: "1.2", effective: 2026-02-01}\n'
    found = tables_of(tmp_path, "\n".join(line for line in bare.splitlines() if "procedure" not in line) + "\n")
    every = (found.penalties, found.rewards, found.ladders, found.workflows, found.cadences, found.forms)
    assert [table()[1] for table in (*every, found.terms, found.procedure)] == [()] * 8
