"""Tables of a policy as Word's own markup: their columns differ from policy to policy, so no template can hold them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from markupsafe import Markup, escape

from generator.render.text_width import column_widths
from generator.render.word_markup import joined, markup
from generator.views.print_section import Row, Section

_TOTAL = 9638
"""The width of the text between the margins, in twentieths of a point."""
_LABELS = 1588
_ANNOTATED = frozenset({"action", "trigger", "form", "cadence"})
_CENTRED = frozenset({"number", "article", "form_kind", "cadence_kind", "version", "effective"})
_WASH = '<w:shd w:val="clear" w:color="auto" w:fill="F1F4F6"/>'
_HINT = '<w:rFonts w:hint="eastAsia"/>'
_STRONG = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="黑体" w:hint="eastAsia"/><w:b/>'

_BREAK = Markup('</w:t><w:br/><w:t xml:space="preserve">')
_PARAGRAPH = '<w:p><w:pPr>{}</w:pPr><w:r><w:rPr>{}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r></w:p>'
_TABLE = (
    '<w:tbl><w:tblPr>{}<w:tblW w:w="{}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>'
    "<w:tblGrid>{}</w:tblGrid>{}</w:tbl>"
)


def section_tables(sections: Iterable[Section], styles: Mapping[str, str]) -> Markup:
    """Every section with its heading and its table.

    Args:
        sections: what stands at the end of a policy.
        styles: ids of the template's styles by their names.
    """
    return joined([part for section in sections for part in _section(section, styles)])


def _section(section: Section, styles: Mapping[str, str]) -> Iterator[Markup]:
    draw = _Drawing(styles)
    yield draw.line(section.heading, "heading 1")
    columns = [column.id for column in section.columns]
    if columns:
        widths = column_widths(_texts(section), _TOTAL, most=48)
        head = [
            draw.cell([draw.line(one.title, "Handbook Label")], width, wash=True)
            for one, width in zip(section.columns, widths, strict=True)
        ]
        rows = [draw.row(head, header=True), *(draw.any_row(row, columns, widths) for row in section.rows)]
    else:
        widths = [_LABELS, _TOTAL - _LABELS]
        rows = [draw.fact(row, widths) for row in section.rows]
    yield draw.table(rows, widths)
    yield draw.line("", "Handbook Cell")


def _texts(section: Section) -> list[list[str]]:
    items = [row for row in section.rows if row.kind == "item"]
    return [[column.title, *("\n".join(row.cells[at]) for row in items)] for at, column in enumerate(section.columns)]


class _Drawing:
    """Draws in the styles of one template."""

    def __init__(self, styles: Mapping[str, str]) -> None:
        self._styles = styles

    def line(self, text: str, style: str, *, centred: bool = False, strong: bool = False) -> Markup:
        name = self._styles.get(style)
        named = markup('<w:pStyle w:val="{}"/>', name) if name else Markup("")
        properties = named + markup('<w:jc w:val="center"/>' if centred else "")
        if not text:
            return markup("<w:p><w:pPr>{}</w:pPr></w:p>", properties)
        lines = _BREAK.join(escape(one) for one in text.splitlines())
        return markup(_PARAGRAPH, properties, markup(_STRONG if strong else _HINT), lines)

    def cell(self, lines: list[Markup], width: int, span: int = 1, *, wash: bool = False) -> Markup:
        spanning = markup('<w:gridSpan w:val="{}"/>', span) if span > 1 else Markup("")
        shade = markup(_WASH if wash else "")
        return markup(
            '<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>{}{}</w:tcPr>{}</w:tc>', width, spanning, shade, joined(lines)
        )

    def row(self, cells: list[Markup], *, header: bool = False) -> Markup:
        mark = markup("<w:tblHeader/>" if header else "")
        return markup("<w:tr><w:trPr><w:cantSplit/>{}</w:trPr>{}</w:tr>", mark, joined(cells))

    def any_row(self, row: Row, columns: Sequence[str], widths: Sequence[int]) -> Markup:
        if row.kind in ("group", "note"):
            strong = row.kind == "group"
            style = "Handbook Cell" if strong else "Handbook Remark"
            lines = [self.line(text, style, strong=strong) for text in row.cells[0]]
            return self.row([self.cell(lines, sum(widths), len(columns), wash=strong)])
        cells = zip(row.cells, columns, widths, strict=True)
        return self.row([self.cell(self._paragraphs(cell, column), width) for cell, column, width in cells])

    def fact(self, row: Row, widths: Sequence[int]) -> Markup:
        label, value = ("\n".join(cell) for cell in row.cells)
        left = self.cell([self.line(label, "Handbook Label")], widths[0], wash=True)
        return self.row([left, self.cell([self.line(value, "Handbook Cell")], widths[1])])

    def table(self, rows: list[Markup], widths: Sequence[int]) -> Markup:
        style = self._styles.get("Table Grid")
        named = markup('<w:tblStyle w:val="{}"/>', style) if style else Markup("")
        grid = joined([markup('<w:gridCol w:w="{}"/>', width) for width in widths])
        return markup(_TABLE, named, sum(widths), grid, joined(rows))

    def _paragraphs(self, cell: Sequence[str], column: str) -> list[Markup]:
        centred = column in _CENTRED
        texts = list(cell) or [""]
        others = "Handbook Remark" if column in _ANNOTATED else "Handbook Cell"
        first = self.line(texts[0], "Handbook Cell", centred=centred)
        return [first, *(self.line(text, others, centred=centred) for text in texts[1:])]
