"""The tables of a policy: headings, groups, remarks and widths."""

from lxml import etree  # type: ignore[import-untyped]  # the library has no types

from generator.render.word_tables import section_tables
from generator.views.print_section import Column, Row, Section, group_row, note_row
from tests.render.office import W, rows

STYLES = {"heading 1": "1", "Table Grid": "a3", "Handbook Label": "L", "Handbook Cell": "C", "Handbook Remark": "R"}
TABLE = Section(
    "penalties",
    "附表　处罚",
    (Column("article", "依据"), Column("trigger", "行为"), Column("result", "结果")),
    (
        group_row("一 & 二"),
        Row((("第一条",), ("迟到 <b>", "仅限晨会"), ("警告\n罚款",))),
        *note_row(("例外：出差",)),
    ),
)
FACTS = Section("terms", "附表　用语", (), (Row((("漏报",), ("没有按时报送。",))),))


def drawn(*sections: Section) -> etree._Element:
    return etree.fromstring(f'<w:body xmlns:w="{W[1:-1]}">{section_tables(sections, STYLES)}</w:body>')


def test_headings_and_tables_follow_one_another() -> None:
    root = drawn(TABLE, FACTS)
    assert [child.tag.removeprefix(W) for child in root] == ["p", "tbl", "p", "p", "tbl", "p"]
    styles = [style.get(f"{W}val") for style in root.iter(f"{W}pStyle")]
    assert styles.count("1") == 2
    assert [style.get(f"{W}val") for style in root.iter(f"{W}tblStyle")] == ["a3", "a3"]


def test_rows_say_what_the_section_says_and_nothing_is_markup() -> None:
    penalties, terms = drawn(TABLE, FACTS).iter(f"{W}tbl")
    assert rows(penalties) == [
        ["依据", "行为", "结果"],
        ["一 & 二"],
        ["第一条", "迟到 <b>\n仅限晨会", "警告\n罚款"],
        ["例外：出差"],
    ]
    assert rows(terms) == [["漏报", "没有按时报送。"]]
    assert [span.get(f"{W}val") for span in penalties.iter(f"{W}gridSpan")] == ["3", "3"]


def test_columns_share_the_width_by_their_texts() -> None:
    widths = [int(column.get(f"{W}w", "")) for column in drawn(TABLE).iter(f"{W}gridCol")]
    assert sum(widths) == 9638
    assert widths[1] > widths[2]


def test_a_template_without_the_styles_is_drawn_all_the_same() -> None:
    text = section_tables((TABLE,), {})
    assert "w:pStyle" not in text
    assert "迟到 &lt;b&gt;" in text
