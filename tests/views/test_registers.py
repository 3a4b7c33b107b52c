"""The registers: every duty, authority, measure, rule and form of the handbook in one row each."""

from pathlib import Path

from generator.locale import catalogue
from generator.views.context import make_context
from generator.views.page import Link
from generator.views.registers import Register, registers
from tests.views.paper_handbook import POLICY, SITE, paper_context
from tests.views.small_handbook import PLAIN, SETTINGS, handbook_with


def register(folder: Path, name: str, settings: str = SETTINGS) -> Register:
    return next(sheet for sheet in registers(paper_context(folder, settings)).sheets if sheet.id == name)


def line(sheet: Register, text: str) -> dict[str, Link]:
    row = next(row for row in sheet.rows if any(cell.text == text for cell in row))
    return dict(zip(sheet.columns, row, strict=True))


def test_the_sheets_stand_in_their_order_and_hold_everything(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    found = {sheet.id: len(sheet.rows) for sheet in registers(context).sheets}
    handbook = context.handbook
    rules = len(handbook.penalties) + len(handbook.liabilities)
    assert list(found.items()) == [
        ("duties", sum(len(role.duties) for role in handbook.roles)),
        ("authority", sum(len(role.authority) for role in handbook.roles)),
        ("kpis", sum(len(role.kpis) for role in handbook.roles)),
        ("penalties", rules),
        ("forms", len(handbook.forms)),
    ]


def test_a_duty_says_who_answers_for_it_and_when(tmp_path: Path) -> None:
    sheet = register(tmp_path, "duties")
    found = {name: cell.text for name, cell in line(sheet, "协助处理价格异议。").items()}
    assert found["负责岗位"] == "销售总监"
    assert (found["岗位"], found["岗位代码"], found["编号"], found["参与方式"]) == ("销售主管", "XS-03", "1.2", "协助")
    assert line(sheet, "把客户要求转达给相关部门。")["产出"].text == "客户投诉单\n未付款明细表"


def test_a_penalty_says_what_follows_and_who_acts(tmp_path: Path) -> None:
    found = {name: cell.text for name, cell in line(register(tmp_path, "penalties"), "晨会迟到").items()}
    assert "20" in found["结果"]
    assert (found["适用岗位"], found["依据"]) == ("销售主管", "销售行为规范 第二条")
    assert "销售总监" in found["执行"]
    loss = line(register(tmp_path, "penalties"), "丢失样品")
    assert loss["适用岗位"].text == "销售部"


def test_a_column_that_says_nothing_is_left_out(tmp_path: Path) -> None:
    assert "事项" not in register(tmp_path, "duties").columns
    assert "标准" in register(tmp_path, "duties").columns


def test_links_lead_to_the_site_where_it_has_an_address(tmp_path: Path) -> None:
    plain, addressed = register(tmp_path / "a", "duties"), register(tmp_path / "b", "duties", SETTINGS + SITE)
    assert {cell.path for row in plain.rows for cell in row} == {None}
    number = line(addressed, "催收货款。")["编号"]
    assert number.path == "https://handbook.example/hr/roles/post.html#duty-5-2"


def test_what_is_repealed_is_not_registered(tmp_path: Path) -> None:
    context = paper_context(tmp_path, policy=POLICY.replace("status: in_force", "status: repealed"))
    assert "penalties" not in {sheet.id for sheet in registers(context).sheets}


def test_a_role_that_is_repealed_is_not_registered(tmp_path: Path) -> None:
    repealed = make_context(handbook_with(tmp_path, f"{PLAIN}status: repealed\n"), catalogue("zh-CN"))
    duties = registers(repealed).sheets[0]
    assert "核对账期。" not in {cell.text for row in duties.rows for cell in row}
    assert "汇总信息。" in {cell.text for row in duties.rows for cell in row}


def test_sheets_without_rows_are_left_out(tmp_path: Path) -> None:
    context = make_context(handbook_with(tmp_path, PLAIN), catalogue("zh-CN"))
    assert [sheet.id for sheet in registers(context).sheets] == ["duties", "forms"]
