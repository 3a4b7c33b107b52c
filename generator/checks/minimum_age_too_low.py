"""A post takes people who are too young."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.model.handbook import Handbook

LAW = "L-MIN-1"
LEAST = 16
HAZARD = 18


@check(severity=severity_of(LAW))
def minimum_age_too_low(handbook: Handbook) -> Iterator[Problem]:
    """Nobody under 16 is hired, nobody under 18 for work that harms health."""
    for role in handbook.roles if laws()[LAW].binds(handbook) else ():
        facts = role.compliance
        if facts is None or facts.min_age is None or role.status == "repealed":
            continue
        limit = HAZARD if facts.hazard else LEAST
        if facts.min_age < limit:
            values = {"role": role.title, "age": facts.min_age, "limit": limit}
            place = handbook.place(role, "compliance", "min_age")
            yield reminder(LAW, place, values, "hazard" if facts.hazard else None)
