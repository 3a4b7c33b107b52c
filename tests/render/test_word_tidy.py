"""What filling leaves behind is cleared away, and nothing else."""

from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # the library has no types

from generator.render.word_tidy import tidy
from tests.render.office import W, rows

NS = f'xmlns:w="{W[1:-1]}"'


def cell(text: str, width: int = 100, span: int = 1) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}"/>{spanned}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>'


def table(*texts: str, widths: tuple[int, ...], header: bool = True) -> Any:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    mark = "<w:trPr><w:tblHeader/></w:trPr>" if header else ""
    first, *others = (f"<w:tr>{mark if at == 0 else ''}{text}</w:tr>" for at, text in enumerate(texts))
    whole = f'<w:tblPr><w:tblW w:w="{sum(widths)}"/></w:tblPr>'
    text = f"<w:body {NS}><w:tbl>{whole}<w:tblGrid>{grid}</w:tblGrid>{first}{''.join(others)}</w:tbl></w:body>"
    return etree.fromstring(text)


def widths_of(root: Any) -> list[int]:
    return [int(column.get(f"{W}w")) for column in root.iter(f"{W}gridCol")]


def test_a_column_without_heading_goes_and_the_widest_takes_its_room() -> None:
    root = table(
        cell("a") + cell("") + cell("c"), cell("1") + cell("x") + cell("3"), cell("group", 300, 3), widths=(50, 50, 200)
    )
    tidy(root, {})
    assert rows(root.find(f"{W}tbl")) == [["a", "c"], ["1", "3"], ["group"]]
    assert widths_of(root) == [50, 250]
    assert [span.get(f"{W}val") for span in root.iter(f"{W}gridSpan")] == ["2"]
    assert [width.get(f"{W}w") for width in root.iter(f"{W}tcW")] == ["50", "250", "50", "250", "300"]


def test_a_table_without_a_header_row_keeps_its_empty_cells() -> None:
    root = table(cell("a") + cell(""), widths=(50, 50), header=False)
    tidy(root, {})
    assert rows(root.find(f"{W}tbl")) == [["a", ""]]


def test_cells_made_by_a_loop_share_the_width_and_are_no_wider_than_planned() -> None:
    five = table("".join(cell(name) for name in "abcde"), widths=(100, 100, 100), header=False)
    one = table(cell("a"), widths=(100, 100, 100), header=False)
    for root in (five, one):
        tidy(root, {})
    assert widths_of(five) == [60] * 5
    assert widths_of(one) == [100]
    assert [whole.get(f"{W}w") for whole in one.iter(f"{W}tblW")] == ["100"]


def test_an_empty_remark_goes_but_never_the_last_paragraph_of_a_cell() -> None:
    remark = '<w:p><w:pPr><w:pStyle w:val="R1"/></w:pPr>{}</w:p>'
    empty, full = remark.format(""), remark.format("<w:r><w:t>x</w:t></w:r>")
    picture = remark.format("<w:r><w:drawing/></w:r>")
    root = etree.fromstring(
        f"<w:body {NS}>{empty}{full}{picture}<w:p/><w:tbl><w:tr><w:tc>{empty}</w:tc><w:tc><w:p/>{empty}</w:tc></w:tr>"
        f"</w:tbl></w:body>"
    )
    tidy(root, {"Handbook Remark": "R1"})
    assert len(root.findall(f"{W}p")) == 3
    assert [len(one.findall(f"{W}p")) for one in root.iter(f"{W}tc")] == [1, 1]
