"""With whom a role works, and what its holder must bring and finds."""

from dataclasses import dataclass

from generator.model.role import Relation, Role
from generator.views.context import Context
from generator.views.page import Fact, Link


@dataclass(frozen=True, slots=True)
class RelationRow:
    """Whom a role works with, how, and about what."""

    partner: Link
    kind: str
    about: str


def relation_rows(role: Role, context: Context) -> tuple[RelationRow, ...]:
    """Partners inside the company, then those outside."""
    return tuple(
        RelationRow(_partner(relation, context), context.phrases.relation_kind(relation.kind), relation.about)
        for relation in (*role.relations.internal, *role.relations.external)
    )


def _partner(relation: Relation, context: Context) -> Link:
    if relation.role is not None:
        return context.links.role(relation.role)
    if relation.department is not None:
        return context.links.department(relation.department)
    return Link(relation.party or "")


def conditions(role: Role, context: Context) -> tuple[Fact, ...]:
    """Qualifications, hours, workplace and career."""
    facts: list[Fact] = []
    if role.qualifications is not None:
        wanted = role.qualifications
        for name in type(wanted).model_fields:
            value = getattr(wanted, name)
            if value and name != "source":
                lines = (value,) if isinstance(value, str) else value
                facts.append(Fact(context.text(f"qualifications.{name}"), tuple(Link(line) for line in lines)))
    if role.hours is not None:
        facts.append(
            Fact(context.text("role.hours"), tuple(Link(line) for line in context.phrases.schedule(role.hours)))
        )
    if role.environment:
        facts.append(Fact(context.text("role.environment"), (Link(role.environment),)))
    if role.career is not None:
        links = context.links
        for label, roles in (
            ("promotes-to", role.career.promotes_to),
            ("rotates-with", role.career.rotates_with),
            ("deputy", (role.career.deputy,) if role.career.deputy else ()),
        ):
            if roles:
                facts.append(Fact(context.text(f"role.{label}"), links.roles(roles)))
    return tuple(facts)
