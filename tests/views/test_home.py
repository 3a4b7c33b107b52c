from pathlib import Path

from generator.views.finders import FINDERS
from generator.views.home import Home, home
from generator.views.page import Link
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, context


def view_of(root: Path = FULL) -> Home:
    page = home(context(root), FINDERS)
    assert isinstance(page.view, Home)
    return page.view


def test_counts_lead_to_where_the_things_are() -> None:
    keys = {label: (count, target) for _, count, label, target in view_of().keys}
    assert keys == {
        "roles": ("5", "departments/index.html"),
        "duties": ("11", "departments/index.html"),
        "policies": ("2", "policies/index.html"),
        "penalty and liability rules": ("6", "penalties.html"),
    }


def test_a_card_per_department_with_its_roles_in_order() -> None:
    cards = {card.link.path: [role.text for role in card.roles] for card in view_of().departments}
    assert list(cards) == ["departments/company.html", "departments/sales.html", "departments/workshop.html"]
    assert cards["departments/workshop.html"] == ["Workshop manager", "Storekeeper"]


def test_a_department_without_roles_has_no_card(project: Project) -> None:
    root = project({"roles/empty/_department.yml": "id: empty\ntitle: Empty\nparent: company\n"}, base=FULL)
    assert "departments/empty.html" not in [card.link.path for card in view_of(root).departments]


def test_it_says_which_version_is_in_force() -> None:
    assert view_of().file_control == "Version 2.1 · in force from 2026-03-01"
    assert view_of().company == "Sample Works Ltd <b>&amp;</b> Sons"


def test_policies_and_tools_are_linked() -> None:
    assert [link.path for link in view_of().policies] == ["policies/sales-conduct.html", "policies/trips.html"]
    assert [link.path for link, _ in view_of().tools] == ["org-chart.html", "penalties.html", "health.html"]


def test_no_policies_no_section(project: Project) -> None:
    page = home(context(project({"policies/attendance.yml": None})), FINDERS)
    assert [section.anchor for section in page.sections] == ["departments", "tools"]


def test_it_is_found_by_title_and_company() -> None:
    (entry,) = home(context(MINIMAL), FINDERS).search
    assert (entry.location, entry.title, entry.text) == ("index.html", "岗位手册", "示例有限公司")
    assert view_of(MINIMAL).policies == (Link("考勤制度", "policies/attendance.html"),)
