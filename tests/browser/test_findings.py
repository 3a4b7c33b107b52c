"""What a reader does with findings: filter them without a script, open an explanation, go from a mark to its note."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # the package brings no types
from playwright.sync_api import Page

from generator.pipeline import Options, build
from tests.chromium import Chromium
from tests.samples.read import FULL

OURS = ".hb-found, .hb-notes, .hb-draft, .hb-fold"
VISIBLE_ROWS = ".hb-found tbody tr:visible"


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = build(FULL, Options(documents=False, draft=True), output=tmp_path_factory.mktemp("draft"))
    assert built.site is not None
    return built.site


@pytest.fixture(scope="module")
def health(draft: Path) -> str:
    return (draft / "health.html").as_uri()


def severities(page: Page) -> set[str | None]:
    return {row.get_attribute("data-severity") for row in page.locator(VISIBLE_ROWS).all()}


def test_the_filters_work_without_a_script(chromium: Chromium, health: str) -> None:
    def work(page: Page) -> tuple[list[set[str | None]], set[str | None]]:
        assert page.context.browser is not None
        plain = page.context.browser.new_context(java_script_enabled=False)
        try:
            without = plain.new_page()
            without.goto(health)
            seen = [severities(without)]
            for value in ("hint", "all"):
                without.locator(f".hb-filter [value={value}]").check()
                seen.append(severities(without))
            without.locator(".hb-filter [name=family]").nth(1).check()
            return seen, {row.get_attribute("data-family") for row in without.locator(VISIBLE_ROWS).all()}
        finally:
            plain.close()

    seen, families = chromium.run(work)
    assert seen == [{"warning"}, {"hint"}, {"warning", "hint"}]
    assert len(families) == 1


def test_the_page_says_how_many_are_left(chromium: Chromium, health: str) -> None:
    def work(page: Page) -> tuple[str, int]:
        page.goto(health)
        page.locator(".hb-filter [value=all]").check()
        page.locator(".hb-filter [name=family]").nth(1).check()
        return page.locator(".hb-shown").inner_text(), page.locator(VISIBLE_ROWS).count()

    said, rows = chromium.run(work)
    assert rows > 0
    assert said.startswith(f"{rows} of ")


def test_a_finding_opens_the_explanation_of_its_check(chromium: Chromium, health: str) -> None:
    def work(page: Page) -> tuple[bool, bool]:
        page.goto(health)
        link = page.locator(f"{VISIBLE_ROWS} a[href*='#check-']").first
        target = page.locator(f"[id='{(link.get_attribute('href') or '').partition('#')[2]}']")
        before = target.is_visible()
        link.click()
        target.wait_for(state="visible")
        return before, target.is_visible()

    assert chromium.run(work) == (False, True)


def test_a_finding_leads_to_its_line_and_the_mark_there_leads_back(chromium: Chromium, health: str) -> None:
    def work(page: Page) -> tuple[str, bool]:
        page.goto(health)
        page.locator(".hb-filter [value=all]").check()
        page.locator(f"{VISIBLE_ROWS} a[href^='roles/'][href*='#duty-']").first.click()
        mark = page.locator(":target .hb-mark").first
        mark.wait_for()
        mark.click()
        note = page.locator("li:target")
        note.wait_for(state="visible")
        return page.url, note.is_visible()

    address, visible = chromium.run(work)
    assert "#finding-" in address
    assert visible


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["health.html", "roles/sales-manager.html"])
def test_findings_are_accessible(chromium: Chromium, draft: Path, path: str, scheme: str) -> None:
    def work(page: Page) -> list[str]:
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.goto((draft / path).as_uri())
        page.evaluate("document.querySelectorAll('.hb-fold').forEach((one) => { one.open = true; })")
        found = Axe().run(page, context=OURS).response["violations"]
        return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]

    assert chromium.run(work) == []


@pytest.mark.parametrize("path", ["health.html", "roles/sales-manager.html"])
def test_nothing_is_wider_than_a_phone(chromium: Chromium, draft: Path, path: str) -> None:
    def work(page: Page) -> int:
        page.set_viewport_size({"width": 360, "height": 740})
        page.goto((draft / path).as_uri())
        page.evaluate("document.querySelectorAll('.hb-fold').forEach((one) => { one.open = true; })")
        rights = page.locator(OURS).evaluate_all("all => all.map((one) => one.getBoundingClientRect().right)")
        return int(max(rights))

    assert chromium.run(work) <= 360
