"""What a reader does with the site, in a real browser, from a web server and from a folder alike."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.chromium import Chromium

Way = Callable[[str], str]


@pytest.fixture(params=["http", "file"])
def way(request: pytest.FixtureRequest, address: str, site: Path) -> Way:
    """From a path on the site to an address, by web server or by folder."""
    if request.param == "http":
        return lambda path: f"{address}/{path}"
    return lambda path: (site / path).as_uri()


class Watch:
    """Notes what must not happen on any page: requests that leave the site, and messages of error."""

    def __init__(self, page: Page, home: str) -> None:
        self.left: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self._note(request.url, home))
        # A picture that still loads when the reader moves on is given up; that is no failure of the site.
        page.on(
            "requestfailed",
            lambda request: None if request.failure == "net::ERR_ABORTED" else self.errors.append(request.url),
        )
        page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _note(self, url: str, home: str) -> None:
        if not url.startswith((home, "data:", "blob:")):
            self.left.append(url)

    def assert_clean(self) -> None:
        assert self.left == []
        assert self.errors == []


def search(page: Page, words: str) -> list[str]:
    page.locator("[data-md-component=search-query]").fill(words)
    page.locator(".md-search-result__link").first.wait_for()
    return [" ".join(text.split()) for text in page.locator(".md-search-result__link").all_inner_texts()]


def test_a_duty_is_found_by_its_words_and_opened_on_its_line(chromium: Chromium, way: Way) -> None:
    def work(page: Page) -> tuple[str, str]:
        watch = Watch(page, way(""))
        page.goto(way("index.html"))
        search(page, "2小时 品质部")
        page.locator(".md-search-result__link[href*='sales-supervisor.html'][href*='#duty-']").first.click()
        page.wait_for_url("**/roles/sales-supervisor.html**")
        line = page.locator("tr:target")
        line.wait_for()
        assert line.is_visible()
        watch.assert_clean()
        return page.url, line.inner_text()

    url, line = chromium.run(work)
    assert "#duty-3-1" in url
    assert "2小时" in line
    assert "品质部" in line


def test_a_penalty_leads_to_its_article(chromium: Chromium, way: Way) -> None:
    def work(page: Page) -> tuple[str, str]:
        watch = Watch(page, way(""))
        page.goto(way("penalties.html"))
        row = page.locator("tr", has_text="8:30").first
        assert "第2次 罚款20元" in " ".join(row.inner_text().split())
        row.locator("a[href*='#article-']").click()
        article = page.locator(".hb-clause:target")
        article.wait_for()
        watch.assert_clean()
        return page.url, article.inner_text()

    url, article = chromium.run(work)
    assert "policies/sales-conduct.html#article-" in url
    assert "20元" in article


def test_the_job_description_is_downloaded_and_says_the_duties(chromium: Chromium, address: str) -> None:
    def work(page: Page) -> bytes:
        page.goto(f"{address}/roles/sales-manager.html")
        link = page.locator("a.hb-main").get_attribute("href")
        assert link is not None
        return page.request.get(f"{address}/roles/{link}").body()

    reader = PdfReader(BytesIO(chromium.run(work)))
    text = "".join(page.extract_text() for page in reader.pages).replace(" ", "").replace("\n", "")
    assert "销售经理" in text
    assert "岗位说明书" in text
    assert "第1页" in text


def test_every_kind_of_page_opens_without_errors_and_stays_on_the_site(chromium: Chromium, way: Way) -> None:
    def work(page: Page) -> list[str]:
        watch = Watch(page, way(""))
        titles = []
        for path in (
            "index.html",
            "departments/index.html",
            "departments/sales.html",
            "roles/sales-manager.html",
            "policies/index.html",
            "policies/settlement.html",
            "org-chart.html",
            "penalties.html",
            "health.html",
        ):
            page.goto(way(path))
            titles.append(page.locator("h1").inner_text())
        watch.assert_clean()
        return titles

    titles = chromium.run(work)
    assert len(set(titles)) == len(titles) == 9


@pytest.mark.parametrize(
    "path",
    ["index.html", "roles/sales-supervisor.html", "policies/sales-meetings.html", "penalties.html", "org-chart.html"],
)
def test_a_phone_shows_a_page_without_scrolling_sideways(chromium: Chromium, address: str, path: str) -> None:
    def work(page: Page) -> int:
        page.set_viewport_size({"width": 360, "height": 740})
        page.goto(f"{address}/{path}")
        width: int = page.evaluate("document.documentElement.scrollWidth")
        return width

    assert chromium.run(work) <= 360


def test_the_menu_shows_where_the_reader_is(chromium: Chromium, address: str) -> None:
    def work(page: Page) -> tuple[str, str]:
        page.goto(f"{address}/roles/sales-manager.html")
        here = page.locator(".hb-menu a[aria-current=page]").inner_text()
        page.locator(".hb-menu a", has_text="销售主管").click()
        return here, page.locator("h1").inner_text()

    assert chromium.run(work) == ("销售经理", "销售主管")


@pytest.mark.parametrize(("preferred", "scheme"), [("light", "default"), ("dark", "slate")])
def test_the_site_follows_the_colours_that_the_reader_prefers(
    chromium: Chromium, address: str, preferred: Literal["light", "dark"], scheme: str
) -> None:
    def work(page: Page) -> str | None:
        page.emulate_media(color_scheme=preferred)
        page.goto(f"{address}/index.html")
        return page.locator("body").get_attribute("data-md-color-scheme")

    assert chromium.run(work) == scheme
