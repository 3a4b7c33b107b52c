from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.publish.mkdocs_plugin import HandbookPlugin
from generator.resources import templates_root
from tests.publish.conftest import Roads
from tests.publish.links import read_page
from tests.samples.read import FULL, page_view, pages, site


def plugin_and_files(tmp_path: Path) -> tuple[HandbookPlugin, Files, MkDocsConfig]:
    config = MkDocsConfig(config_file_path=str(tmp_path / "mkdocs.yml"))
    config.load_dict(
        {"site_name": "x", "use_directory_urls": False, "docs_dir": str(tmp_path), "plugins": ["handbook"]}
    )
    config.validate()
    plugin = config.plugins["handbook"]
    assert isinstance(plugin, HandbookPlugin)
    plugin.site, plugin.assets = site(FULL), (("assets/x.css", b"x"),)
    return plugin, config.plugins.on_files(Files([]), config=config), config


def test_every_page_and_every_file_is_added(tmp_path: Path) -> None:
    _, files, _ = plugin_and_files(tmp_path)
    assert {file.dest_uri for file in files} == {one.path for one in pages(FULL)} | {"assets/x.css"}


def test_a_page_says_in_its_head_and_its_table_of_contents_what_its_view_says(tmp_path: Path) -> None:
    plugin, _, _ = plugin_and_files(tmp_path)
    made = plugin.pages["policies/sales-conduct.html"]
    made.show(page_view(FULL, "policies/sales-conduct.html"))
    (whole,) = made.toc
    assert (whole.level, whole.id) == (1, "content")
    assert [link.id for link in whole.children] == [
        section.anchor for section in page_view(FULL, "policies/sales-conduct.html").sections
    ]
    assert "<script" not in "".join(link.title for link in (whole, *whole.children))
    assert made.meta["description"] == "SA-P-01 · Version 1.2 · in force from 2026-01-01"


def test_the_engine_itself_writes_nothing_of_a_page(tmp_path: Path) -> None:
    plugin, files, config = plugin_and_files(tmp_path)
    made = plugin.pages["policies/sales-conduct.html"]
    made.read_source(config)
    made.render(config, files)
    assert (made.content, made.meta["template"]) == ("", "empty.html")
    assert (templates_root() / "theme" / "empty.html").read_text(encoding="utf-8").startswith("{#")


def test_every_page_has_the_menu_with_itself_marked(roads: Roads) -> None:
    for view in site(FULL).pages:
        html = (roads("full", "fast") / view.path).read_text(encoding="utf-8")
        assert html.count('class="hb-menu"') == 1
        assert f'data-page="{view.path}" aria-current="page"' in html


def test_the_table_of_contents_stands_beside_the_page(roads: Roads) -> None:
    html = (roads("full", "fast") / "policies/sales-conduct.html").read_text(encoding="utf-8")
    assert {"#chapter-1", "#penalties", "#revisions"} <= set(read_page(html).links)


def test_the_link_past_the_menu_leads_to_the_page_and_not_into_it(roads: Roads) -> None:
    for view in site(FULL).pages:
        read = read_page((roads("full", "fast") / view.path).read_text(encoding="utf-8"))
        assert read.links[0] == "#content"
        assert "content" in read.anchors
