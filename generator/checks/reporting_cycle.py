"""Roles report to each other in a circle."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Related
from generator.model.handbook import Handbook
from generator.model.role import Role


@check(requires=("duplicate-id",))
def reporting_cycle(handbook: Handbook) -> Iterator[Problem]:
    """The line of superiors ends at the head of the company."""
    settled: set[str] = set()
    for role in handbook.role.values():
        line = _line_upwards(handbook, role, settled)
        settled.update(line)
        superior = handbook.role[next(reversed(line))].reports_to if line else None
        if superior in line:
            circle = _from_the_first(handbook, list(line.values())[list(line).index(superior) :])
            chain = " → ".join(above.title for above in (*circle, circle[0]))
            related = tuple(Related(handbook.place(above, "reports_to"), "also-in-circle") for above in circle[1:])
            yield Problem(handbook.place(circle[0], "reports_to"), {"chain": chain}, related=related)


def _line_upwards(handbook: Handbook, role: Role, settled: set[str]) -> dict[str, Role]:
    """A role and those above it by id, until one that has been looked at, is missing or would repeat."""
    line: dict[str, Role] = {}
    current: Role | None = role
    while current is not None and current.id not in settled and current.id not in line:
        line[current.id] = current
        current = handbook.role.get(current.reports_to) if current.reports_to is not None else None
    return line


def _from_the_first(handbook: Handbook, circle: list[Role]) -> list[Role]:
    """The circle from the role that stands first in the handbook, so that it does not depend on who leads into it."""
    first = min(range(len(circle)), key=lambda at: handbook.roles.index(circle[at]))
    return circle[first:] + circle[:first]
