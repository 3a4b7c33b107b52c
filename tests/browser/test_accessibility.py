"""No page keeps a reader out: axe-core judges every kind of page, in light and dark, on a desk and on a phone."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

import axe_playwright_python  # type: ignore[import-untyped]  # it brings no types; only its place is asked for
import pytest
from playwright.sync_api import Page

from tests.browser.page_kinds import page_kinds
from tests.chromium import Chromium

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """tags => axe.run(document, {runOnly: tags, resultTypes: ["violations"]}).then((result) =>
  result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary}`)))"""
ONE_OF_EACH_SHAPE = Path(__file__).with_name("one_of_each_shape.js").read_text(encoding="utf-8")

EVERY_COLOUR = pytest.mark.parametrize("scheme", ["light", "dark"])
Scheme = Literal["light", "dark"]
Opened = tuple[str, int, Callable[[Page], None]]


def see(page: Page, scheme: Scheme, width: int) -> None:
    """As a reader has set it."""
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 800})


def barriers(page: Page) -> list[str]:
    """What axe-core finds on the page as it stands."""
    page.evaluate(AXE)
    found: list[str] = page.evaluate(RUN, TAGS)
    return found


def barriers_of(
    chromium: Chromium, scheme: Scheme, width: int, base: str, paths: Sequence[str]
) -> dict[str, list[str]]:
    def work(page: Page) -> dict[str, list[str]]:
        see(page, scheme, width)
        found = {}
        for path in paths:
            page.goto(f"{base}/{path}")
            page.evaluate(ONE_OF_EACH_SHAPE)
            found[path] = barriers(page)
        return found

    return {path: found for path, found in chromium.run(work).items() if found}


# Every kind of page is seen in both colours and at both widths, half of them in each of the two languages.
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
def test_no_kind_of_page_has_a_barrier(
    chromium: Chromium, address: str, site: Path, scheme: Scheme, width: int
) -> None:
    assert barriers_of(chromium, scheme, width, address, page_kinds(site)) == {}


def test_no_kind_of_page_in_english_has_a_barrier(chromium: Chromium, english_address: str, english_site: Path) -> None:
    assert barriers_of(chromium, "dark", 1280, english_address, page_kinds(english_site)) == {}


def type_a_search(page: Page) -> None:
    if page.viewport_size == {"width": 360, "height": 800}:
        page.locator("label.md-header__button[for=__search]").click()
    page.locator("[data-md-component=search-query]").fill("迟到")
    page.locator(".md-search-result__link").first.wait_for()


def type_what_nobody_wrote(page: Page) -> None:
    page.locator("[data-md-component=search-query]").fill("消售经里")
    page.locator(".hb-none a").first.wait_for()


def open_the_menu(page: Page) -> None:
    page.locator("label.md-header__button[for=__drawer]").click()


def ask_for_authority(page: Page) -> None:
    page.locator(".hb-tool input").first.fill("请假 5天")


@EVERY_COLOUR
@pytest.mark.parametrize(
    "opened",
    [
        ("roles/administrative-assistant.html", 1280, type_a_search),
        ("roles/administrative-assistant.html", 360, type_a_search),
        ("404.html", 1280, type_what_nobody_wrote),
        ("departments/hr.html", 360, open_the_menu),
        ("authority.html", 1280, ask_for_authority),
    ],
    ids=["search", "search-on-a-phone", "nothing-found", "menu-on-a-phone", "answer"],
)
def test_what_opens_on_a_page_has_no_barrier(chromium: Chromium, address: str, scheme: Scheme, opened: Opened) -> None:
    path, width, act = opened

    def work(page: Page) -> list[str]:
        see(page, scheme, width)
        page.goto(f"{address}/{path}")
        page.evaluate(ONE_OF_EACH_SHAPE)
        act(page)
        # Until what slides in has arrived.
        page.wait_for_timeout(400)
        return barriers(page)

    assert chromium.run(work) == []


def test_a_barrier_is_told(chromium: Chromium, english_address: str) -> None:
    def work(page: Page) -> list[str]:
        page.goto(f"{english_address}/glossary.html")
        page.evaluate(
            "document.querySelector('[name=words]').parentElement.replaceWith(document.createElement('input'))"
        )
        page.evaluate("document.querySelector('h1').style.color = '#ccc'")
        return barriers(page)

    found = chromium.run(work)
    assert sorted(barrier.split(":")[0] for barrier in found) == ["color-contrast", "label"]
