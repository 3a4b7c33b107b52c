"""An indicator names a group that its role does not list."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.known_ids import nearest
from generator.model.handbook import Handbook


@check()
def unknown_kpi_group(handbook: Handbook) -> Iterator[Problem]:
    """Weights are shared out by group; where a role lists no groups, the names are headings only."""
    for role in handbook.roles:
        names = {group.name: group.name for group in role.kpi_groups}
        for at, kpi in enumerate(role.kpis):
            if names and kpi.group is not None and kpi.group not in names:
                values = {"group": kpi.group, "role": role.title, "nearest": nearest(kpi.group, names)}
                yield Problem(handbook.place(role, "kpis", at, "group"), values)
