"""The pages of roles as tests read them."""

from pathlib import Path

from generator.views.page import PageView
from generator.views.role_page import RolePage, role_page
from tests.conftest import Project
from tests.samples.read import FULL, context

MANAGER = "roles/sales/sales-manager.yml"


def made(role: str, root: Path = FULL) -> PageView:
    """The page of a role of a sample."""
    return role_page(context(root).handbook.role[role], context(root))


def view_of(role: str, root: Path = FULL) -> RolePage:
    """What the page of a role shows."""
    view = made(role, root).view
    assert isinstance(view, RolePage)
    return view


def changed(project: Project, old: str, new: str) -> Path:
    """The full sample with a change in its sales manager."""
    text = (FULL / MANAGER).read_text(encoding="utf-8")
    assert old in text
    return project({MANAGER: text.replace(old, new)}, base=FULL)
