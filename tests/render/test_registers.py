"""The registers as a workbook: filters, a heading that stays, and text that stays text."""

from pathlib import Path

import pytest

from generator.render.registers import render_registers
from generator.views.registers import registers
from tests.render.office import sheets, texts_of
from tests.render.paper import plain_setup
from tests.render.test_hostile_paper import HOSTILE, context_of
from tests.views.paper_handbook import SITE, paper_context
from tests.views.small_handbook import SETTINGS


def drawn(folder: Path, settings: str = SETTINGS) -> bytes:
    return render_registers(registers(paper_context(folder, settings)), plain_setup())


def test_each_register_is_a_sheet_with_filters_and_a_fixed_heading(tmp_path: Path) -> None:
    view = registers(paper_context(tmp_path))
    book = sheets(drawn(tmp_path))
    assert book.sheetnames == ["所有职责", "权限", "考核指标", "处罚与责任", "表单"]
    for sheet, register in zip(book, view.sheets, strict=True):
        assert (sheet.max_row, sheet.max_column) == (len(register.rows) + 1, len(register.columns))
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.freeze_panes == "C2"
        assert sheet.print_title_rows == "$1:$1"
        assert [cell.value for cell in sheet[1]] == list(register.columns)
        for row, cells in zip(sheet.iter_rows(min_row=2), register.rows, strict=True):
            assert [cell.value or "" for cell in row] == [cell.text for cell in cells]


def test_texts_lead_to_the_page_where_the_site_has_an_address(tmp_path: Path) -> None:
    sheet = sheets(drawn(tmp_path, SETTINGS + SITE)).worksheets[0]
    targets = {cell.hyperlink.target for row in sheet.iter_rows() for cell in row if cell.hyperlink}
    assert "https://handbook.example/hr/roles/post.html" in targets
    plain = sheets(drawn(tmp_path)).worksheets[0]
    assert not any(cell.hyperlink for row in plain.iter_rows() for cell in row)


def test_columns_are_wide_enough_for_chinese_and_end_somewhere(tmp_path: Path) -> None:
    sheet = sheets(drawn(tmp_path)).worksheets[0]
    widths = {cell.value: sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]}
    assert widths["职责"] > widths["编号"]
    assert all(8 <= width <= 40 for width in widths.values())
    assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("hostile", [*HOSTILE, "=1+1 😀"])
def test_hostile_text_is_never_a_formula(tmp_path: Path, hostile: str) -> None:
    context = context_of(tmp_path, hostile)
    view = registers(context)
    book = sheets(render_registers(view, plain_setup()))
    said = {cell.text for sheet in view.sheets for row in sheet.rows for cell in row if hostile in cell.text}
    assert len(said) > 20
    assert said <= {text for sheet in book for text in texts_of(sheet)}
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "n"}


def test_it_is_the_same_every_time(tmp_path: Path) -> None:
    assert drawn(tmp_path) == drawn(tmp_path) != drawn(tmp_path, SETTINGS + SITE)
