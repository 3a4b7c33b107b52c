"""The org chart: the departments, the roles of each with their superiors, and who reports to whom in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model.department import Department
from generator.model.role import Role
from generator.views.context import Context
from generator.views.file_control import marked_title
from generator.views.links import ORG_CHART, role_path
from generator.views.page import Link, PageView, SearchEntry, SectionView
from generator.views.tree_layout import TreeDrawing, TreeNode, draw_trees

# A company of so few roles is seen at one glance, so nothing is folded.
_FEW_ROLES = 12


@dataclass(frozen=True, slots=True)
class Node:
    """One role with the roles that report to it."""

    link: Link
    department: str
    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class DepartmentChart:
    """The roles of one department; superiors from elsewhere stand above them."""

    anchor: str
    title: str
    about: str
    link: Link
    drawing: TreeDrawing


@dataclass(frozen=True, slots=True)
class OrgChart:
    """Everything that the page shows; `open` says whether the folds are open from the start."""

    title: str
    departments: TreeDrawing
    charts: tuple[DepartmentChart, ...]
    trees: tuple[Node, ...]
    open: bool


def org_chart(context: Context) -> PageView:
    """The page of the chart."""
    text = context.text
    roots = [role for role in context.handbook.roles if role.reports_to not in context.handbook.role]
    charts = tuple(
        _chart(department, members, context)
        for department, members in ((one, _members(one, context)) for one in context.departments)
        if members
    )
    view = OrgChart(
        title=text("org-chart.title"),
        departments=draw_trees([_company(context, {chart.anchor for chart in charts})]),
        charts=charts,
        trees=tuple(_node(role, context, frozenset()) for role in roots),
        open=len(context.handbook.roles) <= _FEW_ROLES,
    )
    return PageView(
        path=ORG_CHART,
        template="org_chart",
        title=view.title,
        description=text("org-chart.purpose"),
        sections=_sections(view, context),
        view=view,
        search=(SearchEntry(ORG_CHART, view.title, "", tuple(text("org-chart.keys").split())),),
    )


def _sections(view: OrgChart, context: Context) -> tuple[SectionView, ...]:
    return tuple(
        SectionView(anchor, context.text(f"org-chart.{anchor}"), block)
        for anchor, block, shown in (
            ("departments", "departments", view.charts),
            ("by-department", "by_department", view.charts),
            ("reporting-lines", "reporting_lines", view.trees),
        )
        if shown
    )


def _members(department: Department, context: Context) -> tuple[Role, ...]:
    return tuple(role for role in context.roles_of(department.id) if role.status != "repealed")


def _company(context: Context, charts: set[str]) -> TreeNode:
    """The tree of departments below the company; each leads to its chart, or to its page where it has none."""
    company = context.handbook.settings.company
    below: dict[str | None, list[Department]] = {}
    for department in context.departments:
        known = department.parent in context.handbook.department and department.parent != department.id
        below.setdefault(department.parent if known else None, []).append(department)

    def node(department: Department) -> TreeNode:
        anchor = _anchor(department)
        link = context.links.department(department.id)
        target = Link(department.title, f"#{anchor}") if anchor in charts else link
        head = context.handbook.role.get(department.head or "")
        notes = (context.text("org-chart.head", role=head.title),) if head is not None else ()
        return TreeNode(target, notes, tuple(node(one) for one in below.get(department.id, ())))

    return TreeNode(Link(company.short_name or company.name), (), tuple(node(one) for one in below.get(None, ())))


def _anchor(department: Department) -> str:
    return f"department-{department.id}"


def _chart(department: Department, members: Sequence[Role], context: Context) -> DepartmentChart:
    return DepartmentChart(
        anchor=_anchor(department),
        title=department.title,
        about=context.text("lists.role-count", count=len(members)),
        link=context.links.department(department.id),
        drawing=draw_trees(_department_trees(members, context)),
    )


def _department_trees(members: Sequence[Role], context: Context) -> list[TreeNode]:
    """The reporting lines inside a department, below the superiors that it has elsewhere."""
    ids = {role.id for role in members}
    below: dict[str, list[Role]] = {}
    for role in members:
        below.setdefault(role.reports_to or "", []).append(role)
    drawn: set[str] = set()
    trees = []
    for superior in (one for one in below if one not in ids):
        nodes = tuple(_role_node(role, below, drawn, context) for role in below[superior])
        if superior in context.handbook.role:
            trees.append(TreeNode(context.links.role(superior), (_elsewhere(superior, context),), nodes, outside=True))
        else:
            trees += nodes
    # Whoever is left reports in a circle; a draft shows it, and the checks say so.
    trees += [_role_node(role, below, drawn, context) for role in members if role.id not in drawn]
    return trees


def _role_node(role: Role, below: Mapping[str, Sequence[Role]], drawn: set[str], context: Context) -> TreeNode:
    drawn.add(role.id)
    notes = tuple(context.text("org-chart.dotted", role=context.links.role(one).text) for one in role.dotted_to)
    children = tuple(_role_node(one, below, drawn, context) for one in below.get(role.id, ()) if one.id not in drawn)
    return TreeNode(Link(marked_title(role, context), role_path(role.id)), notes, children)


def _elsewhere(role: str, context: Context) -> str:
    return context.links.department(context.handbook.role[role].department).text


def _node(role: Role, context: Context, above: frozenset[str]) -> Node:
    line = above | {role.id}
    below = [one for one in context.handbook.reports.get(role.id, ()) if one.id not in line]
    return Node(
        context.links.role(role.id),
        context.links.department(role.department).text,
        tuple(_node(one, context, line) for one in below),
    )
