"""The first page in a real browser: search at once, with and without scripts, then one's own role."""

from playwright.sync_api import Page

from tests.chromium import Chromium


def test_words_typed_on_the_first_page_open_the_search_with_its_results(chromium: Chromium, address: str) -> None:
    def work(page: Page) -> tuple[str, list[str]]:
        page.goto(f"{address}/index.html")
        page.locator("#home-search").focus()
        page.keyboard.type("迟到")
        page.keyboard.press("Enter")
        page.locator(".md-search-result__link").first.wait_for()
        query = page.locator("[data-md-component=search-query]").input_value()
        return query, page.locator(".md-search-result__link").all_inner_texts()

    query, results = chromium.run(work)
    assert query == "迟到"
    assert any("迟到" in result for result in results)


def test_the_box_is_reached_with_the_keyboard(chromium: Chromium, address: str) -> None:
    def work(page: Page) -> list[str]:
        page.goto(f"{address}/index.html")
        reached = []
        for _ in range(60):
            page.keyboard.press("Tab")
            reached.append(page.evaluate("document.activeElement.id || document.activeElement.type"))
        return reached

    reached = chromium.run(work)
    assert "home-search" in reached
    assert reached[reached.index("home-search") + 1] == "submit"


def test_a_role_is_two_clicks_away(chromium: Chromium, address: str) -> None:
    def work(page: Page) -> str:
        page.goto(f"{address}/index.html")
        page.locator(".hb-choose summary", has_text="电话营销部").click()
        page.locator(".hb-choose a", has_text="电话营销员").click()
        return page.locator("h1").inner_text()

    assert chromium.run(work) == "电话营销员"


def test_without_scripts_the_page_says_so_and_leads_to_every_role(chromium: Chromium, address: str) -> None:
    def work(page: Page) -> tuple[str, str]:
        browser = page.context.browser
        assert browser is not None
        plain = browser.new_context(java_script_enabled=False)
        try:
            without = plain.new_page()
            without.goto(f"{address}/index.html")
            hint = without.locator("noscript").inner_text()
            without.locator(".hb-choose summary", has_text="电话营销部").click()
            without.locator(".hb-choose a", has_text="电话营销员").click()
            return hint, without.locator("h1").inner_text()
        finally:
            plain.close()

    hint, title = chromium.run(work)
    assert "搜索用不了" in hint
    assert title == "电话营销员"
