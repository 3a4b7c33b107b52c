"""The registers as a workbook: one sheet each, with filters and a heading that stays in view."""

from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # the library has no types

from generator.render.excel import Book, put, put_link, workbook
from generator.render.print_setup import PrintSetup
from generator.render.text_width import text_width
from generator.views.registers import Register, Registers

_NARROWEST, _WIDEST = 8, 38
_MOST_LINKED = 20_000
"""A sheet of more rows has no links: Excel allows 65,530 on a sheet and opens long before that slowly."""


def render_registers(view: Registers, setup: PrintSetup) -> bytes:
    """The workbook.

    Raises:
        TextTooLongError: a text does not fit into a cell.
        ForbiddenCharactersError: a text has characters that the format does not allow.
    """
    del setup
    with workbook(view.head) as (book, written):
        for register in view.sheets:
            sheet = book.sheet(register.title, view.head)
            _head(sheet, register, book)
            _rows(sheet, register, book)
    return written.getvalue()


def _head(sheet: Worksheet, register: Register, book: Book) -> None:
    style = book.style(bold=True, bg_color=book.color, font_color="#FFFFFF", border=1, align="center")
    for column, title in enumerate(register.columns):
        put(sheet, 0, column, title, style)
        texts = [title + "　", *(row[column].text for row in register.rows)]
        sheet.set_column(column, column, _width(texts))
    sheet.set_row(0, 24)
    sheet.freeze_panes(1, 2)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, len(register.rows), len(register.columns) - 1)


def _rows(sheet: Worksheet, register: Register, book: Book) -> None:
    plain = book.style(border=1, border_color="#B8C0C8", valign="top")
    linked = book.style(border=1, border_color="#B8C0C8", valign="top", font_color=book.color, underline=1)
    for number, row in enumerate(register.rows, start=1):
        for column, cell in enumerate(row):
            if cell.path is None or len(register.rows) > _MOST_LINKED:
                put(sheet, number, column, cell.text, plain)
            else:
                put_link(sheet, (number, column), cell.text, cell.path, linked)


def _width(texts: list[str]) -> float:
    return min(_WIDEST, max(_NARROWEST, max(map(text_width, texts)) + 2))
