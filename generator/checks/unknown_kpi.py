"""A duty names an indicator that its role does not have."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.known_ids import nearest
from generator.model.handbook import Handbook


@check()
def unknown_kpi(handbook: Handbook) -> Iterator[Problem]:
    """A duty is measured by indicators of its own role."""
    for role in handbook.roles:
        names = {kpi.name: kpi.id for kpi in role.kpis} | {kpi.id: kpi.id for kpi in role.kpis}
        for index, duty in enumerate(role.duties):
            for at, name in enumerate(duty.kpis):
                if name not in names.values():
                    place = handbook.place(role, "duties", index, "kpis", at)
                    yield Problem(place, {"id": name, "role": role.title, "nearest": nearest(name, names)})
