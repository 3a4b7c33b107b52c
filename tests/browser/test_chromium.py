"""What one test does in the browser is not seen by the next one."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.chromium import Chromium, served


def remembered(page: Page, address: str) -> list[str]:
    page.goto(address)
    found: list[str] = page.evaluate("[localStorage.x, sessionStorage.x, document.cookie].filter(Boolean)")
    page.evaluate("localStorage.x = sessionStorage.x = 'kept'; document.cookie = 'x=kept; max-age=1000'")
    return found


@pytest.mark.parametrize("way", ["http", "file"])
def test_nothing_is_remembered(chromium: Chromium, tmp_path: Path, way: str) -> None:
    (tmp_path / "a.html").write_text("<title>a</title>", encoding="utf-8")
    with served(tmp_path) as address:
        place = f"{address}/a.html" if way == "http" else (tmp_path / "a.html").as_uri()
        assert chromium.run(lambda page: remembered(page, place)) == []
        assert chromium.run(lambda page: remembered(page, place)) == []
        assert chromium.run(lambda page: [remembered(page, place), remembered(page, place)][1]) != []


def test_files_that_have_changed_are_read_again(chromium: Chromium, tmp_path: Path) -> None:
    def shown(page: Page) -> tuple[str, str]:
        page.goto(f"{address}/a.html")
        return page.title(), page.evaluate("name")

    with served(tmp_path, lambda _: {"Cache-Control": "max-age=1000"}) as address:
        for name in ("one", "two"):
            (tmp_path / "a.html").write_text(f"<title>{name}</title><script src=a.js></script>", encoding="utf-8")
            (tmp_path / "a.js").write_text(f"name = '{name}'", encoding="utf-8")
            assert chromium.run(shown) == (name, name)


def test_no_page_stays_open(chromium: Chromium) -> None:
    chromium.run(lambda page: page.evaluate("window.open('about:blank')"))
    assert chromium.run(lambda page: len(page.context.pages)) == 2
    assert chromium.run(lambda page: page.viewport_size) == {"width": 1280, "height": 900}
