"""Working hours are longer than 8 hours a day or 40 hours a week."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.schedules import Hours, schedules
from generator.checks.texts import find_in_rules
from generator.checks.working_time import daily_minutes, spell
from generator.model.handbook import Handbook

LAW = "L-TIME-1"
LIMITS = {"day": 8 * 60, "week": 40 * 60}
SAID = re.compile(
    r"每(?P<unit>[天日周])(?:的)?(?:(?:工作|上班)(?:时间)?(?:为|是)?|实行)(?P<hours>\d+(?:\.\d+)?)个?小时(?!以[内下])"
)


@check(severity=severity_of(LAW))
def hours_over_limit(handbook: Handbook) -> Iterator[Problem]:
    """Counted from begin, end and breaks; special systems of working time are counted over a longer time."""
    if not laws()[LAW].binds(handbook):
        return
    for hours in schedules(handbook):
        if hours.schedule.type == "standard":
            yield from _too_long(handbook, hours)
    for found in find_in_rules(handbook, SAID, ("小时",)):
        unit = "week" if found.match["unit"] == "周" else "day"
        length = int(float(found.match["hours"]) * 60)
        if length > LIMITS[unit]:
            yield reminder(LAW, found.place, {"owner": found.match[0], **_values(unit, length)}, f"text-{unit}")


def _too_long(handbook: Handbook, hours: Hours) -> Iterator[Problem]:
    day = daily_minutes(hours.schedule) or 0
    week = day * len(hours.schedule.week)
    unit, length = ("day", day) if day > LIMITS["day"] else ("week", week)
    if length > LIMITS[unit]:
        place = handbook.place(hours.record, *hours.path, key=True)
        yield reminder(LAW, place, {"owner": hours.owner, **_values(unit, length)}, unit)


def _values(unit: str, length: int) -> dict[str, object]:
    return {"hours": spell(length), "limit": spell(LIMITS[unit])}
