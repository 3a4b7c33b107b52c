"""The org chart: who reports to whom, as a tree of links."""

from dataclasses import dataclass

from generator.model.role import Role
from generator.views.context import Context
from generator.views.links import ORG_CHART
from generator.views.page import Link, PageView, SearchEntry, SectionView


@dataclass(frozen=True, slots=True)
class Node:
    """One role with the roles that report to it."""

    link: Link
    department: str
    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class OrgChart:
    """The trees of the chart: one, where the reporting lines are in order."""

    title: str
    trees: tuple[Node, ...]


def org_chart(context: Context) -> PageView:
    """The page of the chart."""
    title = context.text("org-chart.title")
    roots = [role for role in context.handbook.roles if role.reports_to not in context.handbook.role]
    view = OrgChart(title, tuple(_node(role, context, frozenset()) for role in roots))
    return PageView(
        path=ORG_CHART,
        template="org_chart",
        title=title,
        description=context.text("org-chart.purpose"),
        sections=(SectionView("reporting-lines", context.text("org-chart.reporting-lines"), "reporting_lines"),),
        view=view,
        search=(SearchEntry(ORG_CHART, title, ""),),
    )


def _node(role: Role, context: Context, above: frozenset[str]) -> Node:
    line = above | {role.id}
    below = [one for one in context.handbook.reports.get(role.id, ()) if one.id not in line]
    return Node(
        context.links.role(role.id),
        context.links.department(role.department).text,
        tuple(_node(one, context, line) for one in below),
    )
