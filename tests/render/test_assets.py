import json
from dataclasses import replace

from generator.render.assets import search_files, site_assets
from generator.resources import templates_root
from tests.render.search_worker_harness import read_index
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


def test_the_search_index_holds_the_entries_of_all_pages_and_is_not_what_every_page_loads() -> None:
    files = {path: content.decode() for path, content in search_files(site(FULL)).items()}
    index = read_index(files["search/handbook-index.js"])
    found = [f"{page[0]}#{line[0]}" for page in index["pages"] for line in [("",), *page[6]]]
    assert sorted(found) == sorted(
        f"{entry.location}{'' if '#' in entry.location else '#'}" for view in site(FULL).pages for entry in view.search
    )
    stub = files["search/search_index.json"]
    assert len(stub) < 200
    assert files["search/search_index.js"] == f"var __index = {stub}"
    assert json.loads(stub)["docs"] == []
