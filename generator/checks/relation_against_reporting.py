"""A working relation turns superior and subordinate round, or two roles each supervise the other."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.superiors import is_above
from generator.findings import Related, Severity
from generator.model.handbook import Handbook
from generator.model.role import Role

DOWNWARDS = ("supervises",)
UPWARDS = ("supervised_by", "reports")


@check(severity=Severity.WARNING, requires=("duplicate-id", "reporting-cycle"))
def relation_against_reporting(handbook: Handbook) -> Iterator[Problem]:
    """Who supervises whom is told the same way by both, and by the line of superiors."""
    supervising = {
        (role.id, relation.role)
        for role in handbook.roles
        for relation in role.relations.internal
        if relation.role is not None and relation.kind in DOWNWARDS
    }
    for role in handbook.roles:
        for at, relation in enumerate(role.relations.internal):
            other = handbook.role.get(relation.role or "")
            if other is None or other is role:
                continue
            values = {"role": role.title, "other": other.title}
            place = handbook.place(role, "relations", "internal", at, "kind")
            if relation.kind in DOWNWARDS and is_above(handbook, other, role):
                yield Problem(place, values, None, _line(handbook, role))
            elif relation.kind in UPWARDS and is_above(handbook, role, other):
                yield Problem(place, values, "upwards", _line(handbook, other))
            elif relation.kind in DOWNWARDS and role.id < other.id and (other.id, role.id) in supervising:
                yield Problem(place, values, "mutual")


def _line(handbook: Handbook, role: Role) -> tuple[Related, ...]:
    return (Related(handbook.place(role, "reports_to"), "line-of-superiors"),)
