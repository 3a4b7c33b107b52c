"""Every kind of page stands by itself, is reached with the keyboard alone, and fits on a phone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Route

from tests.browser.page_kinds import page_kinds
from tests.chromium import Chromium

Way = Callable[[str], str]

# What a reader can act upon and see, but never reaches with the Tab key.
UNREACHED = """() => {
  const seen = (el) => el.checkVisibility({visibilityProperty: true, opacityProperty: true})
    && el.getBoundingClientRect().width > 1;
  const acts = "a[href], button, input, select, textarea, summary, [role=button], [role=link], [onclick]";
  return [...document.querySelectorAll(`article :is(${acts}), .hb-menu :is(${acts})`)]
    .filter((el) => seen(el) && !el.disabled && el.tabIndex < 0).map((el) => el.outerHTML.slice(0, 150));
}"""
OVER = "Math.max(0, document.scrollingElement.scrollWidth - innerWidth)"
# What is wider than it may be without a way to move it sideways by keyboard.
STUCK = """() => [...document.querySelectorAll("article *")].filter((el) =>
  ["auto", "scroll"].includes(getComputedStyle(el).overflowX) && el.scrollWidth > el.clientWidth + 1
  && el.tabIndex < 0 && el.checkVisibility()).map((el) => el.outerHTML.slice(0, 150))"""
# Where the focus is, and whether a reader sees it: a ring, a line or a shadow around it. A switch that is drawn by its
# label shows it there; the search opens when its field has the focus.
FOCUS = """() => {
  const el = document.activeElement, drawn = el.matches(".md-option") ? el.nextElementSibling : el;
  const style = getComputedStyle(drawn), box = drawn.getBoundingClientRect();
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== "none"
    || el.matches(".md-search__input") && document.getElementById("__search").checked;
  return {html: el.outerHTML.slice(0, 120), seen: ring && box.width > 0 && box.height > 0, is: el.localName};
}"""


@pytest.fixture(scope="module", params=["http", "file"])
def way(request: pytest.FixtureRequest, address: str, site: Path) -> Way:
    """From a path on the site to an address, by web server or by folder."""
    base = address if request.param == "http" else site.as_uri()
    return lambda path: f"{base}/{path}"


def test_no_kind_of_page_asks_for_anything_outside_or_complains(chromium: Chromium, way: Way, site: Path) -> None:
    complaints: list[str] = []

    def only_the_site(route: Route) -> None:
        if route.request.url.startswith((way(""), "data:", "blob:")):
            route.continue_()
        else:
            complaints.append(f"left: {route.request.url}")
            route.abort()

    def work(page: Page) -> None:
        page.route("**/*", only_the_site)
        page.on("console", lambda said: complaints.append(f"{page.url}: {said.type}: {said.text}"))
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.on("requestfailed", lambda request: complaints.append(f"{page.url}: failed: {request.url}"))
        for path in page_kinds(site):
            # A web server gives the page for lost readers under every address, and only a web server does.
            if path != "404.html" or way("").startswith("http"):
                page.goto(way(path))
                page.wait_for_load_state("networkidle")

    chromium.run(work)
    assert complaints == []


@pytest.mark.parametrize("width", [360, 1280])
def test_every_kind_of_page_fits_and_is_reached_by_keyboard(
    chromium: Chromium, address: str, site: Path, width: int
) -> None:
    questions = {"moves sideways": OVER, "moves by mouse only": STUCK, "is not reached": UNREACHED}

    def work(page: Page) -> dict[str, Any]:
        page.set_viewport_size({"width": width, "height": 780})
        answers: dict[str, Any] = {}
        for path in page_kinds(site):
            page.goto(f"{address}/{path}")
            page.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
            answers |= {f"{path}: {name}": page.evaluate(question) for name, question in questions.items()}
        return answers

    assert {path: answer for path, answer in chromium.run(work).items() if answer} == {}


@pytest.mark.parametrize("path", ["index.html", "authority.html", "roles/sales-manager.html", "calendar.html"])
def test_the_focus_is_seen_wherever_it_goes(chromium: Chromium, address: str, path: str) -> None:
    def work(page: Page) -> list[dict[str, Any]]:
        page.goto(f"{address}/{path}")
        stops = []
        for _ in range(40):
            page.keyboard.press("Tab")
            stops.append(page.evaluate(FOCUS))
        return stops

    stops = [stop for stop in chromium.run(work) if stop["is"] != "body"]
    assert len({stop["html"] for stop in stops}) > 25
    assert [stop["html"] for stop in stops if not stop["seen"]] == []


@pytest.mark.parametrize("width", [360, 1280])
def test_the_first_stop_leads_past_the_menu(chromium: Chromium, address: str, width: int) -> None:
    def work(page: Page) -> tuple[str, bool, bool]:
        page.set_viewport_size({"width": width, "height": 780})
        page.goto(f"{address}/authority.html")
        page.keyboard.press("Tab")
        words = page.locator(".md-skip:focus").inner_text()
        page.keyboard.press("Enter")
        page.wait_for_url("**#content")
        heading: bool = page.evaluate(
            "document.elementFromPoint(...(({x, y}) => [x + 5, y + 5])(document.querySelector('h1')"
            ".getBoundingClientRect())).localName === 'h1'"
        )
        page.keyboard.press("Tab")
        return words, heading, page.evaluate("document.activeElement.closest('.md-content') !== null")

    assert chromium.run(work) == ("跳到正文", True, True)
