from dataclasses import replace

import pytest

from generator.publish.mkdocs_config import as_html, mkdocs_config, page_meta
from tests.samples.read import FULL, MINIMAL, page_view, site


def test_what_people_wrote_is_escaped_for_the_theme() -> None:
    config = mkdocs_config(site(FULL), "theme")
    assert config["site_name"] == "Sample &lt;Works&gt; Role handbook &amp; &#34;rules&#34; &lt;i&gt;"
    assert config["copyright"].startswith("Sample Works Ltd &lt;b&gt;&amp;amp;&lt;/b&gt; Sons")
    assert "<script" not in str(config["nav"])
    assert as_html('<a b="c">') == "&lt;a b=&#34;c&#34;&gt;"


def test_the_page_for_lost_readers_has_words_of_ours() -> None:
    words = mkdocs_config(site(FULL), "theme")["extra"]["not_found"]
    assert words["title"] == "There is no such page"
    assert words.keys() == {"title", "what", "do", "home"}


def test_the_head_of_a_page_is_escaped() -> None:
    meta = page_meta(page_view(FULL, "roles/sales-manager.html"))
    assert meta["title"] == "Sales manager &lt;script&gt;alert(&#34;title&#34;)&lt;/script&gt;"
    assert meta["description"].startswith("Wins &#34;customers&#34; and keeps them: &lt;script&gt;")


def test_a_branch_leads_to_its_own_page_first() -> None:
    nav = mkdocs_config(site(MINIMAL), "theme")["nav"]
    roles = next(iter(nav[1].values()))
    assert [next(iter(entry.values())) for entry in roles[:1]] == ["departments/index.md"]
    department = next(iter(roles[1].values()))
    assert [next(iter(entry.values())) for entry in department] == [
        "departments/company.md",
        "roles/general-manager.md",
    ]


def test_a_branch_without_page_has_only_what_is_below() -> None:
    tools = next(iter(mkdocs_config(site(MINIMAL), "theme")["nav"][3].values()))
    assert next(iter(tools[0].values())) == "org-chart.md"


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_the_theme_speaks_the_language_of_the_handbook(language: str) -> None:
    config = mkdocs_config(replace(site(MINIMAL), language=language), "theme")
    assert config["theme"]["language"] == language


def test_no_font_comes_from_another_host() -> None:
    assert mkdocs_config(site(MINIMAL), "theme")["theme"]["font"] is False


def test_the_switches_of_the_colours_are_named() -> None:
    palette = mkdocs_config(site(MINIMAL), "theme")["theme"]["palette"]
    assert [entry["toggle"]["name"] for entry in palette] == ["切换到深色", "切换到浅色"]
