from pathlib import Path

import pytest
from jinja2 import TemplateNotFound, UndefinedError

from generator.render.templates import PageTemplate, environment
from generator.resources import templates_root
from generator.views.lists import ListPage
from tests.samples.read import FULL, MINIMAL, context, site


def test_a_value_that_the_view_does_not_have_is_an_error() -> None:
    template = PageTemplate("home", context(FULL).catalogue)
    with pytest.raises(UndefinedError):
        template.draw("head", "", ListPage("t", (), ()))


def test_a_template_that_is_not_there_is_an_error() -> None:
    with pytest.raises(TemplateNotFound):
        PageTemplate("nothing", context(FULL).catalogue)


def test_what_a_view_says_is_escaped() -> None:
    template = PageTemplate("list_page", context(FULL).catalogue)
    html = template.draw("head", "", ListPage("<b>\"t\"</b> & 'u'", ("<i>",), ()))
    assert "<h1>&lt;b&gt;&#34;t&#34;&lt;/b&gt; &amp; &#39;u&#39;</h1>" in html
    assert '<th scope="col">&lt;i&gt;</th>' in html


def test_the_sentences_are_of_the_language() -> None:
    view = site(MINIMAL).pages[0]
    assert "岗位" in PageTemplate("home", context(MINIMAL).catalogue).draw("head", "", view.view)


def test_links_are_relative_to_each_page() -> None:
    template = PageTemplate("home", context(FULL).catalogue)
    view = site(FULL).pages[0].view
    assert 'href="penalties.html"' in template.draw("head", "", view)
    assert 'href="../../penalties.html"' in template.draw("head", "../../", view)
    assert 'href="penalties.html"' in template.draw("head", "", view)


def test_no_template_lets_markup_through() -> None:
    texts = {file.name: file.read_text(encoding="utf-8") for file in Path(templates_root() / "site").rglob("*.j2")}
    assert len(texts) > 8
    assert [name for name, text in texts.items() if "safe" in text or "autoescape" in text or "Markup" in text] == []
    assert environment().autoescape is True
