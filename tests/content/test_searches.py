"""Every rule, time, limit and measure that the sources name is found on the site by its figure or its keyword."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.load.read_project import read_project
from generator.locale import catalogue
from generator.model.build import build_handbook
from generator.render.assets import search_files
from generator.views.context import make_context
from generator.views.links import place_path
from generator.views.site import site_view
from tests.chromium import Chromium, served
from tests.render.search_worker_harness import ASSETS, ask, read_index
from tests.shipped import REPOSITORY

LIST = yaml.safe_load(Path(__file__).with_name("searches.yml").read_text(encoding="utf-8"))
ROWS: list[list[str]] = [row for rows in LIST.values() for row in rows]

SHOWN = 5
"""How far down a reader looks."""

Groups = list[list[dict[str, Any]]]


@pytest.fixture(scope="module")
def index() -> str:
    """What the search of the shipped handbook reads."""
    handbook, _ = build_handbook(read_project(REPOSITORY))
    assert handbook is not None
    site = site_view(make_context(handbook, catalogue(handbook.settings.language)), [], [], [])
    return search_files(site)["search/handbook-index.js"].decode()


@pytest.fixture(scope="module")
def found(index: str) -> dict[str, Groups]:
    """The answers to all queries of the list."""
    typed = list(dict.fromkeys(query for _, query, _ in ROWS))
    browser = Chromium()
    try:
        with served(ASSETS) as base:
            given = ask(browser, base, index, *typed)
    finally:
        browser.close()
    return dict(zip(typed, (answer["items"] for answer in given), strict=True))


def lines(groups: Groups) -> list[str]:
    """The results in the order in which a reader meets them, without those that the search box folds away."""
    return [one["location"] for group in groups for one in group if one["terms"] and one["score"] >= group[0]["score"]]


def answers(places: str) -> list[str]:
    """The locations that answer a row; a place that begins with # stands on the page of the one before it."""
    page, found = "", []
    for place in places.split():
        page = page if place.startswith("#") else place.partition("#")[0]
        found.append(place_path(f"{page}#{place.rpartition('#')[2]}"))
    return found


@pytest.mark.parametrize("row", ROWS, ids=[f"{place}: {query}" for place, query, _ in ROWS])
def test_what_the_sources_say_is_found(found: dict[str, Groups], row: list[str]) -> None:
    _, query, places = row
    shown = lines(found[query])[:SHOWN]
    assert set(shown) & set(answers(places)), f"「{query}」 gives {shown or 'nothing'}"


def test_the_list_covers_what_the_sources_rule() -> None:
    assert {name: len(rows) for name, rows in LIST.items()} == {
        "penalties": 65,
        "times": 69,
        "approvals": 45,
        "kpis": 63,
        "spoken": 20,
    }


def test_every_answer_is_a_line_of_the_index(index: str) -> None:
    lines = {f"{page[0]}#{line[0]}" for page in read_index(index)["pages"] for line in page[6]}
    assert sorted({location for _, _, places in ROWS for location in answers(places)} - lines) == []
