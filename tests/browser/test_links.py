"""Every link of the whole shipped site leads somewhere: to pages, lines and files, those that scripts make included."""

import json
import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from playwright.sync_api import Page

from tests.chromium import Chromium
from tests.publish.links import broken_links, is_external, read_page, read_site

INDEX = re.compile(r"JSON\.parse\('(.*)'\)", re.DOTALL)
MADE_LINKS = "[...document.querySelectorAll('.hb-compare a')].map((link) => link.getAttribute('href'))"


def lost(site: Path, targets: Iterator[str]) -> list[str]:
    """Of addresses from the site's root, those without page or without line."""
    pages = read_site(site)
    broken = []
    for target in targets:
        path, _, anchor = target.partition("#")
        if path not in pages or (anchor and anchor not in pages[path].anchors):
            broken.append(target)
    return broken


def searched(site: Path) -> Iterator[str]:
    """Where the results of the search lead: `[path, title, text, kind, boost, keys, [[anchor, …], …], shown]`."""
    found = INDEX.search((site / "search/handbook-index.js").read_text(encoding="utf-8"))
    assert found is not None
    for path, *_, lines, _ in json.loads(found[1].replace("\\\\", "\\").replace("\\'", "'"))["pages"]:
        yield path
        yield from (f"{path}#{line[0]}" for line in lines)


def test_every_link_and_download_leads_somewhere(site: Path) -> None:
    assert list(broken_links(site)) == []


def test_every_result_of_the_search_leads_to_its_line(site: Path) -> None:
    targets = list(searched(site))
    assert len(targets) > 1000
    assert lost(site, iter(targets)) == []


def test_every_link_of_a_comparison_leads_somewhere(chromium: Chromium, address: str, site: Path) -> None:
    roles = sorted(file.stem for file in (site / "roles").glob("*.html"))

    def work(page: Page) -> list[str]:
        links = []
        # Each role once.
        for one, other in zip_longest(roles[::2], roles[1::2], fillvalue=roles[0]):
            page.goto(f"{address}/compare.html?a={one}&b={other}")
            page.locator(".hb-compare").wait_for()
            links += page.evaluate(MADE_LINKS)
        return links

    links = chromium.run(work)
    assert len(links) > 300
    assert lost(site, iter(set(links))) == []


def test_the_page_for_lost_readers_leads_back(site: Path) -> None:
    links = read_page((site / "404.html").read_text(encoding="utf-8")).links
    targets = {link.removeprefix("/") for link in links if not is_external(link) and link != "#content"}
    assert "index.html" in targets
    assert lost(site, iter(target or "index.html" for target in targets)) == []


def test_a_lost_link_is_told(site: Path) -> None:
    assert lost(site, iter(["index.html", "nowhere.html", "index.html#nowhere"])) == [
        "nowhere.html",
        "index.html#nowhere",
    ]
