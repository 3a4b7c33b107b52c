"""The first page: search, my role, what changed lately, the policies, the tools, and what only HR needs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.views.context import Context
from generator.views.file_control import marked_title
from generator.views.finders import Finder
from generator.views.links import (
    DECISIONS,
    DEPARTMENTS,
    HEALTH,
    HOME,
    PENALTIES,
    POLICIES,
    PRINT_CENTRE,
    SOURCES,
    department_path,
    policy_path,
    role_path,
)
from generator.views.page import Link, PageView, SearchEntry, SectionView
from generator.views.recent_changes import Change, recent_changes

# A handbook of so few roles is read at one glance; a larger one is opened department by department.
_FEW_ROLES = 12


@dataclass(frozen=True, slots=True)
class DepartmentCard:
    """A department with its roles; `count` says how many."""

    title: str
    count: str
    roles: tuple[Link, ...]
    page: Link


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """A policy with its code, if it has one."""

    link: Link
    code: str | None


@dataclass(frozen=True, slots=True)
class Home:
    """Everything that the first page shows."""

    title: str
    company: str
    file_control: str
    keys: tuple[tuple[str, str, str, str], ...]
    departments: tuple[DepartmentCard, ...]
    opened: bool
    recent: tuple[Change, ...]
    policies: tuple[PolicyLine, ...]
    tools: tuple[tuple[Link, str], ...]
    for_hr: tuple[tuple[Link, str], ...]


def home(context: Context, finders: Sequence[Finder]) -> PageView:
    """The first page."""
    settings, text = context.handbook.settings, context.text
    view = _view(context, finders)
    sections = tuple(
        SectionView(anchor, text(f"home.{anchor}"), anchor.replace("-", "_"))
        for anchor, shown in (
            ("departments", view.departments),
            ("recent", view.recent),
            ("policies", view.policies),
            ("tools", view.tools),
            ("for-hr", view.for_hr),
        )
        if shown
    )
    return PageView(
        path=HOME,
        template="home",
        title=text("menu.home"),
        description=text("home.description", company=settings.company.name),
        sections=sections,
        view=view,
        search=(SearchEntry(HOME, settings.title, settings.company.name),),
    )


def _view(context: Context, finders: Sequence[Finder]) -> Home:
    settings, text = context.handbook.settings, context.text
    control = [
        text("version", version=settings.revision.version),
        text("effective", date=context.phrases.day(settings.revision.effective)),
    ]
    return Home(
        title=settings.title,
        company=settings.company.name,
        file_control=" · ".join(control),
        keys=_keys(context),
        departments=tuple(_cards(context)),
        opened=len(context.handbook.roles) <= _FEW_ROLES,
        recent=recent_changes(context),
        policies=tuple(
            PolicyLine(Link(marked_title(policy, context), policy_path(policy.id)), policy.code)
            for policy in context.policies
        ),
        tools=tuple(_named(finder.name, finder.path, context) for finder in finders if finder.path != PRINT_CENTRE),
        for_hr=tuple(_named(name, path, context) for name, path in _hr_pages(context, finders)),
    )


def _keys(context: Context) -> tuple[tuple[str, str, str, str], ...]:
    handbook, text = context.handbook, context.text
    duties = sum(len(role.duties) for role in handbook.roles)
    rules = len(handbook.penalties) + len(handbook.liabilities)
    return (
        ("duty", str(len(handbook.roles)), text("home.count-roles"), DEPARTMENTS),
        ("may", str(duties), text("home.count-duties"), DEPARTMENTS),
        ("score", str(len(handbook.policies)), text("home.count-policies"), POLICIES),
        ("risk", str(rules), text("home.count-penalties"), PENALTIES),
    )


def _cards(context: Context) -> Iterator[DepartmentCard]:
    for department in context.departments:
        roles = context.roles_of(department.id)
        if roles:
            yield DepartmentCard(
                title=department.title,
                count=context.text("lists.role-count", count=len(roles)),
                roles=tuple(Link(marked_title(role, context), role_path(role.id)) for role in roles),
                page=Link(context.text("home.whole-department"), department_path(department.id)),
            )


def _hr_pages(context: Context, finders: Sequence[Finder]) -> Iterator[tuple[str, str]]:
    for finder in finders:
        if finder.path == PRINT_CENTRE:
            yield finder.name, finder.path
    yield "health", HEALTH
    if context.handbook.sources:
        yield "sources", SOURCES
    if context.handbook.decisions is not None:
        yield "decisions", DECISIONS


def _named(name: str, path: str, context: Context) -> tuple[Link, str]:
    return Link(context.text(f"{name}.title"), path), context.text(f"{name}.purpose")
