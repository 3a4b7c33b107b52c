"""A role scores itself."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING)
def kpi_scored_by_oneself(handbook: Handbook) -> Iterator[Problem]:
    """A score counts when another role gives it."""
    for role in handbook.roles:
        for at, kpi in enumerate(role.kpis):
            if kpi.scored_by == role.id:
                values = {"role": role.title, "name": kpi.name}
                yield Problem(handbook.place(role, "kpis", at, "scored_by"), values)
