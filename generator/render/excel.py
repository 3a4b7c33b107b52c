"""What all workbooks share: one font, a fixed day, text that stays text, and columns as wide as Chinese needs them."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, time

from xlsxwriter import Workbook  # type: ignore[import-untyped]  # the library has no types
from xlsxwriter.format import Format  # type: ignore[import-untyped]  # the library has no types
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # the library has no types

from generator.render.word_template import ForbiddenCharactersError
from generator.views.print_head import DocumentHead

FONT = "等线"
LONGEST = 32_767
"""The most characters that Excel keeps in one cell."""
_LONGEST_FOOTER = 250
_LONGEST_ADDRESS = 2_000
_NOT_ALLOWED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31


class TextTooLongError(Exception):
    """A text has more characters than one cell can hold; `text` is its beginning."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text[:40]


@dataclass
class Book:
    """A workbook in the making; use `workbook()` to begin one."""

    file: Workbook
    color: str
    _formats: dict[tuple[tuple[str, object], ...], Format] = field(default_factory=dict)

    def style(self, **wanted: object) -> Format:
        """A format with the font of the product; the same wishes give the same format."""
        key = tuple(sorted(wanted.items()))
        if key not in self._formats:
            basic = {"font_name": FONT, "font_size": 10, "valign": "vcenter", "text_wrap": True}
            self._formats[key] = self.file.add_format(basic | wanted)
        return self._formats[key]

    def sheet(self, name: str, head: DocumentHead) -> Worksheet:
        """A sheet that prints on A4 across, one page wide, with the version and the page at its foot."""
        sheet = self.file.add_worksheet(_NOT_IN_NAME.sub(" ", name).strip("' ")[:_LONGEST_NAME])
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        sheet.fit_to_pages(1, 0)
        control = " · ".join(head.file_control).replace("&", "&&")[: _LONGEST_FOOTER - 60]
        page = head.page_label.replace("{page}", "&P").replace("{pages}", "&N")
        sheet.set_footer(f'&L&"{FONT}"&8{control}&R&"{FONT}"&8{page}')
        return sheet


@contextmanager
def workbook(head: DocumentHead) -> Iterator[tuple[Book, io.BytesIO]]:
    """A workbook and the bytes that it is written to when the block ends."""
    written = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(written, options) as file:
        file.formats[0].set_font_name(FONT)
        file.set_properties(
            {
                "title": head.title,
                "subject": head.document,
                "author": head.author,
                "company": head.author,
                "keywords": ", ".join(head.keywords),
                "created": datetime.combine(head.effective, time()),
            }
        )
        file.set_calc_mode("auto")
        yield Book(file, head.color), written


def put(sheet: Worksheet, row: int, column: int, text: str, style: Format) -> None:
    """Write a text as a text, whatever it looks like.

    Raises:
        TextTooLongError: it does not fit into a cell.
        ForbiddenCharactersError: it has characters that the format does not allow.
    """
    checked(text)
    if text:
        sheet.write_string(row, column, text, style)
    else:
        sheet.write_blank(row, column, None, style)


def put_link(sheet: Worksheet, at: tuple[int, int], text: str, address: str, style: Format) -> None:
    """Write a text that leads to an address; Excel takes addresses of a certain length only."""
    if not text or len(address) > _LONGEST_ADDRESS:
        put(sheet, *at, text, style)
        return
    sheet.write_url(*at, address, style, checked(text))


def checked(text: str) -> str:
    """The text, if a cell can hold it.

    Raises:
        TextTooLongError: it does not fit into a cell.
        ForbiddenCharactersError: it has characters that the format does not allow.
    """
    if found := _NOT_ALLOWED.findall(text):
        raise ForbiddenCharactersError(found)
    if len(text) > LONGEST:
        raise TextTooLongError(text)
    return text
