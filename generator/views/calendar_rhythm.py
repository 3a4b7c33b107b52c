"""When something recurs, as a calendar needs it: the days and the time of day, without words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from generator.model.values import Cycle, Deadline, Frequency, Moment, Weekday

WEEK: tuple[Weekday, ...] = get_args(Weekday)
DAILY = frozenset({"day", "workday"})
_MONTHLY = frozenset({"half_month", "month"})
_WORKING_WEEK: tuple[Weekday, ...] = WEEK[:5]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The days of a week, month or year, and the time of day as `09:30`; what is not written is empty.

    `latest` says that the time is the latest one, not the beginning.
    """

    every: Cycle
    weekdays: tuple[Weekday, ...] = ()
    monthdays: tuple[int, ...] = ()
    last_week: bool = False
    month: int | None = None
    start: str | None = None
    end: str | None = None
    latest: bool = False

    @property
    def days(self) -> tuple[object, ...]:
        """The days as one value that tells whether two things fall on the same days."""
        return self.weekdays, self.monthdays, self.last_week, self.month

    @property
    def is_dated(self) -> bool:
        """Whether the days are written; what recurs daily needs none."""
        return self.every in DAILY or any(self.days)


def working_week(*weeks: Sequence[Weekday]) -> tuple[Weekday, ...]:
    """The first working week that is written, else Monday to Friday."""
    return next((tuple(week) for week in weeks if week), _WORKING_WEEK)


def rhythm(frequency: Frequency, moment: Moment | None, until: Moment | None = None, *, latest: bool = False) -> Rhythm:
    """The rhythm of a frequency together with the moment that goes with it."""
    on = set(frequency.on)
    weekdays = {day for day in WEEK if day in on}
    monthdays = {int(day) for day in on if day.isdigit()}
    month = start = None
    if moment is not None:
        weekdays |= {moment.weekday} if moment.weekday is not None else set()
        monthdays |= {moment.day} if isinstance(moment.day, int) else set()
        month, start = moment.month, _clock(moment)
    by_week, by_month = frequency.every == "week", frequency.every in _MONTHLY or month is not None
    return Rhythm(
        every=frequency.every,
        weekdays=tuple(day for day in WEEK if day in weekdays) if by_week else (),
        monthdays=tuple(sorted(monthdays)) if by_month else (),
        last_week="last_week" in on and by_month,
        month=month if frequency.every == "year" else None,
        start=start,
        end=_clock(until) if until is not None and start is not None else None,
        latest=latest and start is not None,
    )


def duty_rhythm(frequency: Frequency, deadline: Deadline | None) -> Rhythm:
    """The rhythm of a duty, which is due at its deadline."""
    return rhythm(frequency, deadline.by if deadline is not None else None, latest=True)


def _clock(moment: Moment) -> str | None:
    """The time of day with two digits for the hour, so that times sort."""
    return moment.time.zfill(5) if moment.time is not None else None
