"""A week has no day of rest."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.schedules import schedules
from generator.checks.texts import find_in_rules
from generator.checks.timetable import WEEK
from generator.model.handbook import Handbook

LAW = "L-TIME-2"
NO_REST = re.compile(
    r"每周(?:工作|上班)[7七]天|全年无休|(?:没有|无)(?:固定)?休息日|每月(?:只)?休息?[1-3一二两三]天|月休[1-3一二两三]天"
)


@check(severity=severity_of(LAW))
def rest_day_missing(handbook: Handbook) -> Iterator[Problem]:
    """Every week has at least one day of rest."""
    if not laws()[LAW].binds(handbook):
        return
    for hours in schedules(handbook):
        if set(hours.schedule.week) == set(WEEK):
            yield reminder(LAW, handbook.place(hours.record, *hours.path, "week"), {"owner": hours.owner})
    for found in find_in_rules(handbook, NO_REST, ("7天", "七天", "无休", "休息日", "每月", "月休")):
        yield reminder(LAW, found.place, {"words": found.match[0]}, "text")
