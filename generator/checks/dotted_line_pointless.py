"""A role names itself, its superior or one of its subordinates as the one who also guides it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.superiors import is_above
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.role import Role


@check(severity=Severity.WARNING, requires=("duplicate-id", "reporting-cycle"))
def dotted_line_pointless(handbook: Handbook) -> Iterator[Problem]:
    """`dotted_to` is for guidance from outside the line of superiors."""
    for role in handbook.roles:
        for at, name in enumerate(role.dotted_to):
            other = handbook.role.get(name)
            if other is not None and (variant := _variant(handbook, role, other)):
                values = {"role": role.title, "other": other.title}
                yield Problem(handbook.place(role, "dotted_to", at), values, None if variant == "itself" else variant)


def _variant(handbook: Handbook, role: Role, other: Role) -> str | None:
    if other is role:
        return "itself"
    if other.id == role.reports_to:
        return "superior"
    return "below" if is_above(handbook, role, other) else None
