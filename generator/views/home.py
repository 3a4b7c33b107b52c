"""The first page: search, my role, the policies, what is in force."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.views.context import Context
from generator.views.finders import Finder
from generator.views.links import DEPARTMENTS, HEALTH, HOME, PENALTIES, POLICIES, role_path
from generator.views.page import Link, PageView, SearchEntry, SectionView


@dataclass(frozen=True, slots=True)
class DepartmentCard:
    """A department with its roles."""

    link: Link
    roles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """Everything that the first page shows."""

    title: str
    company: str
    file_control: str
    keys: tuple[tuple[str, str, str, str], ...]
    departments: tuple[DepartmentCard, ...]
    policies: tuple[Link, ...]
    tools: tuple[tuple[Link, str], ...]


def home(context: Context, finders: Sequence[Finder]) -> PageView:
    """The first page."""
    handbook, text, links = context.handbook, context.text, context.links
    settings = handbook.settings
    cards = tuple(
        DepartmentCard(
            links.department(department.id),
            tuple(Link(role.title, role_path(role.id)) for role in context.roles_of(department.id)),
        )
        for department in context.departments
        if department.id in handbook.roles_of_department
    )
    keys = (
        ("duty", str(len(handbook.roles)), text("home.count-roles"), DEPARTMENTS),
        ("may", str(sum(len(role.duties) for role in handbook.roles)), text("home.count-duties"), DEPARTMENTS),
        ("score", str(len(handbook.policies)), text("home.count-policies"), POLICIES),
        ("risk", str(len(handbook.penalties) + len(handbook.liabilities)), text("home.count-penalties"), PENALTIES),
    )
    control = [
        text("version", version=settings.revision.version),
        text("effective", date=context.phrases.day(settings.revision.effective)),
    ]
    view = Home(
        title=settings.title,
        company=settings.company.name,
        file_control=" · ".join(control),
        keys=keys,
        departments=cards,
        policies=tuple(links.policy(policy.id) for policy in context.policies),
        tools=tuple(
            (Link(text(f"{name}.title"), path), text(f"{name}.purpose"))
            for name, path in (*((finder.name, finder.path) for finder in finders), ("health", HEALTH))
        ),
    )
    sections = tuple(
        SectionView(anchor, text(f"home.{anchor}"), anchor)
        for anchor, shown in (("departments", view.departments), ("policies", view.policies), ("tools", view.tools))
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
