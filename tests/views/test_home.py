from pathlib import Path

from generator.views.finders import FINDERS
from generator.views.home import Home, home
from generator.views.page import Link, PageView
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, context, page


def made(root: Path = FULL) -> PageView:
    return home(context(root), FINDERS)


def view_of(root: Path = FULL) -> Home:
    view = made(root).view
    assert isinstance(view, Home)
    return view


def test_counts_lead_to_where_the_things_are() -> None:
    keys = {label: (count, target) for _, count, label, target in view_of().keys}
    assert keys == {
        "roles": ("5", "departments/index.html"),
        "duties": ("11", "departments/index.html"),
        "policies": ("2", "policies/index.html"),
        "penalty and liability rules": ("6", "penalties.html"),
    }


def test_the_search_is_a_form_that_works_by_its_address_too() -> None:
    html = page(FULL, "index.html").html
    assert html.index('role="search"') < html.index('id="departments"')
    assert '<input id="home-search" type="search" name="q"' in html
    assert "<noscript>" in html


def test_a_department_is_opened_then_the_role_is_chosen() -> None:
    cards = view_of().departments
    assert [card.page.path for card in cards] == [
        "departments/company.html",
        "departments/sales.html",
        "departments/workshop.html",
    ]
    assert [role.text for role in cards[-1].roles] == ["Workshop manager", "Storekeeper (draft)"]
    assert cards[-1].count == "2 roles"


def test_a_small_handbook_shows_its_roles_at_once_and_a_larger_one_by_department(project: Project) -> None:
    assert view_of().opened
    clerk = (FULL / "roles/sales/sales-clerk.yml").read_text(encoding="utf-8")
    many = {
        f"roles/sales/clerk-{n}.yml": clerk.replace("id: sales-clerk", f"id: clerk-{n}").replace("order-entry", f"k{n}")
        for n in range(8)
    }
    assert not view_of(project(many, base=FULL)).opened


def test_a_department_without_roles_has_no_card(project: Project) -> None:
    root = project({"roles/empty/_department.yml": "id: empty\ntitle: Empty\nparent: company\n"}, base=FULL)
    assert len(view_of(root).departments) == 3


def test_it_says_which_version_is_in_force() -> None:
    assert view_of().file_control == "Version 2.1 · in force from 2026-03-01"
    assert view_of().company == "Sample Works Ltd <b>&amp;</b> Sons"


def test_policies_have_their_code_and_their_mark() -> None:
    conduct, trips = view_of().policies
    assert (conduct.code, trips.code) == ("SA-P-01", None)
    assert trips.link == Link("Trips (trial)", "policies/trips.html")


def test_what_only_hr_needs_is_set_apart() -> None:
    paths = [finder.path for finder in FINDERS]
    assert [link.path for link, _ in view_of().tools] == [path for path in paths if path != "print-centre.html"]
    assert [link.path for link, _ in view_of().for_hr] == [
        "print-centre.html",
        "health.html",
        "sources/index.html",
        "decisions.html",
    ]
    assert [link.path for link, _ in view_of(MINIMAL).for_hr] == ["print-centre.html", "health.html"]


def test_the_order_of_the_page() -> None:
    assert [section.anchor for section in made().sections] == ["departments", "recent", "policies", "tools", "for-hr"]


def test_no_policies_no_section(project: Project) -> None:
    anchors = [section.anchor for section in made(project({"policies/attendance.yml": None})).sections]
    assert anchors == ["departments", "recent", "tools", "for-hr"]


def test_it_is_found_by_title_and_company() -> None:
    (entry,) = made(MINIMAL).search
    assert (entry.location, entry.title, entry.text) == ("index.html", "岗位手册", "示例有限公司")
