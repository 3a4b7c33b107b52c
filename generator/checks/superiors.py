"""The line of superiors above a role."""

from collections.abc import Iterator

from generator.model.handbook import Handbook
from generator.model.role import Role


def superiors(handbook: Handbook, role: Role) -> Iterator[Role]:
    """The roles above a role, the nearest first; ends at an unknown one or where it would loop."""
    seen = {role.id}
    current = handbook.role.get(role.reports_to or "")
    while current is not None and current.id not in seen:
        seen.add(current.id)
        yield current
        current = handbook.role.get(current.reports_to or "")


def is_above(handbook: Handbook, role: Role, other: Role) -> bool:
    """Whether a role is among the superiors of another."""
    return any(superior is role for superior in superiors(handbook, other))
