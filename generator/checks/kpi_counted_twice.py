"""Two indicators of a role are one."""

from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import Indel

from generator.checks.base import Problem, Threshold, check
from generator.checks.likeness import gist
from generator.findings import Related, Severity
from generator.model.handbook import Handbook

LONG_NAME = Threshold("kpi-counted-twice", default=6, least=3, most=50)


@check(severity=Severity.WARNING, threshold=LONG_NAME)
def kpi_counted_twice(handbook: Handbook) -> Iterator[Problem]:
    """What is counted twice weighs twice."""
    long = LONG_NAME.of(handbook)
    for role in handbook.roles:
        gists = [_Gist(gist(kpi.name), None if kpi.formula is None else gist(kpi.formula)) for kpi in role.kpis]
        for at, kpi in enumerate(role.kpis):
            same = next((index for index in range(at) if _are_one(gists[at], gists[index], long)), None)
            if same is not None:
                related = (Related(handbook.place(role, "kpis", same), "same-kpi"),)
                values = {"role": role.title, "name": kpi.name, "other": role.kpis[same].name}
                yield Problem(handbook.place(role, "kpis", at), values, related=related)


class _Gist(NamedTuple):
    name: str
    formula: str | None


def _are_one(kpi: _Gist, other: _Gist, long: int) -> bool:
    """Whether name or formula say the same; in a long name one character more changes nothing, one for another may."""
    if kpi.name == other.name or (kpi.formula is not None and kpi.formula == other.formula):
        return True
    lengths = len(kpi.name), len(other.name)
    return abs(lengths[0] - lengths[1]) == 1 and min(lengths) >= long and Indel.distance(kpi.name, other.name) == 1
