"""The settings for a web server that come with the product: a site behind them works, and asks for nothing outside."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page

from generator.pipeline import Options, build
from generator.resources import templates_root
from tests.browser.page_kinds import page_kinds
from tests.chromium import Chromium, served
from tests.samples.read import FULL

REFUSED = "Content Security Policy"
"""What Chromium says when it does not load or run something."""
HEADER = re.compile(r'^\s*add_header (\S+) (?:"([^"]+)"|(\S+)) always;$', re.MULTILINE)


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = build(FULL, Options(documents=False), output=tmp_path_factory.mktemp("site"))
    assert built.site is not None
    return built.site


def headers(_: Path) -> Mapping[str, str]:
    """The headers that nginx would add."""
    text = (templates_root() / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    return {name: quoted or plain for name, quoted, plain in HEADER.findall(text)}


def test_the_settings_say_where_scripts_may_come_from() -> None:
    found = headers(Path())
    assert found.keys() >= {"Content-Security-Policy", "X-Content-Type-Options", "Cache-Control"}
    assert "http" not in found["Content-Security-Policy"]
    assert "*" not in found["Content-Security-Policy"]


def test_a_site_behind_these_settings_is_whole(chromium: Chromium, small_site: Path) -> None:
    def work(page: Page) -> tuple[list[str], str]:
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text) if REFUSED in message.text else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        with served(small_site, headers) as address:
            for path in page_kinds(small_site):
                page.goto(f"{address}/{path}")
                page.wait_for_load_state("networkidle")
            page.goto(f"{address}/index.html")
            page.locator("[data-md-component=search-query]").fill("late")
            found = page.locator(".md-search-result__link").first
            found.wait_for()
            return complaints, found.inner_text()

    complaints, found = chromium.run(work)
    assert complaints == []
    assert found
