from pathlib import Path

from generator.views.audience import audience
from generator.views.page import Link
from tests.conftest import Project
from tests.samples.read import MINIMAL, context

ATTENDANCE = "policies/attendance.yml"
CLERKS = tuple(f"clerk-{letter}" for letter in "abcdefg")


def handbook(project: Project) -> Path:
    """Seven clerks beside the roles of the minimal handbook."""
    head = (MINIMAL / "roles/company/general-manager.yml").read_text(encoding="utf-8")
    files = {
        f"roles/company/{clerk}.yml": head.replace("id: general-manager", f"id: {clerk}").replace("总经理", clerk)
        for clerk in CLERKS
    }
    return project(files)


def said(root: Path, roles: tuple[str, ...]) -> list[str]:
    made = context(root)
    return [link.text for link in audience(roles, made.handbook.policies[0], made)]


def others(root: Path) -> tuple[str, ...]:
    made = context(root)
    policy = made.handbook.policies[0]
    return tuple(role.id for role in made.handbook.roles if made.handbook.in_scope(role, policy.applies_to))


def test_nearly_everybody_is_said_by_who_is_left_out(project: Project) -> None:
    root = handbook(project)
    everybody = others(root)
    assert set(CLERKS) < set(everybody)
    assert said(root, tuple(role for role in everybody if role != "clerk-c")) == [
        "制度适用范围内的全部岗位（clerk-c除外）"
    ]
    assert said(root, everybody) == []


def test_few_roles_are_named(project: Project) -> None:
    root = handbook(project)
    assert said(root, CLERKS[:5]) == list(CLERKS[:5])
    assert said(root, ()) == []


def test_a_role_from_outside_makes_all_be_named(project: Project) -> None:
    root = handbook(project)
    assert said(root, (*CLERKS, "nobody")) == [*CLERKS, "nobody"]


def test_named_roles_are_links() -> None:
    made = context(MINIMAL)
    role = made.handbook.roles[0]
    assert audience((role.id,), made.handbook.policies[0], made) == (Link(role.title, f"roles/{role.id}.html"),)
