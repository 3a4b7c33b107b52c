"""The registers as a workbook: one sheet each, with filters and a heading that stays in view."""

from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # the library has no types

from generator.render.excel import Book, put, put_link, workbook
from generator.render.print_setup import PrintSetup
from generator.render.text_width import lines_needed, text_width
from generator.views.registers import Register, Registers

_NARROWEST, _WIDEST, _RARE = 8, 38, 20
_SELDOM = 10
"""A column that fewer than one row in ten fills is kept narrow."""
_LINE = 14.5
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
            widths = [_width(register, column) for column in range(len(register.columns))]
            _head(sheet, register, book, widths)
            _rows(sheet, register, book, widths)
    return written.getvalue()


def _head(sheet: Worksheet, register: Register, book: Book, widths: list[int]) -> None:
    style = book.style(bold=True, bg_color=book.color, font_color="#FFFFFF", border=1, align="center")
    for column, title in enumerate(register.columns):
        put(sheet, 0, column, title, style)
        sheet.set_column(column, column, widths[column])
    sheet.set_row(0, 24)
    sheet.freeze_panes(1, 2)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, len(register.rows), len(register.columns) - 1)


def _rows(sheet: Worksheet, register: Register, book: Book, widths: list[int]) -> None:
    plain = book.style(border=1, border_color="#B8C0C8", valign="top")
    linked = book.style(border=1, border_color="#B8C0C8", valign="top", font_color=book.color, underline=1)
    for number, row in enumerate(register.rows, start=1):
        # Not every program makes room for text that is broken into lines when it opens a file.
        lines = max(lines_needed(cell.text, width - 2) for cell, width in zip(row, widths, strict=True))
        sheet.set_row(number, _LINE * lines + 3)
        for column, cell in enumerate(row):
            if cell.path is None or len(register.rows) > _MOST_LINKED:
                put(sheet, number, column, cell.text, plain)
            else:
                put_link(sheet, (number, column), cell.text, cell.path, linked)


def _width(register: Register, column: int) -> int:
    texts = [row[column].text for row in register.rows if row[column].text]
    longest = max(map(text_width, texts), default=0) + 2
    most = _WIDEST if _SELDOM * len(texts) >= len(register.rows) else _RARE
    # Beside the heading there is the mark of the filter.
    return max(_NARROWEST, text_width(register.columns[column]) + 4, min(longest, most))
