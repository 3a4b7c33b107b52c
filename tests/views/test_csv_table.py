import csv
import io

import pytest

from generator.views.csv_table import csv_table


def test_cells_come_back_as_they_were_written() -> None:
    text = csv_table(("事项", "岗位"), [("报价，含税", '销售"主管"'), ("两行\n文字", "")])
    assert text.encode().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert rows == [["事项", "岗位"], ["报价，含税", '销售"主管"'], ["两行\n文字", ""]]


@pytest.mark.parametrize("cell", ["=1+1", "+86", "-5", "@sum", "\t=1", " =1", "＝1"])
def test_no_cell_starts_a_formula(cell: str) -> None:
    line = csv_table(("a",), [(cell,)]).splitlines()[1]
    assert line.strip('"').startswith("'")


def test_a_plain_cell_stays_plain() -> None:
    assert csv_table(("a",), [("1-2、a=b",)]).splitlines()[1] == "1-2、a=b"
