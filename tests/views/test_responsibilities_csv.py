import csv
import io
from pathlib import Path

from generator.views.responsibilities import CSV
from tests.views.test_raci import handbook_of
from tests.views.test_responsibilities import CLERK, HEAD, drawn


def test_the_file_says_everything_line_by_line(tmp_path: Path) -> None:
    text = drawn(handbook_of(tmp_path, HEAD, CLERK)).files[CSV]
    heads, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert heads == ["事项", "缺口", "部门", "岗位", "参与方式", "职责编号", "职责"]
    assert rows[0] == ["报价", "", "销售部", "销售总监", "负责", "1", "定价。"]
    assert ["货款", "没有负责人", "销售部", "信息员", "协助", "3", "'=催款。"] in rows
    assert rows[-1] == ["没人管的事", "没有岗位参与", "", "", "", "", ""]
