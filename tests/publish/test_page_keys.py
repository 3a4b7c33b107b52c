import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.publish.page_keys import page_keys
from generator.render.menu import Menu
from generator.views.page import MenuItem, PageView, SearchEntry, SiteView
from tests.samples.read import FULL, MINIMAL, site

ROOT = Path(__file__).parents[2]


def keys(view: SiteView, engine: str = "engine") -> Mapping[str, str]:
    return page_keys(view, Menu(view.menu, view.labels["menu"]), engine)


def changed(one: SiteView, other: SiteView) -> set[str]:
    before, after = keys(one), keys(other)
    return {path for path in before if before[path] != after[path]}


def with_page(view: SiteView, path: str, page: PageView) -> SiteView:
    return replace(view, pages=tuple(page if one.path == path else one for one in view.pages))


def test_every_page_has_a_key_and_no_two_share_one() -> None:
    found = keys(site(FULL))
    assert set(found) == {view.path for view in site(FULL).pages}
    assert len(set(found.values())) == len(found)


@pytest.mark.parametrize("root", [FULL, MINIMAL], ids=["full", "minimal"])
def test_keys_are_the_same_in_every_process(root: Path) -> None:
    code = (
        "from pathlib import Path; from tests.publish.test_page_keys import keys, site;"
        f"print(sorted(keys(site(Path({str(root)!r}))).items()))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert outputs == {f"{sorted(keys(site(root)).items())}\n"}


def test_what_a_page_shows_changes_its_key_and_no_other() -> None:
    view = site(FULL)
    path = "roles/sales-clerk.html"
    page = next(one for one in view.pages if one.path == path)
    assert changed(view, with_page(view, path, replace(page, description="other"))) == {path}
    assert changed(view, with_page(view, path, replace(page, sections=page.sections[1:]))) == {path}
    assert changed(view, with_page(view, path, replace(page, control=("other",)))) == {path}
    assert changed(view, with_page(view, path, replace(page, meta={"x": 1}))) == {path}


def test_a_note_on_a_page_changes_its_key() -> None:
    view = site(FULL)
    menu = Menu(view.menu, view.labels["menu"])
    noted = page_keys(view, menu, "engine", {"index.html": "a finding"})
    assert {path for path, key in keys(view).items() if noted[path] != key} == {"index.html"}


def test_what_only_the_search_knows_leaves_the_page_as_it_is() -> None:
    view = site(FULL)
    path = "roles/sales-clerk.html"
    page = next(one for one in view.pages if one.path == path)
    assert changed(view, with_page(view, path, replace(page, search=(SearchEntry(path, "x", "y"),)))) == set()


def test_the_frame_changes_every_key() -> None:
    view = site(FULL)
    everything = set(keys(view))
    for other in (
        replace(view, title="other"),
        replace(view, language="zh-CN"),
        replace(view, copyright="other"),
        replace(view, labels={**view.labels, "to-dark": "other"}),
        replace(view, menu=(*view.menu[:-1], replace(view.menu[-1], title="other"))),
    ):
        assert changed(view, other) == everything
    assert set(keys(view).values()).isdisjoint(keys(view, "other engine").values())


def test_a_new_title_in_the_menu_changes_the_pages_that_show_it() -> None:
    view = site(FULL)
    roles = view.menu[1]
    workshop = roles.children[-1]
    renamed = replace(workshop, children=tuple(replace(one, title=f"{one.title}!") for one in workshop.children))
    menu = (view.menu[0], replace(roles, children=(*roles.children[:-1], renamed)), *view.menu[2:])
    found = changed(view, replace(view, menu=menu))
    assert "roles/workshop-manager.html" in found
    assert "roles/sales-clerk.html" not in found
    assert "index.html" not in found


def test_a_new_neighbour_changes_the_pages_beside_it() -> None:
    view = site(FULL)
    policies = view.menu[2]
    menu = (*view.menu[:2], replace(policies, children=(*policies.children, MenuItem("New", "new.html"))), view.menu[3])
    found = changed(view, replace(view, menu=menu))
    following = _first(view.menu[3])
    assert {policies.children[-1].path, following} <= found
    assert "index.html" not in found


def _first(item: MenuItem) -> str | None:
    return item.path or _first(item.children[0])
