"""A standard of work states another figure than the target of the indicator that it speaks of."""

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.base import Problem, check
from generator.checks.measures import spell
from generator.checks.numerals import figures, plain
from generator.findings import Related, Severity
from generator.model.handbook import Handbook
from generator.model.references import Path
from generator.model.role import Role

_UNITS = {"percent": "%", "yuan": "元", "time": "次", "day": "[天日]", "hour": "个?小时", "customer": "[家户]"}


@check(severity=Severity.WARNING)
def standard_against_target(handbook: Handbook) -> Iterator[Problem]:
    """What good work is and what is scored are one figure."""
    for role in handbook.roles:
        targets = [(at, kpi.name, kpi.target) for at, kpi in enumerate(role.kpis) if kpi.target is not None]
        for path, text in _standards(role) if targets else ():
            for at, name, target in targets:
                found = _figures(text, name, _UNITS.get(target.unit or ""))
                if found and isinstance(target.n, Decimal) and target.n not in found:
                    related = (Related(handbook.place(role, "kpis", at, "target"), "target-of-kpi"),)
                    values = {"name": name, "figure": spell(found[0]), "target": spell(target.n)}
                    yield Problem(handbook.place(role, *path), values, related=related)


def _standards(role: Role) -> Iterator[tuple[Path, str]]:
    yield from ((("standards", at, "text"), standard.text) for at, standard in enumerate(role.standards))
    yield from ((("duties", at, "standard"), duty.standard) for at, duty in enumerate(role.duties) if duty.standard)


def _figures(text: str, name: str, unit: str | None) -> list[Decimal]:
    """The figures of a unit that follow a name within its sentence."""
    sentence = re.split("[。;]", plain(text).partition(plain(name))[2])[0] if unit else ""
    return [one.value for one in figures(sentence) if re.match(rf"\s*{unit}", sentence[one.end :])]
