"""The sample handbooks as the layers of the product see them. Each is read once per run."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from generator.checks.run import run_checks
from generator.explanations import explanations
from generator.load.read_project import Project, read_project
from generator.locale import catalogue
from generator.model.build import build_handbook
from generator.model.handbook import Handbook
from generator.printing.everything import offer_everything
from generator.render.site import Page, render_pages
from generator.views.context import Context, make_context
from generator.views.page import PageView, SiteView
from generator.views.site import site_view
from tests.conftest import MINIMAL

FULL = Path(__file__).parent / "full"

__all__ = ["FULL", "MINIMAL", "context", "drawn", "page", "page_view", "pages", "read", "site"]


@cache
def read(root: Path) -> tuple[Project, Handbook]:
    """A project and its handbook; nothing in it may be wrong."""
    project = read_project(root)
    handbook, findings = build_handbook(project)
    assert (project.findings, findings) == ((), ())
    assert handbook is not None
    return project, handbook


@cache
def context(root: Path) -> Context:
    """What the views of a project start from."""
    _, handbook = read(root)
    return offer_everything(make_context(handbook, catalogue(handbook.settings.language)))


@cache
def site(root: Path) -> SiteView:
    """The site of a project, with what the checks found."""
    made = context(root)
    report = run_checks(made.handbook)
    allowed = [(entry.finding, entry.reason) for entry in report.allowed]
    return site_view(made, report.findings, allowed, explanations(made.catalogue.language))


@cache
def pages(root: Path) -> tuple[Page, ...]:
    """The pages of a project, drawn."""
    return tuple(render_pages(site(root), context(root).catalogue))


def drawn(root: Path) -> Callable[[PageView], Page]:
    """The page of a view of the project."""
    by_path = {page.path: page for page in pages(root)}
    return lambda view: by_path[view.path]


def page_view(root: Path, path: str) -> PageView:
    """The view of one page."""
    return next(view for view in site(root).pages if view.path == path)


def page(root: Path, path: str) -> Page:
    """One page, drawn."""
    return next(one for one in pages(root) if one.path == path)
