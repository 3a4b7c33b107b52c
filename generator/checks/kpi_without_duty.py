"""An indicator measures nothing that the role has to do."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.likeness import speaks_of, words
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.HINT)
def kpi_without_duty(handbook: Handbook) -> Iterator[Problem]:
    """Staff are scored for their duties: a duty names the indicator or at least speaks of the same thing."""
    for role in handbook.roles:
        if not role.kpis:
            continue
        named = {name for duty in role.duties for name in duty.kpis}
        tasks = "\n".join(duty.text for duty in role.duties)
        for at, kpi in enumerate(role.kpis):
            if kpi.id not in named and not speaks_of(tasks, words(kpi.name)):
                yield Problem(handbook.place(role, "kpis", at), {"role": role.title, "name": kpi.name})
