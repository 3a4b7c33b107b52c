"""A role's calendar: what recurs for it, by day, week, month and longer."""

from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.role import Role
from generator.views.context import Context
from generator.views.links import policy_path
from generator.views.page import Link

_COLUMNS = {
    "day": "daily",
    "workday": "daily",
    "week": "weekly",
    "half_month": "monthly",
    "month": "monthly",
    "quarter": "longer",
    "half_year": "longer",
    "year": "longer",
}


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One thing that recurs, with its time if it has one."""

    link: Link
    time: str | None


@dataclass(frozen=True, slots=True)
class CalendarColumn:
    """What recurs at one rhythm."""

    title: str
    entries: tuple[CalendarEntry, ...]


def calendar(role: Role, context: Context) -> tuple[CalendarColumn, ...]:
    """The cadences that a role attends and its duties with a rhythm."""
    found: dict[str, list[CalendarEntry]] = {name: [] for name in ("daily", "weekly", "monthly", "longer")}
    phrases = context.phrases
    for held in context.binding.cadences.get(role.id, ()):
        cadence = held.part
        column = _COLUMNS.get(cadence.frequency.every)
        if column is not None:
            path = f"{policy_path(held.policy.id)}#{number_anchor('cadence', cadence.id)}"
            found[column].append(CalendarEntry(Link(cadence.title, path), phrases.cadence_time(cadence) or None))
    for duty in role.duties:
        column = _COLUMNS.get(duty.frequency.every) if duty.frequency is not None else None
        if column is not None:
            times = phrases.timing(duty.frequency, duty.deadline)
            link = Link(duty.text, f"#{number_anchor('duty', duty.no)}")
            found[column].append(CalendarEntry(link, times[0] if times else None))
    return tuple(
        CalendarColumn(context.text(f"calendar.{name}"), tuple(entries)) for name, entries in found.items() if entries
    )
