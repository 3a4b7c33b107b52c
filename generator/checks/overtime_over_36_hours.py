"""More than 36 hours of overtime a month, or 3 a day, are planned."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.texts import find_in_rules
from generator.model.handbook import Handbook

LAW = "L-TIME-3"
LIMITS = {"月": 36, "天": 3, "日": 3}
OVERTIME = re.compile(
    r"每(?:个)?(?P<unit>[月天日])[^。；]{0,6}加班[^。；\d]{0,10}(?P<hours>\d+(?:\.\d+)?)个?小时"
    r"|加班[^。；\d]{0,6}每(?:个)?(?P<unit_after>[月天日])[^。；\d]{0,8}(?P<hours_after>\d+(?:\.\d+)?)个?小时"
)


@check(severity=severity_of(LAW))
def overtime_over_36_hours(handbook: Handbook) -> Iterator[Problem]:
    """A rule that plans for more than the limit plans to go over it."""
    for found in find_in_rules(handbook, OVERTIME, ("加班",)) if laws()[LAW].binds(handbook) else ():
        unit = found.match["unit"] or found.match["unit_after"]
        hours = found.match["hours"] or found.match["hours_after"]
        if float(hours) > LIMITS[unit]:
            yield reminder(LAW, found.place, {"words": found.match[0], "unit": unit, "limit": LIMITS[unit]})
