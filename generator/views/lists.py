"""The lists of departments and of policies."""

from dataclasses import dataclass

from generator.views.context import Context
from generator.views.links import DEPARTMENTS, POLICIES
from generator.views.page import Link, PageView, SearchEntry


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line of a list: code, link, status, and what it is about."""

    code: str
    link: Link
    status: str
    in_force: bool
    about: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ListPage:
    """A list with its title and the heads of its columns."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[ListRow, ...]


def policies_list(context: Context) -> PageView:
    """All policies with code, status and scope."""
    links, text = context.links, context.text
    rows = []
    for policy in context.policies:
        about = context.scope(policy.applies_to)
        status = context.phrases.status(policy)
        rows.append(ListRow(policy.code or "", links.policy(policy.id), status, policy.status == "in_force", about))
    heads = (text("lists.code"), text("lists.policy"), text("lists.status"), text("policy.applies-to"))
    return _page(POLICIES, text("lists.policies"), heads, tuple(rows))


def departments_list(context: Context) -> PageView:
    """All departments with their heads."""
    links, text = context.links, context.text
    rows = tuple(
        ListRow(
            department.code or "",
            links.department(department.id),
            text("lists.role-count", count=len(context.handbook.roles_of_department.get(department.id, ()))),
            in_force=True,
            about=(links.role(department.head),) if department.head else (),
        )
        for department in context.departments
    )
    heads = (text("lists.code"), text("lists.department"), text("department.roles"), text("department.head"))
    return _page(DEPARTMENTS, text("lists.departments"), heads, rows)


def _page(path: str, title: str, heads: tuple[str, ...], rows: tuple[ListRow, ...]) -> PageView:
    return PageView(
        path=path,
        template="list_page",
        title=title,
        description=title,
        sections=(),
        view=ListPage(title, heads, rows),
        search=(SearchEntry(path, title, ""),),
    )
