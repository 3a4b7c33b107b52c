from pathlib import Path

import pytest

from generator.model.policy import Policy
from generator.model.role import Role
from generator.views.file_control import (
    engine_search,
    file_control,
    handbook_control,
    marked_title,
    page_control,
    policy_notice,
)
from tests.conftest import Project
from tests.samples.read import FULL, context, pages, site

TRIPS = "policies/trips.yml"


def trips(project: Project, status: str) -> tuple[Policy, Path]:
    text = (FULL / TRIPS).read_text(encoding="utf-8")
    assert "status: trial" in text
    root = project({TRIPS: text.replace("status: trial", f"status: {status}")}, base=FULL)
    return context(root).handbook.policy["trips"], root


def role(name: str) -> Role:
    return context(FULL).handbook.role[name]


def test_code_version_and_date_stand_in_one_line() -> None:
    assert file_control(role("sales-clerk"), context(FULL)) == "Version 1.0 · in force from 2026-01-01"
    assert file_control(role("sales-manager"), context(FULL)).startswith("SA-01 · Version 2.0 · ")


def test_the_last_lines_name_the_record_and_the_handbook() -> None:
    own, handbook = page_control(role("storekeeper"), context(FULL))
    assert own.startswith("Storekeeper (draft) · ")
    assert handbook == handbook_control(context(FULL))
    assert handbook == 'Role handbook & "rules" <i> · Version 2.1 · in force from 2026-03-01'


def test_every_page_says_the_version_of_the_handbook_at_its_foot() -> None:
    assert len(pages(FULL)) > 10
    for page in pages(FULL):
        foot = page.html.rpartition("<footer")[2]
        assert "Version 2.1 · in force from 2026-03-01" in foot, page.path
        assert foot.count("</p>") == (2 if page.view.template in ("role_page", "policy_page") else 1), page.path


def test_the_menu_marks_what_is_not_simply_in_force(project: Project) -> None:
    _, departments, policies = site(FULL).menu[:3]
    assert [item.title for item in policies.children][-1] == "Trips (trial)"
    assert "Storekeeper (draft)" in [item.title for item in departments.children[-1].children]
    assert marked_title(role("sales-clerk"), context(FULL)) == "Sales clerk"
    policy, root = trips(project, "repealed")
    assert marked_title(policy, context(root)) == "Trips (repealed)"


@pytest.mark.parametrize(
    ("status", "found"),
    [("draft", "excluded"), ("trial", "found"), ("in_force", "found"), ("repealed", "excluded")],
)
def test_only_what_is_in_force_is_left_to_a_search_of_the_engine(project: Project, status: str, found: str) -> None:
    policy, _ = trips(project, status)
    assert engine_search(policy) == ({} if found == "found" else {"search": {"exclude": True}})


def test_a_repealed_policy_says_what_applies_instead_and_since_when(project: Project) -> None:
    policy, root = trips(project, "repealed")
    successor = context(root).handbook.policy["sales-conduct"]
    assert policy_notice(policy, context(root)) == (
        f"This policy is repealed; the page is kept for reference. Since {successor.revision.effective}, "
        f"“{successor.title}” applies."
    )


def test_a_draft_takes_the_place_of_nothing(project: Project) -> None:
    conduct = (FULL / "policies/sales-conduct.yml").read_text(encoding="utf-8")
    files = {
        TRIPS: (FULL / TRIPS).read_text(encoding="utf-8").replace("status: trial", "status: repealed"),
        "policies/sales-conduct.yml": conduct.replace("status: in_force", "status: draft"),
    }
    drafted = context(project(files, base=FULL))
    notice = policy_notice(drafted.handbook.policy["trips"], drafted)
    assert notice == "This policy is repealed; the page is kept for reference."
