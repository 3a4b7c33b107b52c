from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.views.finders import FINDERS
from generator.views.page import MenuItem
from tests.publish.links import read_page
from tests.samples.read import FULL, MINIMAL, context, pages, site

SAMPLES = pytest.mark.parametrize("root", [FULL, MINIMAL], ids=["full", "minimal"])


def flat(items: tuple[MenuItem, ...]) -> Iterator[MenuItem]:
    for item in items:
        yield item
        yield from flat(item.children)


def test_every_record_has_its_page() -> None:
    others = ("sources/", "decisions")
    assert [view.path for view in site(FULL).pages if not view.path.startswith(others)] == [
        "index.html",
        "departments/index.html",
        "departments/company.html",
        "departments/sales.html",
        "departments/workshop.html",
        "roles/managing-director.html",
        "roles/sales-clerk.html",
        "roles/sales-manager.html",
        "roles/storekeeper.html",
        "roles/workshop-manager.html",
        "policies/index.html",
        "policies/sales-conduct.html",
        "policies/trips.html",
        *(finder.path for finder in FINDERS),
        "health.html",
    ]


@SAMPLES
def test_no_path_twice_and_the_menu_leads_to_every_page(root: Path) -> None:
    paths = [view.path for view in site(root).pages]
    assert len(paths) == len(set(paths))
    assert {item.path for item in flat(site(root).menu) if item.path} == set(paths)


def test_the_menu_shows_the_roles_below_their_department() -> None:
    roles = site(FULL).menu[1]
    assert [item.title for item in roles.children][1:] == ['Sales "North" & <em>South</em>', "Workshop"]
    assert [item.title for item in roles.children[2].children] == ["Workshop manager", "Storekeeper (draft)"]


def test_the_title_names_the_company_by_its_short_name() -> None:
    assert site(FULL).title == 'Sample <Works> Role handbook & "rules" <i>'
    assert site(MINIMAL).title == "示例有限公司 岗位手册"
    assert (site(FULL).language, site(FULL).primary) == ("en", "#1f4e79")
    assert site(FULL).copyright == "Sample Works Ltd <b>&amp;</b> Sons · version 2.1 · in force from 2026-03-01"


@SAMPLES
def test_no_anchor_stands_twice_on_a_page(root: Path) -> None:
    twice = {
        page.path: [anchor for anchor, count in Counter(read_page(page.html).anchors).items() if count > 1]
        for page in pages(root)
    }
    assert {path: anchors for path, anchors in twice.items() if anchors} == {}


@SAMPLES
def test_every_section_is_an_anchor_of_its_page(root: Path) -> None:
    for page in pages(root):
        assert {section.anchor for section in page.view.sections} <= set(read_page(page.html).anchors)


@SAMPLES
def test_every_place_that_search_leads_to_exists(root: Path) -> None:
    anchors = {page.path: set(read_page(page.html).anchors) for page in pages(root)}
    entries = [entry for view in site(root).pages for entry in view.search]
    assert len(entries) > len(anchors) / 2
    lost = [
        entry.location
        for entry in entries
        for path, _, anchor in [entry.location.partition("#")]
        if path not in anchors or (anchor and anchor not in anchors[path])
    ]
    assert lost == []


@SAMPLES
def test_search_has_each_page_once(root: Path) -> None:
    counts = Counter(entry.location for view in site(root).pages for entry in view.search)
    assert [location for location, count in counts.items() if count > 1] == []
    drafts = {f"roles/{role.id}.html" for role in context(root).handbook.roles if role.status == "draft"}
    assert {view.path for view in site(root).pages} - counts.keys() == drafts
