"""The scorecard as a workbook: what is filled in is coloured and open, the rest is locked, and sums are formulas."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from xlsxwriter.format import Format  # type: ignore[import-untyped]  # the library has no types
from xlsxwriter.utility import xl_rowcol_to_cell  # type: ignore[import-untyped]  # the library has no types
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # the library has no types

from generator.render.excel import Book, checked, put, workbook
from generator.render.print_setup import PrintSetup
from generator.render.text_width import lines_needed
from generator.views.scorecard import TEXTS, Scorecard, ScoreGroup, ScoreLine

_WIDTHS = {
    "number": 10,
    "name": 24,
    "formula": 40,
    "target": 20,
    "cycle": 8,
    "data_source": 22,
    "scorer": 14,
    "weight": 12,
    "actual": 16,
    "score": 10,
    "weighted": 12,
}
_CENTRED = frozenset({"number", "cycle", "scorer"})
_LINE = 15.5
_NUMBER = "0.##"
_OPEN, _WASH, _EDGE, _WARN = "#FFF7DB", "#F1F4F6", "#8A96A3", "#B42318"
_MOST = Decimal(100)
_OPEN_NUMBER = {"bg_color": _OPEN, "locked": False, "align": "center", "num_format": _NUMBER}


def render_scorecard(view: Scorecard, setup: PrintSetup) -> bytes:
    """The workbook.

    Raises:
        TextTooLongError: a text does not fit into a cell.
        ForbiddenCharactersError: a text has characters that the format does not allow.
    """
    del setup
    with workbook(view.head) as (book, written):
        _Card(view, book, book.sheet(view.head.document, view.head)).draw()
    return written.getvalue()


@dataclass
class _Card:
    """Draws one sheet from its top to its foot; `_row` is the next free row."""

    view: Scorecard
    book: Book
    sheet: Worksheet
    _row: int = 0

    def __post_init__(self) -> None:
        self._names = [name for name, _ in self.view.columns]
        self._weight, self._actual, self._score, self._last = (
            self._names.index(name) for name in ("weight", "actual", "score", "weighted")
        )

    def draw(self) -> None:
        for column, name in enumerate(self._names):
            self.sheet.set_column(column, column, _WIDTHS[name])
        self._title()
        first = self._row
        self._heads()
        lines = [row for group in self.view.groups for row in self._group(group)]
        self._total(lines)
        self._signers()
        self.sheet.repeat_rows(first)
        self.sheet.freeze_panes(first + 1, 2)
        self.sheet.print_area(0, 0, self._row, self._last)
        self.sheet.protect("", {"format_columns": True, "format_rows": True})

    def _style(self, **more: object) -> Format:
        return self.book.style(**{"border": 1, "border_color": _EDGE} | more)

    def _title(self) -> None:
        view, labels = self.view, self.view.labels
        put(self.sheet, 0, 0, view.head.title, self.book.style(bold=True, font_size=16, text_wrap=False))
        self.sheet.set_row(0, 30)
        small = self.book.style(font_size=9, font_color="#52606D", text_wrap=False)
        put(self.sheet, 1, 0, " · ".join((view.head.author, view.about, labels["legend"])), small)
        self.sheet.set_row(1, 18)
        label, room = self._style(bg_color=_WASH, align="center"), self._style(bg_color=_OPEN, locked=False, indent=1)
        put(self.sheet, 2, 0, labels["person"], label)
        put(self.sheet, 2, 1, "", room)
        put(self.sheet, 2, self._weight, labels["period"], label)
        self.sheet.merge_range(2, self._actual, 2, self._last, "", room)
        self.sheet.set_row(2, 24)
        self._row = 4

    def _heads(self) -> None:
        style = self._style(bold=True, bg_color=self.book.color, font_color="#FFFFFF", align="center")
        for column, (_, title) in enumerate(self.view.columns):
            put(self.sheet, self._row, column, title, style)
        self.sheet.set_row(self._row, 22)
        self._row += 1

    def _group(self, group: ScoreGroup) -> Iterator[int]:
        """Draws a group; gives the rows of its measures."""
        heading = None
        if group.heading is not None:
            heading = self._row
            style = self._style(bold=True, bg_color=_WASH, indent=1)
            self.sheet.merge_range(heading, 0, heading, self._weight - 1, checked(group.heading), style)
            self.sheet.set_row(heading, 20)
            self._row += 1
        first = self._row
        for number, line in enumerate(group.lines, start=1):
            self._line(number, line)
        if heading is not None:
            self._group_sum(heading, (first, self._row - 1), group)
        yield from range(first, self._row)

    def _line(self, number: int, line: ScoreLine) -> None:
        row = self._row
        texts = {name: getattr(line, name) for name in self._names if name in TEXTS} | {"number": str(number)}
        for name, text in texts.items():
            align = {"align": "center"} if name in _CENTRED else {"indent": 1}
            put(self.sheet, row, self._names.index(name), text, self._style(**align))
        self._put_weight(row, line)
        self.sheet.write_blank(row, self._actual, None, self._style(bg_color=_OPEN, locked=False, align="center"))
        self.sheet.write_blank(row, self._score, None, self._style(**_OPEN_NUMBER))
        self._allow((row, self._score), Decimal(0), _MOST, "score")
        weight, score = xl_rowcol_to_cell(row, self._weight), xl_rowcol_to_cell(row, self._score)
        formula = f'=IF(ISNUMBER({score}),ROUND({weight}*{score}/100,2),"")'
        self.sheet.write_formula(row, self._last, formula, self._style(align="center", num_format="0.00"), "")
        lines = max(lines_needed(text, _WIDTHS[name] - 4) for name, text in texts.items())
        self.sheet.set_row(row, max(24, 8 + _LINE * lines))
        self._row += 1

    def _put_weight(self, row: int, line: ScoreLine) -> None:
        if line.weight is not None:
            style = self._style(align="center", num_format=_NUMBER)
            self.sheet.write_number(row, self._weight, float(line.weight), style)
            return
        self.sheet.write_blank(row, self._weight, None, self._style(**_OPEN_NUMBER))
        self._allow((row, self._weight), line.least, line.most, "weight")

    def _allow(self, at: tuple[int, int], least: Decimal, most: Decimal, name: str) -> None:
        labels = self.view.labels
        hint = labels[f"{name}_hint"].format(least=_plain(least), most=_plain(most))
        self.sheet.data_validation(
            *at,
            *at,
            {
                "validate": "decimal",
                "criteria": "between",
                "minimum": float(least),
                "maximum": float(most),
                "input_title": labels[f"{name}_title"],
                "input_message": hint,
                "error_title": labels["wrong_title"],
                "error_message": hint,
            },
        )

    def _group_sum(self, row: int, lines: tuple[int, int], group: ScoreGroup) -> None:
        style = self._style(bold=True, bg_color=_WASH, align="center", num_format=_NUMBER)
        warn = self._style(bg_color=_WASH, font_color=_WARN, indent=1)
        self.sheet.write_formula(row, self._weight, f"=SUM({_span(self._weight, *lines)})", style, _fixed(group.lines))
        wrong, shown = '=""', ""
        if group.least is not None and group.most is not None:
            said = self.view.labels["group_wrong"].format(least=_plain(group.least), most=_plain(group.most))
            total = f"ROUND({xl_rowcol_to_cell(row, self._weight)},4)"
            wrong = f'=IF(AND({total}>={group.least},{total}<={group.most}),"",{_quoted(said)})'
            shown = "" if group.least <= _fixed(group.lines) <= group.most else said
        self.sheet.merge_range(row, self._actual, row, self._last, "", warn)
        self.sheet.write_formula(row, self._actual, wrong, warn, shown)

    def _total(self, lines: list[int]) -> None:
        row, labels = self._row, self.view.labels
        strong = self._style(bold=True, bg_color=_WASH, align="right", indent=1)
        figure = self._style(bold=True, bg_color=_WASH, align="center", num_format="0.00")
        whole = self._style(bold=True, bg_color=_WASH, align="center", num_format=_NUMBER)
        fixed = sum((_fixed(group.lines) for group in self.view.groups), Decimal(0))
        self.sheet.merge_range(row, 0, row, self._weight - 1, labels["total"], strong)
        weights = ",".join(_spans(self._weight, lines))
        self.sheet.write_formula(row, self._weight, f"=SUM({weights})", whole, fixed)
        # Where the weights are not 100 the sum of scores means nothing, so the reason stands beside it.
        check = f"=IF(ROUND({xl_rowcol_to_cell(row, self._weight)},4)=100,{_quoted(labels['weights_right'])},"
        check += f"{_quoted(labels['weights_wrong'])})"
        note = self._style(bg_color=_WASH, align="center")
        self.sheet.merge_range(row, self._actual, row, self._score, "", note)
        right = labels["weights_right" if fixed == _MOST else "weights_wrong"]
        self.sheet.write_formula(row, self._actual, check, note, right)
        self.sheet.write_formula(row, self._last, f"=SUM({','.join(_spans(self._last, lines))})", figure, 0)
        red = self.book.file.add_format({"font_color": _WARN, "bold": True})
        cell = xl_rowcol_to_cell(row, self._weight, row_abs=True, col_abs=True)
        rule = {"type": "formula", "criteria": f"=ROUND({cell},4)<>100", "format": red}
        self.sheet.conditional_format(row, self._weight, row, self._score, rule)
        self.sheet.set_row(row, 26)
        self._row += 2

    def _signers(self) -> None:
        label = self._style(bg_color=_WASH, align="center")
        room = self._style(locked=False, valign="bottom", align="right", font_color="#52606D", indent=1)
        for start in range(0, len(self.view.signers), 2):
            for (at, begin, end), name in zip(self._places(), self.view.signers[start : start + 2], strict=False):
                put(self.sheet, self._row, at, name, label)
                self.sheet.merge_range(self._row, begin, self._row, end, checked(self.view.date), room)
            self.sheet.set_row(self._row, 36)
            self._row += 1
        self._row -= 1

    def _places(self) -> tuple[tuple[int, int, int], ...]:
        """Where the labels stand and where there is room to sign, two in a row."""
        middle = max(2, self._weight - 1)
        return (0, 1, middle), (self._weight, self._actual, self._last)


def _span(column: int, first: int, last: int) -> str:
    return f"{xl_rowcol_to_cell(first, column)}:{xl_rowcol_to_cell(last, column)}"


def _spans(column: int, rows: list[int]) -> Iterator[str]:
    """Ranges of a column that hold just these rows: between them stand the sums of groups."""
    first = 0
    for at, row in enumerate(rows):
        if at + 1 == len(rows) or rows[at + 1] != row + 1:
            yield _span(column, rows[first], row)
            first = at + 1


def _fixed(lines: tuple[ScoreLine, ...]) -> Decimal:
    return sum((line.weight for line in lines if line.weight is not None), Decimal(0))


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
