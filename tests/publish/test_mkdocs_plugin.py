from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from generator.publish.mkdocs_plugin import HandbookPlugin
from generator.render.menu import Menu
from tests.publish.conftest import Roads
from tests.publish.links import read_page
from tests.samples.read import FULL, drawn, page, page_view, pages, site


def plugin_and_files(tmp_path: Path) -> tuple[HandbookPlugin, Files, MkDocsConfig]:
    config = MkDocsConfig(config_file_path=str(tmp_path / "mkdocs.yml"))
    config.load_dict(
        {"site_name": "x", "use_directory_urls": False, "docs_dir": str(tmp_path), "plugins": ["handbook"]}
    )
    config.validate()
    plugin = config.plugins["handbook"]
    assert isinstance(plugin, HandbookPlugin)
    plugin.views, plugin.draw = site(FULL).pages, drawn(FULL)
    plugin.on_page = lambda: None
    plugin.assets = (("assets/x.css", b"x"),)
    plugin.menu = Menu(site(FULL).menu, "menu")
    return plugin, config.plugins.on_files(Files([]), config=config), config


def test_every_page_and_every_file_is_added(tmp_path: Path) -> None:
    _, files, _ = plugin_and_files(tmp_path)
    assert {file.dest_uri for file in files} == {one.path for one in pages(FULL)} | {"assets/x.css"}


def test_a_page_is_handed_over_as_it_was_drawn(tmp_path: Path) -> None:
    plugin, files, config = plugin_and_files(tmp_path)
    file = files.get_file_from_path("policies/sales-conduct.md")
    assert file is not None
    made = file.page
    assert made is not None
    made.read_source(config)
    made.render(config, files)
    plugin.on_page_context({}, page=made, config=config, nav=Navigation([], []))
    assert made.content == page(FULL, "policies/sales-conduct.html").html
    (whole,) = made.toc
    assert (whole.level, whole.id) == (1, "content")
    assert [link.id for link in whole.children] == [
        section.anchor for section in page_view(FULL, "policies/sales-conduct.html").sections
    ]
    assert "<script" not in "".join(link.title for link in (whole, *whole.children))
    assert made.meta["description"] == "SA-P-01 · Version 1.2 · in force from 2026-01-01"


def test_every_page_has_the_menu_with_itself_marked(roads: Roads) -> None:
    for view in site(FULL).pages:
        html = (roads("full", "fast") / view.path).read_text(encoding="utf-8")
        assert html.count('class="hb-menu"') == 1
        assert f'data-page="{view.path}" aria-current="page"' in html


def test_the_menu_is_left_out_where_there_is_none(tmp_path: Path) -> None:
    plugin, files, config = plugin_and_files(tmp_path)
    plugin.menu = None
    file = files.get_file_from_path("index.md")
    assert file is not None
    assert file.page is not None
    assert plugin.on_page_context({}, page=file.page, config=config, nav=None) == {}  # type: ignore[arg-type]  # the plugin does not look at it


def test_the_table_of_contents_stands_beside_the_page(roads: Roads) -> None:
    html = (roads("full", "fast") / "policies/sales-conduct.html").read_text(encoding="utf-8")
    assert {"#chapter-1", "#penalties", "#revisions"} <= set(read_page(html).links)


def test_the_link_past_the_menu_leads_to_the_page_and_not_into_it(roads: Roads) -> None:
    for view in site(FULL).pages:
        read = read_page((roads("full", "fast") / view.path).read_text(encoding="utf-8"))
        assert read.links[0] == "#content"
        assert "content" in read.anchors
