"""Roles whose indicators lack something."""

from collections.abc import Callable, Iterator

from generator.checks.base import Problem
from generator.model.handbook import Handbook
from generator.model.role import Kpi


def kpi_gaps(handbook: Handbook, lacks: Callable[[Kpi], bool]) -> Iterator[Problem]:
    """One problem for each role with indicators that lack something, which names them."""
    for role in handbook.roles:
        bare = [at for at, kpi in enumerate(role.kpis) if lacks(kpi)]
        if bare and role.status != "repealed":
            values = {"role": role.title, "names": [role.kpis[at].name for at in bare]}
            yield Problem(handbook.place(role, "kpis", bare[0]), values)
