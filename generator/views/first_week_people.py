"""Whom somebody new in a role gets to know in the first week, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.role import Role
from generator.views.context import Context
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to get to know, and why."""

    link: Link
    why: tuple[str, ...]


def people(role: Role, context: Context) -> tuple[Person, ...]:
    """Everybody once, with all reasons to know them; the nearest come first."""
    found: dict[Link, list[str]] = {}
    for reasons in (_line, _scorers, _partners, _enforcers):
        for link, why in reasons(role, context):
            known = found.setdefault(link, [])
            if why not in known:
                known.append(why)
    return tuple(Person(link, tuple(why)) for link, why in found.items())


def _line(role: Role, context: Context) -> Iterator[tuple[Link, str]]:
    links, text = context.links, context.text
    if role.reports_to is not None:
        yield links.role(role.reports_to), text("role.superior")
    for superior in role.dotted_to:
        yield links.role(superior), text("role.dotted")
    for report in context.handbook.reports.get(role.id, ()):
        yield links.role(report.id), text("role.reports")


def _scorers(role: Role, context: Context) -> Iterator[tuple[Link, str]]:
    for kpi in role.kpis:
        if kpi.scored_by not in (None, role.id):
            yield context.links.role(kpi.scored_by), context.text("week.scores")


def _partners(role: Role, context: Context) -> Iterator[tuple[Link, str]]:
    for relation in role.relations.internal:
        kind = context.phrases.relation_kind(relation.kind)
        why = context.text("week.relation", kind=kind, about=relation.about)
        if relation.role is not None:
            yield context.links.role(relation.role), why
        elif relation.department is not None:
            yield context.links.department(relation.department), why


def _enforcers(role: Role, context: Context) -> Iterator[tuple[Link, str]]:
    for held in context.binding.penalties.get(role.id, ()):
        if held.part.enforced_by not in (None, role.id):
            yield context.links.role(held.part.enforced_by), context.text("week.enforces")
