"""All pages of the site and the menu that leads to them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.findings import Finding
from generator.model.department import Department
from generator.model.policy import Policy
from generator.model.role import Role
from generator.views.context import Context
from generator.views.decisions import decisions
from generator.views.department_page import department_page
from generator.views.file_control import handbook_control, marked_title
from generator.views.finders import Finder, finder_pages
from generator.views.finding_rows import Explanation
from generator.views.health import health
from generator.views.home import home
from generator.views.links import (
    DECISIONS,
    DEPARTMENTS,
    HEALTH,
    HOME,
    POLICIES,
    SOURCES,
    department_path,
    policy_path,
    role_path,
    source_path,
)
from generator.views.lists import departments_list, policies_list
from generator.views.page import MenuItem, PageView, SiteView
from generator.views.policy_page import policy_page
from generator.views.role_page import role_page
from generator.views.sources import sources

NOT_FOUND = ("not-found.title", "not-found.what", "not-found.do", "not-found.home")
"""What the page says that stands for every address without a page."""


def site_view(
    context: Context, findings: Sequence[Finding], allowed: Sequence[tuple[Finding, str]], checks: Sequence[Explanation]
) -> SiteView:
    """Everything that is published as a page."""
    settings = context.handbook.settings
    found = finder_pages(context)
    finders = tuple(finder for finder, _ in found)
    pages = (
        home(context, finders),
        *_records(context),
        *(page for _, page in found),
        *sources(context),
        *decisions(context),
        health(findings, allowed, checks, context),
    )
    return SiteView(
        title=f"{settings.company.short_name or settings.company.name} {settings.title}",
        language=settings.language,
        pages=tuple(_controlled(page, context) for page in pages),
        menu=tuple(_menu(context, finders)),
        primary=settings.theme.primary,
        labels={
            "menu": context.text("menu.label"),
            "to-dark": context.text("to-dark"),
            "to-light": context.text("to-light"),
            **{name: context.text(name) for name in NOT_FOUND},
        },
        copyright=context.text(
            "copyright",
            company=settings.company.name,
            version=settings.revision.version,
            date=settings.revision.effective.isoformat(),
        ),
        date=settings.revision.effective.isoformat(),
        address=settings.site_url,
    )


def record_page(record: Role | Policy | Department, context: Context) -> PageView:
    """The page of one record, as the site has it."""
    if isinstance(record, Role):
        return _controlled(role_page(record, context), context)
    if isinstance(record, Policy):
        return _controlled(policy_page(record, context), context)
    return _controlled(department_page(record, context), context)


def _controlled(page: PageView, context: Context) -> PageView:
    """The page with the version of the handbook at its foot, unless it has one of its own."""
    return page if page.control else replace(page, control=(handbook_control(context),))


def _records(context: Context) -> Iterator[PageView]:
    """What is written in the files: departments, roles, policies, and the lists of them."""
    handbook = context.handbook
    yield departments_list(context)
    for department in context.departments:
        yield department_page(department, context)
    for role in handbook.roles:
        yield role_page(role, context)
    yield policies_list(context)
    for policy in context.policies:
        yield policy_page(policy, context)


def _menu(context: Context, finders: Sequence[Finder]) -> Iterator[MenuItem]:
    text = context.text
    yield MenuItem(text("menu.home"), HOME)
    departments = tuple(
        MenuItem(
            department.title,
            department_path(department.id),
            tuple(
                MenuItem(marked_title(role, context), role_path(role.id)) for role in context.roles_of(department.id)
            ),
        )
        for department in context.departments
    )
    yield MenuItem(text("menu.roles"), DEPARTMENTS, departments)
    policies = tuple(MenuItem(marked_title(policy, context), policy_path(policy.id)) for policy in context.policies)
    yield MenuItem(text("menu.policies"), POLICIES, policies)
    yield MenuItem(text("menu.tools"), None, tuple(_tools(context, finders)))


def _tools(context: Context, finders: Sequence[Finder]) -> Iterator[MenuItem]:
    text = context.text
    for finder in finders:
        yield MenuItem(text(f"{finder.name}.title"), finder.path)
    if context.handbook.sources:
        documents = tuple(MenuItem(source.title, source_path(source.id)) for source in context.handbook.sources)
        yield MenuItem(text("sources.title"), SOURCES, documents)
    if context.handbook.decisions is not None:
        yield MenuItem(text("decisions.title"), DECISIONS)
    yield MenuItem(text("health.title"), HEALTH)
