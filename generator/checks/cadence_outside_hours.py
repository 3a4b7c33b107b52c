"""A meeting, report or turn of duty lies outside working hours."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.timetable import Slot, roles_bound, slot_of
from generator.checks.working_time import hours_of, minutes
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.role import Schedule


@check(severity=Severity.WARNING)
def cadence_outside_hours(handbook: Handbook) -> Iterator[Problem]:
    """What recurs outside working hours is overtime that nobody counts. One finding for an item."""
    for held in handbook.cadences:
        slot = slot_of(held.part)
        if slot is None or held.policy.status == "repealed":
            continue
        for role in roles_bound(handbook, held):
            hours = hours_of(handbook, role)
            if hours is not None and hours.type == "standard" and _outside(slot, hours):
                place = handbook.place(held.policy, "cadences", held.index, "at")
                values = {"title": held.part.title, "role": role.title, "start": hours.start, "end": hours.end}
                yield Problem(place, values)
                break


def _outside(slot: Slot, hours: Schedule) -> bool:
    if hours.start is None or hours.end is None:
        return False
    if hours.week and slot.days and not set(slot.days) & set(hours.week):
        return True
    start, end = minutes(hours.start), minutes(hours.end)
    return start < end and (slot.start < start or max(slot.start, slot.end) > end)
