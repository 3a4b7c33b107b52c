"""A group of indicators has no indicator."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING, requires=("unknown-kpi-group",))
def empty_kpi_group(handbook: Handbook) -> Iterator[Problem]:
    """A weight on which nothing is scored is lost or given away."""
    for role in handbook.roles:
        used = {kpi.group for kpi in role.kpis}
        for at, group in enumerate(role.kpi_groups):
            if group.name not in used:
                place = handbook.place(role, "kpi_groups", at)
                yield Problem(place, {"role": role.title, "group": group.name})
