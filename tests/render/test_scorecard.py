"""The scorecard as a workbook: what is open, what is checked, what is worked out."""

from pathlib import Path
from typing import Any

import pytest

from generator.locale import catalogue
from generator.render.excel import TextTooLongError
from generator.render.scorecard import render_scorecard
from generator.views.context import make_context
from generator.views.scorecard import scorecard
from tests.render.office import sheets, texts_of
from tests.render.paper import plain_setup
from tests.render.test_hostile_paper import HOSTILE, context_of, shown
from tests.views.small_handbook import PLAIN, RICH, handbook_with
from tests.views.test_scorecard import KPIS, card

OPEN = "FFFFF7DB"
MEASURES = {"销售额", "毛利", "出勤", "培训"}


def drawn(folder: Path, role: str = RICH) -> bytes:
    return render_scorecard(card(folder, role), plain_setup())


def sheet_of(content: bytes) -> Any:
    return sheets(content).active


def column(sheet: Any, title: str) -> str:
    return next(str(cell.column_letter) for row in sheet.iter_rows() for cell in row if cell.value == title)


def rows_of(sheet: Any) -> dict[str, int]:
    letter = column(sheet, "指标")
    return {str(cell.value).partition("\n")[0]: cell.row for cell in sheet[letter] if cell.value}


def test_everything_that_is_written_about_a_measure_stands_on_the_sheet(tmp_path: Path) -> None:
    view = card(tmp_path)
    written = set(texts_of(sheet_of(drawn(tmp_path))))
    for group in view.groups:
        assert group.heading is None or group.heading in written
        for line in group.lines:
            assert {line.name, line.formula, line.target, line.scorer} - {""} <= written
    assert {view.head.title, *(title for _, title in view.columns), *view.signers} <= written


def test_only_what_is_filled_in_is_open_and_coloured(tmp_path: Path) -> None:
    sheet = sheet_of(drawn(tmp_path, PLAIN + KPIS))
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    rows = rows_of(sheet)
    weight, actual, score, result = (column(sheet, name) for name in ("权重（%）", "实际", "得分", "加权得分"))
    for name, row in rows.items():
        if name not in MEASURES:
            continue
        for letter, is_open in ((weight, name != "销售额"), (actual, True), (score, True), (result, False)):
            cell = sheet[f"{letter}{row}"]
            assert cell.protection.locked is not is_open, (name, letter)
            assert (cell.fill.fgColor.rgb == OPEN) is is_open
    assert rows.keys() >= MEASURES
    assert all(
        cell.protection.locked
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("=")
    )


def test_figures_that_cannot_be_are_refused_with_a_reason(tmp_path: Path) -> None:
    sheet = sheet_of(drawn(tmp_path, PLAIN + KPIS))
    rows, score, weight = rows_of(sheet), column(sheet, "得分"), column(sheet, "权重（%）")
    found = {str(one.sqref): one for one in sheet.data_validations.dataValidation}
    assert len(found) == 4 + 3
    for name in sorted(MEASURES):
        one = found[f"{score}{rows[name]}"]
        assert (one.type, one.operator or "between", float(one.formula1), float(one.formula2)) == (
            "decimal",
            "between",
            0,
            100,
        )
    room = found[f"{weight}{rows['毛利']}"]
    assert (float(room.formula1), float(room.formula2)) == (10, 20)
    assert room.error == "填 10 到 20 之间的数，全部权重合计为 100"


def test_sums_are_formulas_that_already_show_what_is_known(tmp_path: Path) -> None:
    content = drawn(tmp_path, PLAIN + KPIS)
    formulas = [text for text in texts_of(sheet_of(content)) if text.startswith("=")]
    assert sum("ROUND" in text and "ISNUMBER" in text for text in formulas) == 4
    assert any(text.startswith("=IF(ROUND(") and "权重合计应为100" in text for text in formulas)
    assert any("本组权重合计应为 60–60" in text for text in formulas)


def test_it_prints_on_one_page_across_with_its_heading(tmp_path: Path) -> None:
    sheet = sheet_of(drawn(tmp_path))
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", None)
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.freeze_panes == "C6"
    assert "1.1" in sheet.oddFooter.left.text


def test_it_is_the_same_every_time(tmp_path: Path) -> None:
    assert drawn(tmp_path) == drawn(tmp_path) != drawn(tmp_path, PLAIN + KPIS)


@pytest.mark.parametrize("hostile", [*HOSTILE, "=1+1 😀"])
def test_hostile_text_is_never_a_formula(tmp_path: Path, hostile: str) -> None:
    context = context_of(tmp_path, hostile)
    view = scorecard(context.handbook.role["post"], context)
    written = set(texts_of(sheet_of(render_scorecard(view, plain_setup()))))
    said = [text for text in shown(view.groups) if hostile in text]
    assert len(said) >= 3
    assert set(said) <= written
    assert not any(hostile in text for text in written if text.startswith("="))


def test_a_text_that_no_cell_holds_is_refused(tmp_path: Path) -> None:
    kpis = f"kpis: [{{id: a, name: 销售额, definition: {'很' * 18_000}, formula: {'长' * 18_000}}}]\n"
    with pytest.raises(TextTooLongError):
        drawn(tmp_path, PLAIN + kpis)


def test_english_words_come_from_the_catalogue(tmp_path: Path) -> None:
    context = make_context(handbook_with(tmp_path, PLAIN + KPIS), catalogue("en"))
    written = set(
        texts_of(sheet_of(render_scorecard(scorecard(context.handbook.role["post"], context), plain_setup())))
    )
    assert {"Measure", "Weight (%)", "Score", "Weighted", "Total"} <= written
