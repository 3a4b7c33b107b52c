import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from generator.findings import Finding, Place, Related, Severity
from generator.locale import LANGUAGES, catalogue
from generator.render.findings_text import counts_text, findings_text

FILE = "roles/company/clerk.yml"
LINES = ["id: clerk", "标题: 文员", "标题: 主任"]


def finding(line: int = 3, column: int = 1, file: str = FILE, severity: Severity = Severity.ERROR) -> Finding:
    related = (Related(Place(file, 2, 1), "first-use"),)
    return Finding(
        "duplicate-key", severity, Place(file, line, column), {"name": "标题", "first_line": 2}, None, related
    )


def report(
    *findings: Finding, lines: list[str] | None = None, width: int | None = None, language: str = "zh-CN"
) -> str:
    shown = LINES if lines is None else lines
    return findings_text(findings, catalogue(language), lambda _: shown, width).plain


def test_the_whole_of_a_finding() -> None:
    assert report(finding()) == (
        "roles/company/clerk.yml\n"
        "  3:1  错误  键「标题」在这里又写了一次，但第 2 行已经写过  [duplicate-key]\n"
        "      3 │ 标题: 主任\n"
        "        │ ^\n"
        "    改法：只留一处，删掉另一处\n"
        "    另见：roles/company/clerk.yml:2:1  第一次写在这里\n"
        "\n"
        "错误 1 个，警告 0 个，提示 0 个，涉及 1 个文件。\n"
    )


def test_findings_of_one_file_stand_together() -> None:
    text = report(finding(2), finding(3), finding(file="site_config.yml"))
    assert [line for line in text.splitlines() if line in (FILE, "site_config.yml")] == [FILE, "site_config.yml"]
    assert text.endswith("错误 3 个，警告 0 个，提示 0 个，涉及 2 个文件。\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_found(language: str) -> None:
    text = report(language=language)
    assert text == catalogue(language).text("commands.report.nothing") + "\n"


def test_the_counts_are_as_grave_as_the_gravest() -> None:
    words = catalogue("en")
    mixed = [finding(severity=Severity.HINT), finding(severity=Severity.WARNING)]
    assert counts_text(mixed, words).plain == "Errors: 0, warnings: 1, hints: 1, files: 1."
    assert "yellow" in str(counts_text(mixed, words).style)


def caret_under(text: str) -> str:
    """What stands above the caret."""
    lines = text.splitlines()
    index = next(index for index, line in enumerate(lines) if line.strip(" │") == "^")
    cells = cell_len(lines[index][: lines[index].index("^")])
    above = lines[index - 1]
    for position in range(len(above)):
        if cell_len(above[:position]) >= cells:
            return above[position:]
    return ""


@pytest.mark.parametrize("width", [None, 40, 80, 120])
def test_the_caret_stands_under_its_column_behind_chinese_and_tabs(width: int | None) -> None:
    line = "\t- {no: 1, text: 员工上下班都要打卡，" + "不迟到，" * 20 + "TARGET，" + "不早退，" * 20 + "}"
    text = report(finding(1, line.index("TARGET") + 1), lines=[line], width=width)
    assert caret_under(text).startswith("TARGET")


def test_a_column_behind_the_end_and_a_line_that_is_not_there() -> None:
    assert "│ " + " " * cell_len(LINES[1]) + "^" in report(finding(2, 400))
    assert "│" not in report(finding(9))
    assert "│" not in report(finding(), lines=[])


def test_what_an_author_wrote_does_not_steer_the_terminal() -> None:
    text = report(finding(1), lines=["a: \x1b[2J\x07b"])
    assert "\x1b" not in text
    assert "\x07" not in text


def test_lines_break_for_a_terminal_only() -> None:
    assert max(map(cell_len, report(finding(), width=50).splitlines())) <= 50
    assert "已经写过  [duplicate-key]" in report(finding())


def test_no_line_begins_with_a_closing_mark() -> None:
    for width in range(36, 80):
        for line in report(finding(), width=width).splitlines():
            assert line.strip()[:1] not in tuple("，。；：、！？」』）》")


@given(name=st.text(alphabet="中文 ab，。「」（）%$-", min_size=1, max_size=120), width=st.integers(40, 120))
def test_breaking_lines_loses_nothing(name: str, width: int) -> None:
    one = Finding("duplicate-key", Severity.ERROR, Place(FILE, 1, 1), {"name": name, "first_line": 1})
    whole = findings_text([one], catalogue("zh-CN"), lambda _: (), None).plain
    broken = findings_text([one], catalogue("zh-CN"), lambda _: (), width).plain
    assert "".join(broken.split()) == "".join(whole.split())
