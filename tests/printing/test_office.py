"""Word and Excel files as LibreOffice opens them: the same text, Chinese in a Chinese font, and sums that are right."""

import io
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from generator.locale import catalogue
from generator.printing.everything import PrintShop
from generator.printing.kinds import Order, kind_of
from generator.project import check
from generator.views.context import Context, make_context
from tests.printing.test_everything import silent
from tests.render.office import converted, sheets
from tests.render.paper import tight
from tests.render.test_hostile_paper import context_of, shown
from tests.render.test_scorecard import column
from tests.shipped import REPOSITORY
from tests.views.small_handbook import RICH, handbook_with

PDFTOTEXT = shutil.which("pdftotext") or "pdftotext"
PDFFONTS = shutil.which("pdffonts") or "pdffonts"
HOSTILE = "#x $y$ <script>a</script> =1+1 {{ d }} {% x %} & 䶮"
SHIPPED = (("job-description-word", "sales-manager"), ("policy-word", "rewards-and-penalties"))
SMALL = (("job-description-word", "post"), ("policy-word", "rules"))
WEIGHTS, SCORES = (Decimal("47.5"), Decimal(50)), (Decimal(80), Decimal("90.5"))


@dataclass(frozen=True)
class Opened:
    """What LibreOffice made of Word files, each with the view that it was drawn from."""

    views: Mapping[str, Any]
    files: Mapping[str, Path]

    def text(self, name: str) -> str:
        """The text without what every page repeats, so that sentences run on over the end of a page."""
        command: list[str | Path] = [PDFTOTEXT, "-raw", self.files[name], "-"]
        text = tight(subprocess.run(command, capture_output=True, check=True).stdout.decode())
        head = self.views[name].head
        for line in (head.header + head.heading, " · ".join(head.file_control)):
            text = text.replace(tight(line), "")
        return re.sub(r"第\d+页/共\d+页", "", text)


@pytest.fixture(scope="module")
def shipped() -> Context:
    handbook = check(REPOSITORY).handbook
    assert handbook is not None
    return make_context(handbook, catalogue("zh-CN"))


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, shipped: Context) -> Opened:
    """Four documents in one run: two of the shipped handbook, two with hostile text in every field."""
    folder = tmp_path_factory.mktemp("office")
    views: dict[str, Any] = {}
    files: dict[str, bytes] = {}
    for context, wanted in ((shipped, SHIPPED), (context_of(folder / "hostile", HOSTILE), SMALL)):
        chosen = [Order(kind_of(kind), name) for kind, name in wanted]
        made = PrintShop(context, REPOSITORY).make(chosen, silent)
        assert made.failures == ()
        for order in chosen:
            name = Path(order.path).name
            views[name], files[name] = order.kind.view(order.id, context), made.documents[order.path]
    return Opened(views, converted(files, folder, "pdf"))


@pytest.mark.parametrize(
    "name", ["sales-manager.docx", "policy-rewards-and-penalties.docx", "post.docx", "policy-rules.docx"]
)
def test_everything_that_the_view_says_is_read_in_the_open_document(opened: Opened, name: str) -> None:
    written = opened.text(name)
    said = [text for text in shown(opened.views[name]) if text]
    assert len(said) > 30
    # A table that is laid out in columns is read cell by cell, and a long cell may be cut by the end of a page.
    assert [text for text in said if tight(text) not in written] == []


def test_chinese_stands_in_a_chinese_font_and_every_font_is_embedded(opened: Opened) -> None:
    for file in opened.files.values():
        listed = subprocess.run([PDFFONTS, file], capture_output=True, check=True).stdout.decode().splitlines()[2:]
        assert listed
        fonts = {line.split()[0].partition("+")[2]: line[36:].split() for line in listed}
        assert any(re.match(r"Noto(Sans|Serif)(CJK|SC)|SimSun|SimHei|Song|Hei|Source", name) for name in fonts), fonts
        assert not any("Fallback" in name or "Symbol" in name for name in fonts), fonts


def test_the_weighted_sum_is_the_one_of_the_model(tmp_path: Path) -> None:
    context = make_context(handbook_with(tmp_path / "h", RICH), catalogue("zh-CN"))
    order = Order(kind_of("scorecard"), "post")
    made = PrintShop(context, tmp_path).make([order], silent).documents[order.path]
    book = sheets(made)
    sheet = book.active
    lines = [row[0].row for row in sheet.iter_rows() if str(row[0].value) == "1"]
    assert len(lines) == len(SCORES)
    weight, score = column(sheet, "权重（%）"), column(sheet, "得分")
    for row, share, points in zip(lines, WEIGHTS, SCORES, strict=True):
        if sheet[f"{weight}{row}"].value is None:
            sheet[f"{weight}{row}"] = float(share)
        sheet[f"{score}{row}"] = float(points)
    filled = io.BytesIO()
    book.save(filled)
    file = converted({"post.xlsx": filled.getvalue()}, tmp_path, "xlsx")["post.xlsx"]
    recalculated: Any = load_workbook(file, data_only=True).active
    table = [[cell.value for cell in row] for row in recalculated.iter_rows()]
    total = next(row for row in table if row[0] == "合计")
    expected = sum((share * points for share, points in zip(WEIGHTS, SCORES, strict=True)), Decimal(0)) / 100
    assert Decimal(str(total[-1])) == expected == Decimal("83.25")
    assert 97.5 in total
    assert "权重合计应为100，请先调整" in total
    assert [row[-1] for row in table if row[0] == "1"] == [38, 45.25]
