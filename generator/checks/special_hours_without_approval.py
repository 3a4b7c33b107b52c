"""A special system of working time has no number of its approval."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.schedules import schedules
from generator.findings import Term
from generator.model.handbook import Handbook

LAW = "L-TIME-5"


@check(severity=severity_of(LAW))
def special_hours_without_approval(handbook: Handbook) -> Iterator[Problem]:
    """Hours that are counted over a longer time, or not at all, are approved by the labour authority first."""
    for hours in schedules(handbook) if laws()[LAW].binds(handbook) else ():
        if hours.schedule.type != "standard" and hours.schedule.approval_no is None:
            place = handbook.place(hours.record, *hours.path, "type")
            values = {"owner": hours.owner, "type": Term(f"schedule_types.{hours.schedule.type}")}
            yield reminder(LAW, place, values)
