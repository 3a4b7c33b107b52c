"""Which roles are bound to a recurring item, and on which days and at which times."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.working_time import minutes
from generator.model.handbook import Handbook, Held
from generator.model.policy import Cadence
from generator.model.role import Role

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WORKDAYS = WEEK[:5]


class Slot(NamedTuple):
    """The time that an item takes on each of its days, in minutes since midnight; no days: they are not fixed."""

    days: tuple[str, ...]
    start: int
    end: int


def roles_bound(handbook: Handbook, held: Held[Cadence]) -> Iterator[Role]:
    """The roles that attend or report: those listed, else all that the policy binds."""
    if held.part.attendees:
        yield from (handbook.role[role] for role in held.part.attendees if role in handbook.role)
    else:
        yield from handbook.roles_in_scope(held.policy.applies_to)


def slot_of(cadence: Cadence) -> Slot | None:
    """When an item takes place; None when it has no time of day."""
    if cadence.at is None or cadence.at.time is None:
        return None
    start = minutes(cadence.at.time)
    end = start + (cadence.max_minutes or 0)
    if cadence.until is not None and cadence.until.time is not None:
        end = minutes(cadence.until.time)
    return Slot(days_of(cadence), start, end)


def days_of(cadence: Cadence) -> tuple[str, ...]:
    """The days of the week of an item that recurs every day or week."""
    frequency = cadence.frequency
    if frequency.every == "day":
        return WEEK
    if frequency.every == "workday":
        return _WORKDAYS
    days = tuple(day for day in frequency.on if day in WEEK)
    weekday = cadence.at.weekday if cadence.at is not None else None
    return (days or ((weekday,) if weekday else ())) if frequency.every == "week" else ()
