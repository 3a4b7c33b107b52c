from pathlib import Path

import markdown
import pytest

from generator.render.site import Page, Section, render_pages
from generator.views.page import PageView
from tests.publish.links import read_page
from tests.samples.read import FULL, MINIMAL, context, page, pages, site

VIEW = PageView("a/b.html", "home", "Title", "About", (), None)


def made(title: str, html: str = "<p>x</p>") -> Page:
    return Page(VIEW, (Section("", "", "<h1>T</h1>"), Section("part-1", title, html)))


def as_markdown(one: Page) -> str:
    return markdown.markdown(one.markdown, extensions=["attr_list", "toc"])


def test_a_page_has_its_head_and_a_heading_per_section() -> None:
    assert made("A & B").html == (
        '<div class="hb-section">\n<h1>T</h1>\n</div>\n'
        '<h2 id="part-1">A &amp; B</h2>\n<div class="hb-section">\n<p>x</p>\n</div>'
    )
    assert (made("x").path, made("x").title) == ("a/b.html", "Title")


@pytest.mark.parametrize(
    "title",
    [
        "第一章 总则",
        r"# *a* _b_ `c` $@\ \\ \* ~~d~~ e|f",
        "{#other .class} [a](b) ![c](d) [e]: f",
        "<script>alert(1)</script> & &amp; &lt; <b>",
        "1. one - two + three ## ",
        "{{ x }} {% y %} \"quoted\" 'so'",
        "two\nlines  and   blanks",
        "<http://example.org> http://example.org a@b.c",
        "ends with \\",
        "ends with #",
    ],
)
def test_a_heading_says_the_same_through_markdown(title: str) -> None:
    direct = read_page(f"<article>{made(title).html}</article>")
    through = read_page(f"<article>{as_markdown(made(title))}</article>")
    assert through.article_text == direct.article_text
    assert through.anchors == direct.anchors == ["part-1"]
    assert "script" not in through.tags


def test_markdown_leaves_the_html_of_a_section_alone() -> None:
    html = '<p class="hb-pre">one\n\n# two\n    three\n- four *five* `six`</p>\n<table><tr><td>a|b</td></tr></table>'
    assert html in as_markdown(made("x", html))


@pytest.mark.parametrize("root", [FULL, MINIMAL], ids=["full", "minimal"])
def test_every_page_says_the_same_through_markdown(root: Path) -> None:
    for one in pages(root):
        direct, through = (read_page(f"<article>{text}</article>") for text in (one.html, as_markdown(one)))
        assert (one.path, through.article_text) == (one.path, direct.article_text)
        assert through.anchors == direct.anchors


def test_pages_come_in_the_order_of_the_site() -> None:
    drawn = [one.path for one in render_pages(site(FULL), context(FULL).catalogue)]
    assert drawn == [view.path for view in site(FULL).pages]


def test_what_people_wrote_is_text() -> None:
    for one in pages(FULL):
        content = read_page(one.html)
        assert content.scripts == []
        assert content.handlers == []
        assert content.tags.isdisjoint(
            {"script", "em", "i", "m", "c", "in", "works", "office", "trade", "raised", "new"}
        )
    assert (
        "{{ x }} {% raw %} # *_$@\\\\"
        in read_page(f"<article>{page(FULL, 'roles/sales-manager.html').html}</article>").article_text
    )


def test_links_lead_from_the_page_to_the_root() -> None:
    assert 'href="../policies/trips.html"' in page(FULL, "roles/sales-manager.html").html
    assert 'href="policies/trips.html"' in page(FULL, "index.html").html
    assert all(not link.startswith("javascript") for one in pages(FULL) for link in read_page(one.html).links)
