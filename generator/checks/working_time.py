"""Reads times of day and working hours, in minutes."""

from generator.model.handbook import Handbook
from generator.model.role import Role, Schedule

_DAY = 24 * 60


def minutes(clock: str) -> int:
    """Minutes since midnight."""
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def between(start: str, end: str) -> int:
    """Minutes from one time to the next, over midnight if need be."""
    return (minutes(end) - minutes(start)) % _DAY


def daily_minutes(schedule: Schedule) -> int | None:
    """Working minutes of a day without breaks; None when begin or end is open."""
    if schedule.start is None or schedule.end is None:
        return None
    return between(schedule.start, schedule.end) - sum(between(pause.start, pause.end) for pause in schedule.breaks)


def hours_of(handbook: Handbook, role: Role) -> Schedule | None:
    """The working hours of a role: its own when they name begin and end, else those of the company."""
    own = role.hours
    if own is not None and own.start is not None and own.end is not None:
        return own
    return handbook.settings.company.hours


def spell(length: int) -> str:
    """Minutes as hours: 510 is 8.5."""
    return f"{length / 60:.2f}".rstrip("0").rstrip(".")
