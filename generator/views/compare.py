"""Two roles side by side: what both have, and what only one has. Each role is listed with those that are nearest."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model.role import Role
from generator.views.context import Context
from generator.views.links import COMPARE
from generator.views.nearest_roles import Near, nearest_roles
from generator.views.page import Link, PageView, SearchEntry, SectionView
from generator.views.reach import RoleGroup, role_groups


@dataclass(frozen=True, slots=True)
class NearRole:
    """A near role with the link that compares, and what both have to do with."""

    link: Link
    topics: str
    count: str | None


@dataclass(frozen=True, slots=True)
class NearestRow:
    """One role with those that are nearest."""

    id: str
    role: Link
    near: tuple[NearRole, ...]


@dataclass(frozen=True, slots=True)
class ComparePage:
    """Everything that the page shows."""

    title: str
    purpose: str
    rows: tuple[NearestRow, ...]
    groups: tuple[RoleGroup, ...]


def compare(context: Context) -> PageView | None:
    """The page that compares two roles; none where there is only one."""
    groups = role_groups(context)
    if sum(len(group.roles) for group in groups) < 2:  # noqa: PLR2004 -- a comparison is of two
        return None
    text = context.text
    view = ComparePage(text("compare.title"), text("compare.purpose"), tuple(_rows(groups, context)), groups)
    return PageView(
        path=COMPARE,
        template="compare",
        title=view.title,
        description=view.purpose,
        sections=(SectionView("nearest", text("compare.nearest"), "nearest"),),
        view=view,
        search=(SearchEntry(COMPARE, view.title, "", tuple(text("compare.keys").split())),),
        files={data_path(group.department): _script(group, context) for group in groups},
    )


def compare_link(role: str, other: str | None = None) -> str:
    """The address that compares two roles, or one with another that the reader chooses."""
    return f"{COMPARE}?a={role}" if other is None else f"{COMPARE}?a={role}&b={other}"


def data_path(department: str) -> str:
    """The data of the roles of a department: a script, because a page opened as a file may read nothing else."""
    return f"data/compare/{department}.js"


def _rows(groups: Iterable[RoleGroup], context: Context) -> Iterator[NearestRow]:
    nearest = nearest_roles(context.handbook)
    for group in groups:
        for role in group.roles:
            near = tuple(_near(role.id, one, context) for one in nearest[role.id])
            yield NearestRow(role.id, context.links.role(role.id), near)


def _near(role: str, near: Near, context: Context) -> NearRole:
    count = context.text("compare.shared-topics", count=len(near.topics)) if near.topics else None
    topics = context.phrases.listed(topic.title for topic in near.topics)
    return NearRole(Link(near.role.title, compare_link(role, near.role.id)), topics, count)


def _script(group: RoleGroup, context: Context) -> str:
    """Everything that a comparison needs about the roles of a department, as a script that sets it aside."""
    roles = [context.handbook.role[option.id] for option in group.roles]
    bound = {role.id: [policy.id for policy in context.binding.policies.get(role.id, ())] for role in roles}
    topics = {duty.topic for role in roles for duty in role.duties if duty.topic in context.handbook.topic}
    # Most roles of a department are bound by the same policies: each list is written once.
    lists = list(dict.fromkeys(tuple(policies) for policies in bound.values()))
    data = {
        "topics": {topic: context.handbook.topic[topic].title for topic in sorted(filter(None, topics))},
        "policies": {name: context.handbook.policy[name].title for names in lists for name in names},
        "lists": lists,
        "roles": {role.id: {**_role(role, context), "policies": lists.index(tuple(bound[role.id]))} for role in roles},
    }
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"(window.handbookCompare ??= {{}})[{json.dumps(group.department)}] = {written};\n"


def _role(role: Role, context: Context) -> Mapping[str, object]:
    """Short rows instead of named fields: this is written for every role."""
    phrases = context.phrases
    return {
        "superior": role.reports_to or "",
        "purpose": role.purpose,
        "duties": [[duty.no, duty.text, duty.topic or "", phrases.part(duty.part)] for duty in role.duties],
        "authority": [
            [one.no, phrases.verb(one.verb), one.object, phrases.quantity(one.limit) if one.limit else ""]
            for one in role.authority
        ],
        "kpis": [[kpi.id, kpi.name, phrases.weight(kpi.weight) if kpi.weight is not None else ""] for kpi in role.kpis],
    }
