"""Text stays text in workbooks, and what a cell cannot hold is refused by name."""

import io
import zipfile
from datetime import date

import pytest

from generator.render.excel import LONGEST, TextTooLongError, put, put_link, workbook
from generator.render.word_template import ForbiddenCharactersError
from generator.views.print_head import DocumentHead
from tests.render.office import sheets

HEAD = DocumentHead(
    "id",
    "zh-CN",
    "标题",
    "h",
    "表",
    None,
    "示例公司",
    ("a", "b"),
    date(2026, 3, 1),
    "",
    ("版本 1 & 2",),
    "f",
    "第{page}页 / 共{pages}页",
    None,
    "#0f5c6e",
    None,
    "__",
)
HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "＝1",
    "{=1+1}",
    '=HYPERLINK("https://x.example")',
    "http://x.example",
    "007",
    "_x0041_",
    "<b>&",
    "a\nb",
    "😀䶮",
    " x ",
    "{{ x }} {% y %} #z $w$",
]


def made(text: str, address: str | None = None) -> bytes:
    with workbook(HEAD) as (book, written):
        sheet = book.sheet("表:一/二", HEAD)
        if address is None:
            put(sheet, 0, 0, text, book.style())
        else:
            put_link(sheet, (0, 0), text, address, book.style())
    return written.getvalue()


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("address", [None, "https://handbook.example/roles/post.html#duty-1"])
def test_a_text_is_never_a_formula_a_link_or_a_number(text: str, address: str | None) -> None:
    cell = sheets(made(text, address)).active["A1"]
    assert (cell.value, cell.data_type) == (text, "s")
    assert (cell.hyperlink.target if cell.hyperlink else None) == (address and address.partition("#")[0])


def test_what_a_cell_cannot_hold_is_refused() -> None:
    assert sheets(made("很" * LONGEST)).active["A1"].value == "很" * LONGEST
    with pytest.raises(TextTooLongError) as raised:
        made("很" * (LONGEST + 1))
    assert raised.value.text == "很" * 40
    with pytest.raises(ForbiddenCharactersError) as refused:
        made("a\x07b\x0b", "https://x.example")
    assert refused.value.characters == ("\x07", "\x0b")


def test_an_address_that_excel_does_not_take_is_left_out() -> None:
    cell = sheets(made("很长", "https://x.example/" + "a" * 3000)).active["A1"]
    assert (cell.value, cell.hyperlink) == ("很长", None)


def test_the_sheet_prints_across_with_version_and_page() -> None:
    sheet = sheets(made("x")).active
    assert sheet.title == "表 一 二"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage) == (0, True)
    assert "版本 1 && 2" in sheet.oddFooter.left.text
    assert sheet.oddFooter.right.text == "第&P页 / 共&N页"
    assert sheet["A1"].font.name == "等线"


def test_the_same_content_gives_the_same_bytes_dated_by_the_text() -> None:
    first = made("x")
    assert first == made("x") != made("y")
    about = sheets(first).properties
    assert (about.title, about.creator, str(about.created)) == ("标题", "示例公司", "2026-03-01 00:00:00")
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
