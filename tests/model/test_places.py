"""Every kind of place has a name, and where the name leads there is something on the page."""

import re
from pathlib import Path

import pytest

from generator.model.places import number_anchor, places
from generator.views.links import place_path
from tests.samples.read import FULL, pages, read
from tests.shipped import REPOSITORY

ID = re.compile(r'\sid="([^"]+)"')


@pytest.mark.parametrize(
    "place",
    [
        "roles/sales-manager",
        "roles/sales-manager#duty-1-1",
        "roles/sales-manager#authority-1",
        "roles/sales-manager#kpis",
        "roles/sales-manager#kpi-complaints-closed",
        "roles/sales-manager#standard-1",
        "roles/sales-manager#relations",
        "roles/sales-manager#conditions",
        "departments/sales",
        "departments/sales#duty-1",
        "departments/sales#outlets",
        "policies/sales-conduct",
        "policies/sales-conduct#chapter-1",
        "policies/sales-conduct#article-1",
        "policies/sales-conduct#article-1-1",
        "policies/sales-conduct#article-1-1-1",
        "policies/sales-conduct#penalty-late-for-meeting",
        "policies/sales-conduct#reward-new-customer",
        "policies/sales-conduct#liability-damage",
        "policies/sales-conduct#ladder-discounts",
        "policies/sales-conduct#workflow-complaint",
        "policies/sales-conduct#form-complaint-form",
        "policies/sales-conduct#cadence-morning-meeting",
        "policies/sales-conduct#term-1",
        "decisions",
        "decisions#C1",
    ],
)
def test_each_kind_of_place_has_a_name(place: str) -> None:
    assert place in places(read(FULL)[1])


@pytest.mark.parametrize(
    "place",
    [
        "roles/storekeeper#relations",
        "roles/sales-manager#duty-99",
        "departments/workshop#outlets",
        "policies/trips#penalty-late-for-meeting",
        "policies/sales-conduct#term-2",
        "decisions#C2",
    ],
)
def test_what_is_not_written_is_no_place(place: str) -> None:
    assert place not in places(read(FULL)[1])


@pytest.mark.parametrize("root", [FULL, REPOSITORY], ids=["full", "shipped"])
def test_every_place_is_on_its_page(root: Path) -> None:
    bodies = {page.path: page.html for page in pages(root)}
    lines = {f"{path}#{anchor}" for path, html in bodies.items() for anchor in ID.findall(html)}
    targets = bodies.keys() | lines
    assert [place for place in sorted(places(read(root)[1])) if place_path(place) not in targets] == []


@pytest.mark.parametrize(("no", "anchor"), [("3", "duty-3"), ("1.2", "duty-1-2"), (12, "duty-12")])
def test_anchor_of_a_number(no: str | int, anchor: str) -> None:
    assert number_anchor("duty", no) == anchor
