"""What filling leaves behind in a Word document: columns without a heading, empty remarks, tables with other cells."""

from collections.abc import Iterator, Mapping

from lxml.etree import _Element as Element  # type: ignore[import-untyped]  # the library has no types

REMARK = "Handbook Remark"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def style_names(styles: Element) -> Iterator[tuple[str, str]]:
    """Name and id of every style."""
    for style in styles.iterfind(f"{_W}style"):
        name = style.find(f"{_W}name")
        if name is not None:
            yield name.get(f"{_W}val", ""), style.get(f"{_W}styleId", "")


def tidy(root: Element, styles: Mapping[str, str]) -> None:
    """Take out columns whose heading came out empty and remarks without text; give the rest the whole width.

    Args:
        root: a part of the document; changed in place.
        styles: ids of styles by their names.
    """
    for table in root.iter(f"{_W}tbl"):
        _drop_columns(table)
        _even_grid(table)
    remark = styles.get(REMARK)
    for line in list(root.iter(f"{_W}p")):
        style = line.find(f"{_W}pPr/{_W}pStyle")
        if remark is not None and style is not None and style.get(f"{_W}val") == remark:
            _drop_if_empty(line)


def _drop_if_empty(line: Element) -> None:
    above = line.getparent()
    if above is None or text_of(line) or next(line.iter(f"{_W}drawing", f"{_W}fldChar"), None) is not None:
        return
    # A cell needs a paragraph, and Word joins two tables that have none between them.
    if above.tag == f"{_W}tc" and len(above.findall(f"{_W}p")) == 1:
        return
    above.remove(line)


def _drop_columns(table: Element) -> None:
    head = table.find(f"{_W}tr")
    if head is None or head.find(f"{_W}trPr/{_W}tblHeader") is None:
        return
    empty = [at for at, cell in enumerate(head.findall(f"{_W}tc")) if not text_of(cell)]
    grid = _grid(table)
    if not empty or len(empty) == len(grid):
        return
    for at in reversed(empty):
        for row in table.iterfind(f"{_W}tr"):
            _drop_cell(row, at)
        freed = grid.pop(at)
        widest = max(range(len(grid)), key=grid.__getitem__)
        grid[widest] += freed
    _set_grid(table, grid)


def _drop_cell(row: Element, column: int) -> None:
    at = 0
    for cell in row.findall(f"{_W}tc"):
        span = _span(cell)
        if at <= column < at + span:
            if span == 1:
                row.remove(cell)
            else:
                _set(cell, "gridSpan", "val", span - 1)
            return
        at += span


def _even_grid(table: Element) -> None:
    """Cells that were made by a loop share the width of the table, but none is wider than in the template."""
    grid = _grid(table)
    counts = {sum(map(_span, row.findall(f"{_W}tc"))) for row in table.iterfind(f"{_W}tr")}
    if not grid or len(counts) != 1 or counts == {len(grid)} or counts == {0}:
        return
    (count,) = counts
    total = min(sum(grid), max(grid) * count)
    _set_grid(table, [total * (at + 1) // count - total * at // count for at in range(count)])


def _grid(table: Element) -> list[int]:
    return [int(column.get(f"{_W}w", "0")) for column in table.iterfind(f"{_W}tblGrid/{_W}gridCol")]


def _set_grid(table: Element, widths: list[int]) -> None:
    grid = table.find(f"{_W}tblGrid")
    if grid is None:
        return
    for column in list(grid):
        grid.remove(column)
    for width in widths:
        column = grid.makeelement(f"{_W}gridCol", {f"{_W}w": str(width)})
        grid.append(column)
    whole = table.find(f"{_W}tblPr/{_W}tblW")
    if whole is not None:
        whole.set(f"{_W}w", str(sum(widths)))
    for row in table.iterfind(f"{_W}tr"):
        at = 0
        for cell in row.findall(f"{_W}tc"):
            span = _span(cell)
            _set(cell, "tcW", "w", sum(widths[at : at + span]))
            at += span


def _span(cell: Element) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    return 1 if span is None else int(span.get(f"{_W}val", "1"))


def _set(cell: Element, name: str, key: str, value: int) -> None:
    found = cell.find(f"{_W}tcPr/{_W}{name}")
    if found is not None:
        found.set(f"{_W}{key}", str(value))


def text_of(element: Element) -> str:
    """The text of a paragraph or cell, without white space around it."""
    return "".join(text.text or "" for text in element.iter(f"{_W}t")).strip()
