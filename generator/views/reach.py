"""Whom a part of a policy is for, and which roles there are, as the tools of the finder pages need it.

The reach is written as departments and roles, not as a list of everybody: a page stays as long as its policies are,
however many roles there are.
"""

from dataclasses import dataclass

from generator.model.policy import Policy
from generator.views.context import Context


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom a rule is for: everybody, these departments with those below them, or these roles, by id."""

    everyone: bool
    departments: tuple[str, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoleOption:
    """A role that a reader may choose, with its department and those above it, and its superior."""

    id: str
    title: str
    path: str
    departments: tuple[str, ...]
    superior: str | None


@dataclass(frozen=True, slots=True)
class RoleGroup:
    """The roles of one department."""

    department: str
    title: str
    roles: tuple[RoleOption, ...]


def reach(policy: Policy, roles: tuple[str, ...]) -> Reach:
    """The named roles where a rule names some, else the scope of its policy."""
    if roles:
        return Reach(everyone=False, departments=(), roles=roles)
    scope = policy.applies_to
    return Reach(scope.everyone, scope.departments, scope.roles)


def role_groups(context: Context) -> tuple[RoleGroup, ...]:
    """All roles that are not repealed, by department in the order of the menu."""
    handbook, groups = context.handbook, []
    for department in context.departments:
        line = tuple(handbook.department_line(department.id))
        options = tuple(
            RoleOption(role.id, role.title, context.links.role(role.id).path or "", line, role.reports_to)
            for role in context.roles_of(department.id)
            if role.status != "repealed"
        )
        if options:
            groups.append(RoleGroup(department.id, department.title, options))
    return tuple(groups)
