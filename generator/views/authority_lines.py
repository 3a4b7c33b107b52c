"""What every role may do, as lines of one table."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.role import Authority, Role
from generator.views.borders import Border, limit_border
from generator.views.context import Context
from generator.views.links import role_path
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class AuthorityLine:
    """What one role may do about one matter."""

    role: Link
    line: Link
    verb: str
    decides: bool
    object: str
    condition: str | None
    limit: str | None
    border: Border | None
    unit: str | None
    above: Link | None


def authority_lines(context: Context) -> Iterator[AuthorityLine]:
    """Every authority of every role that is not repealed, by department in the order of the menu."""
    for department in context.departments:
        for role in context.roles_of(department.id):
            if role.status != "repealed":
                for one in role.authority:
                    yield _line(role, one, context)


def _line(role: Role, one: Authority, context: Context) -> AuthorityLine:
    return AuthorityLine(
        role=context.links.role(role.id),
        line=Link(one.no, f"{role_path(role.id)}#{number_anchor('authority', one.no)}"),
        verb=context.phrases.verb(one.verb),
        decides=one.verb not in ("propose", "apply", "record"),
        object=one.object,
        condition=one.condition,
        limit=context.phrases.quantity(one.limit) if one.limit else None,
        border=limit_border(one.limit) if one.limit else None,
        unit=one.limit.unit if one.limit else None,
        above=context.links.role(one.above) if one.above else None,
    )
