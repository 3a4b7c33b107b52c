"""The search box of the site, from a web server and from a folder alike."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page

from tests.chromium import Chromium

Way = Callable[[str], str]
BOX = "[data-md-component=search-query]"
RESULT = ".md-search-result__item .md-search-result__link"
NEAREST = ".hb-none .md-search-result__link"


@pytest.fixture(params=["http", "file"])
def way(request: pytest.FixtureRequest, address: str, site: Path) -> Way:
    """From a path on the site to an address, by web server or by folder."""
    if request.param == "http":
        return lambda path: f"{address}/{path}"
    return lambda path: (site / path.partition("?")[0]).as_uri() + path[len(path.partition("?")[0]) :]


def watch(page: Page) -> list[str]:
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    return errors


def type_in(page: Page, words: str) -> None:
    page.locator(BOX).click()
    page.keyboard.insert_text(words)


def test_the_index_is_fetched_when_a_search_begins_and_not_before(chromium: Chromium, address: str) -> None:
    def work(page: Page) -> tuple[list[str], list[str]]:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url) if "handbook-index" in request.url else None)
        page.goto(f"{address}/index.html")
        page.wait_for_load_state("networkidle")
        before = list(asked)
        with page.expect_request("**/handbook-index.js*"):
            page.locator(BOX).click()
        return before, asked

    before, after = chromium.run(work)
    assert before == []
    assert len(after) == 1


def test_nothing_found_offers_the_nearest_names_and_a_click_searches_for_one(chromium: Chromium, way: Way) -> None:
    def work(page: Page) -> tuple[str, str, str, list[str]]:
        errors = watch(page)
        page.goto(way("roles/sales-manager.html"))
        type_in(page, "销受主官")
        page.locator(NEAREST).first.wait_for()
        said = page.locator(".hb-none").inner_text()
        page.locator(NEAREST).first.click()
        page.locator(RESULT).first.wait_for()
        box = page.locator(".hb-none")
        assert not box.is_visible()
        return said, page.locator(BOX).input_value(), page.locator(RESULT).first.inner_text(), errors

    said, typed, first, errors = chromium.run(work)
    assert said.startswith("没有找到「销受主官」。\n")
    assert "您是不是要找：" in said
    assert typed == "销售主管"
    assert first.startswith("销售主管")
    assert errors == []


def test_a_name_that_is_offered_is_reached_with_the_keyboard(chromium: Chromium, address: str) -> None:
    def work(page: Page) -> tuple[str, str]:
        page.goto(f"{address}/index.html")
        type_in(page, "销受主官")
        page.locator(NEAREST).nth(1).wait_for()
        second = page.locator(NEAREST).nth(1).inner_text()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.locator(RESULT).first.wait_for()
        return second, page.locator(BOX).input_value()

    offered, typed = chromium.run(work)
    assert offered == typed


def test_where_no_name_is_near_a_hint_is_given(chromium: Chromium, address: str) -> None:
    def work(page: Page) -> str:
        page.goto(f"{address}/index.html")
        type_in(page, "qqqwwwzzz")
        page.locator(".hb-none p").first.wait_for()
        return page.locator(".hb-none").inner_text()

    assert "换一个词" in chromium.run(work)


def test_a_link_with_a_query_opens_the_search_with_its_results(chromium: Chromium, way: Way) -> None:
    def work(page: Page) -> tuple[str, str, list[str]]:
        errors = watch(page)
        page.goto(way("roles/sales-manager.html?q=迟到三次会怎样"))
        page.locator(RESULT).first.wait_for()
        return page.locator(BOX).input_value(), page.locator(RESULT).first.inner_text(), errors

    typed, first, errors = chromium.run(work)
    assert typed == "迟到三次会怎样"
    assert first.startswith("销售部日常行为规范")
    assert errors == []


def test_the_address_keeps_what_is_searched_until_the_search_is_closed(chromium: Chromium, way: Way) -> None:
    def work(page: Page) -> tuple[str, str]:
        page.goto(way("index.html"))
        type_in(page, "请假卡")
        page.wait_for_function("location.search !== ''")
        during = unquote(str(page.evaluate("location.href")))
        page.keyboard.press("Escape")
        page.wait_for_function("location.search === ''")
        return during, str(page.evaluate("location.href"))

    during, after = chromium.run(work)
    assert during == way("index.html?q=") + "请假卡" or unquote(during).endswith("index.html?q=请假卡")
    assert after.endswith("index.html")


def test_the_words_are_marked_in_the_results_and_on_the_page(chromium: Chromium, way: Way) -> None:
    def work(page: Page) -> tuple[list[str], list[str]]:
        page.goto(way("index.html"))
        type_in(page, "2小时 品质部")
        page.locator(RESULT).first.wait_for()
        in_results = page.locator(".md-search-result__item mark").all_inner_texts()
        page.locator(f"{RESULT}[href*='#duty-3-1']").first.click()
        page.locator("tr:target mark").first.wait_for()
        return in_results, page.locator("tr:target mark").all_inner_texts()

    in_results, on_page = chromium.run(work)
    assert {"2小时", "品质部"} <= set(in_results)
    assert {"2小时", "品质部"} <= set(on_page)
