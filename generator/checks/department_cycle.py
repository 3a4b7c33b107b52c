"""Departments are above each other in a circle."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Related
from generator.model.handbook import Handbook


@check(requires=("duplicate-id",))
def department_cycle(handbook: Handbook) -> Iterator[Problem]:
    """The line of departments ends at the company."""
    settled: set[str] = set()
    for department in handbook.departments:
        line = [name for name in handbook.department_line(department.id) if name in handbook.department]
        above = handbook.department[line[-1]].parent
        if above in line and settled.isdisjoint(line):
            circle = [handbook.department[name] for name in line[line.index(above) :]]
            chain = " → ".join(part.title for part in (*circle, circle[0]))
            related = tuple(Related(handbook.place(part, "parent"), "also-in-circle") for part in circle[1:])
            yield Problem(handbook.place(circle[0], "parent"), {"chain": chain}, related=related)
            settled.update(part.id for part in circle)
