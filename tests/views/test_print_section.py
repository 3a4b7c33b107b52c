"""Tables of printed documents."""

from generator.views.print_section import Column, Row, group_row, without_empty_columns

COLUMNS = (Column("number", "编号"), Column("text", "职责"), Column("limit", "限额"))


def test_columns_that_no_item_fills_are_dropped_and_gaps_get_a_dash() -> None:
    rows = [
        group_row("信息沟通"),
        Row((("1",), ("转达",), ())),
        Row((("2",), (), ())),
        Row((("合计",), ("100%",), ()), "total"),
    ]
    columns, cut = without_empty_columns(COLUMNS, rows, "—")
    assert columns == COLUMNS[:2]
    assert cut == (
        group_row("信息沟通"),
        Row((("1",), ("转达",))),
        Row((("2",), ("—",))),
        Row((("合计",), ("100%",)), "total"),
    )


def test_no_rows_leave_no_table() -> None:
    assert without_empty_columns(COLUMNS, [], "—") == ((), ())
