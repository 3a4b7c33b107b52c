import json
from dataclasses import replace

from generator.render.assets import search_files, site_assets
from generator.resources import templates_root
from tests.samples.read import FULL, site


def test_one_style_sheet_with_the_colour_of_the_company_last() -> None:
    styles = site_assets(site(FULL))["assets/handbook.css"].decode()
    assert styles.endswith(":root {\n  --hb-brand: #1f4e79;\n}\n")
    assert styles.startswith((templates_root() / "site/styles/base.css").read_text(encoding="utf-8"))
    for sheet in (templates_root() / "site/styles").glob("*.css"):
        assert sheet.read_text(encoding="utf-8") in styles


def test_files_that_come_with_a_page_are_written_beside_it() -> None:
    plain = site(FULL)
    with_file = replace(plain, pages=(replace(plain.pages[0], files={"data/table.csv": "名称\n"}), *plain.pages[1:]))
    assert site_assets(with_file)["data/table.csv"] == "名称\n".encode()


def test_the_search_index_holds_the_entries_of_all_pages() -> None:
    assets = search_files(site(FULL))
    entries = [entry.location for view in site(FULL).pages for entry in view.search]
    assert [one["location"] for one in json.loads(assets["search/search_index.json"])["docs"]] == entries
    script = assets["search/search_index.js"].decode()
    assert script == f"var __index = {assets['search/search_index.json'].decode()}"
