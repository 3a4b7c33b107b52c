from collections.abc import Mapping
from html.parser import HTMLParser

import pytest

from generator.findings import Finding, Place, Related, Severity
from generator.locale import LANGUAGES, catalogue
from generator.render.findings_html import findings_html

FILE = "roles/company/clerk.yml"
LINES = ["id: clerk", "标题: 文员", "  标题: 主任"]
EMPTY = {"br", "meta", "hr"}


class Page(HTMLParser):
    """Tags, attributes and text of a page; complains when tags do not close."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def finding(line: int = 3, file: str = FILE, severity: Severity = Severity.ERROR, name: str = "标题") -> Finding:
    related = (Related(Place(file, 2, 1), "first-use"),)
    return Finding("duplicate-key", severity, Place(file, line, 3), {"name": name, "first_line": 2}, None, related)


def draw(
    *findings: Finding,
    titles: Mapping[str, str] | None = None,
    language: str = "zh-CN",
    lines: list[str] | None = None,
) -> str:
    shown = LINES if lines is None else lines
    return findings_html(findings, catalogue(language), lambda _: shown, titles or {}, "岗位手册")


def test_each_finding_has_its_place_its_line_and_what_to_do() -> None:
    text = Page(draw(finding(), titles={FILE: "文员"})).text
    for expected in (
        "错误 1 个，警告 0 个，提示 0 个，涉及 1 个文件。",
        "文员 roles/company/clerk.yml",
        "第 3 行第 3 个字",
        "键「标题」在这里又写了一次，但第 2 行已经写过",
        "\n标题: 主任\n",
        "改法：只留一处，删掉另一处",
        "另见：roles/company/clerk.yml 第 2 行第 1 个字 第一次写在这里",
        f"检查项：{catalogue('zh-CN').title('duplicate-key')}（duplicate-key）",
    ):
        assert expected in text


def test_findings_stand_file_by_file_and_only_severities_there_are_explained() -> None:
    html = draw(finding(2), finding(3), finding(file="site_config.yml", severity=Severity.WARNING))
    assert html.count("<h2>") == 2
    assert html.count("<li>") == 3
    assert catalogue("zh-CN").text("commands.report_page.meaning.warning") in html
    assert catalogue("zh-CN").text("commands.report_page.meaning.hint") not in html


def test_what_an_author_wrote_is_text() -> None:
    evil = "<script>alert(1)</script><img src=x onerror=y>"
    html = draw(finding(name=evil), titles={FILE: evil}, lines=["", "", evil])
    page = Page(html)
    assert not {"script", "img"} & set(page.tags)
    assert page.text.count(evil) == 3


def test_nothing_is_loaded_and_nothing_runs() -> None:
    page = Page(draw(finding(), titles={FILE: "文员"}))
    assert not {"script", "link", "img", "iframe", "a", "form"} & set(page.tags)
    assert not {name for name, _ in page.attributes if name in {"src", "href"} or name.startswith("on")}
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in page.attributes
    assert "url(" not in draw(finding())
    assert "@import" not in draw(finding())


def test_a_line_that_is_not_there_or_too_long() -> None:
    assert "<blockquote>" not in draw(finding(9))
    assert f"<blockquote>{'长' * 300}…</blockquote>" in draw(finding(1), lines=["长" * 301])


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_found_is_a_page_too(language: str) -> None:
    html = draw(language=language)
    assert catalogue(language).text("commands.report.nothing") in Page(html).text
    assert f'<html lang="{language}">' in html
