"""Who knows what he is looking for finds it, first of all; and every page with the words is found."""

import pytest

from generator.load.read_project import read_project
from generator.locale import catalogue
from generator.model.build import build_handbook
from generator.render.assets import search_files
from generator.views.context import make_context
from generator.views.page import SiteView
from generator.views.site import site_view
from tests.chromium import Chromium, served
from tests.content.known_items import Groups, in_order, known_items, place_of
from tests.content.page_texts import pages_with, texts_of
from tests.content.test_searches import ROWS
from tests.render.search_worker_harness import ASSETS, ask
from tests.shipped import REPOSITORY

ITEMS = known_items()
QUERIES = list(dict.fromkeys([item.query for item in ITEMS] + [query for _, query, _ in ROWS]))


@pytest.fixture(scope="module")
def site() -> SiteView:
    """The shipped handbook as pages."""
    handbook, _ = build_handbook(read_project(REPOSITORY))
    assert handbook is not None
    return site_view(make_context(handbook, catalogue(handbook.settings.language)), [], [], [])


@pytest.fixture(scope="module")
def found(site: SiteView) -> dict[str, Groups]:
    """The answers to all queries."""
    browser = Chromium()
    try:
        with served(ASSETS) as base:
            answers = ask(browser, base, search_files(site)["search/handbook-index.js"].decode(), *QUERIES)
    finally:
        browser.close()
    return dict(zip(QUERIES, (answer["items"] for answer in answers), strict=True))


def test_the_right_line_comes_first_for_97_of_100_and_among_five_for_all(found: dict[str, Groups]) -> None:
    places = {item.query: place_of(item, in_order(found[item.query])) for item in ITEMS}
    assert [query for query, place in places.items() if place is None or place > 5] == []
    later = [query for query, place in places.items() if place != 1]
    assert len(later) <= 0.03 * len(ITEMS), later


def test_the_table_has_all_forms_of_queries() -> None:
    assert len(ITEMS) >= 130
    assert {item.form for item in ITEMS} == {
        *("fragments", "names", "words", "codes", "articles", "amounts", "full_width", "traditional", "pinyin"),
        *("aliases", "role_and_matter", "questions"),
    }


def test_every_place_of_the_table_is_there(site: SiteView) -> None:
    there = {entry.location for page in site.pages for entry in page.search}
    there |= {f"{page.path}#{section.anchor}" for page in site.pages for section in page.sections}
    assert sorted({place for item in ITEMS for place in item.places} - there) == []


def test_every_page_that_contains_the_words_is_found(site: SiteView, found: dict[str, Groups]) -> None:
    texts = dict(texts_of(site))
    missing, expected = [], 0
    for query in QUERIES:
        pages = pages_with(query, texts)
        expected += len(pages)
        missing += [(query, page) for page in pages - {group[0]["location"] for group in found[query]}]
    assert missing == []
    assert expected > 2000
