"""What a department's page says: its head, its duties with their owners, its roles."""

from dataclasses import dataclass

from generator.model.department import Department
from generator.model.places import number_anchor
from generator.views.context import Context
from generator.views.edit_link import edit_link
from generator.views.file_control import FOUND_BY_SEARCH, marked_title
from generator.views.links import department_path, role_path
from generator.views.page import Fact, Link, PageView, SearchEntry, SectionView


@dataclass(frozen=True, slots=True)
class DepartmentDutyRow:
    """One duty of the department."""

    no: str
    anchor: str
    text: str
    owner: Link | None
    times: tuple[str, ...]
    outputs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class RoleRow:
    """One role of the department."""

    link: Link
    code: str
    superior: Link | None
    purpose: str


@dataclass(frozen=True, slots=True)
class DepartmentPage:
    """Everything that a department's page shows."""

    title: str
    edit: str | None
    purpose: str | None
    glance: tuple[Fact, ...]
    roles: tuple[RoleRow, ...]
    duties: tuple[DepartmentDutyRow, ...]
    outlets: tuple[str, ...]


def department_page(department: Department, context: Context) -> PageView:
    """The page of one department."""
    view = _view(department, context)
    sections = [
        SectionView(anchor, context.text(f"department.{anchor}"), anchor)
        for anchor, shown in (("roles", view.roles), ("duties", view.duties), ("outlets", view.outlets))
        if shown
    ]
    return PageView(
        path=department_path(department.id),
        template="department_page",
        title=department.title,
        description=department.purpose or department.title,
        sections=tuple(sections),
        view=view,
        search=_search(department, view, context),
    )


def _view(department: Department, context: Context) -> DepartmentPage:
    links, text = context.links, context.text
    glance = []
    if department.head is not None:
        glance.append(Fact(text("department.head"), (links.role(department.head),)))
    if department.parent is not None:
        glance.append(Fact(text("department.parent"), (links.department(department.parent),)))
    below = tuple(links.department(one.id) for one in context.handbook.departments if one.parent == department.id)
    if below:
        glance.append(Fact(text("department.below"), below))
    if department.aliases:
        glance.append(Fact(text("aliases"), tuple(Link(alias) for alias in department.aliases)))
    roles = tuple(
        RoleRow(
            link=Link(marked_title(role, context), role_path(role.id)),
            code=role.code or "",
            superior=links.role(role.reports_to) if role.reports_to else None,
            purpose=role.purpose,
        )
        for role in context.roles_of(department.id)
    )
    duties = tuple(
        DepartmentDutyRow(
            no=duty.no,
            anchor=number_anchor("duty", duty.no),
            text=duty.text,
            owner=links.role(duty.owner) if duty.owner else None,
            times=context.phrases.timing(duty.frequency, duty.deadline),
            outputs=links.forms(duty.outputs),
        )
        for duty in department.duties
    )
    return DepartmentPage(
        title=department.title,
        edit=edit_link(department, context),
        purpose=department.purpose,
        glance=tuple(glance),
        roles=roles,
        duties=duties,
        outlets=tuple(context.phrases.noted(outlet.name, outlet.kind) for outlet in department.outlets),
    )


def _search(department: Department, view: DepartmentPage, context: Context) -> tuple[SearchEntry, ...]:
    path = department_path(department.id)
    found = (role for role in context.roles_of(department.id) if role.status in FOUND_BY_SEARCH)
    titles = " ".join(role.title for role in found)
    keys = (*department.aliases, *((department.code,) if department.code else ()))
    entries = [SearchEntry(path, department.title, titles, keys, "department", 2.0)]
    for duty in view.duties:
        words = f"{duty.text} {duty.owner.text if duty.owner else ''}".strip()
        entries.append(SearchEntry(f"{path}#{duty.anchor}", f"{department.title} · {duty.no}", words, kind="duty"))
    return tuple(entries)
