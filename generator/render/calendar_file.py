"""Calendar views → iCalendar files (RFC 5545). Times are floating: nine is nine wherever the reader works."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from icalendar import Calendar, Event, vRecur

from generator.views.calendar_entries import CalendarEntry, CalendarView
from generator.views.calendar_rhythm import WEEK, Rhythm

_BYDAY = dict(zip(WEEK, ("MO", "TU", "WE", "TH", "FR", "SA", "SU"), strict=True))
_END = b"END:VCALENDAR\r\n"
_LONGEST = 75
_INSIDE_CHARACTER = 0x80
_SHORTEST_MONTH = 28
_LAST_WEEK = 7
_MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


def calendar_file(view: CalendarView) -> bytes:
    """The bytes of one file; the same view always gives the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", f"-//handbook//calendar//{view.language}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", view.name)
    head: bytes = calendar.to_ical().removesuffix(_END)
    return b"".join((head, *(_event(entry, view.since) for entry in view.entries), _END))


def _event(entry: CalendarEntry, since: date) -> bytes:
    texts = [("UID", entry.uid), ("SUMMARY", entry.summary), ("DESCRIPTION", entry.description)]
    lines = [_line(f"{name}:{_escaped(text)}") for name, text in texts]
    if entry.url is not None:
        lines.append(_line(f"URL:{entry.url}"))
    times = _times(entry.rhythm, since, within=entry.within)
    return b"".join((b"BEGIN:VEVENT\r\n", times, *lines, b"END:VEVENT\r\n"))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _line(text: str) -> bytes:
    """A line of the file; a long one is continued on the next, never in the middle of a character."""
    rest, parts = text.encode(), []
    while len(rest) > _LONGEST:
        end = _LONGEST
        while rest[end] & 0xC0 == _INSIDE_CHARACTER:
            end -= 1
        parts.append(rest[:end])
        rest = b" " + rest[end:]
    return b"\r\n".join((*parts, rest, b""))


# What recurs alike has the same lines, and a large company has thousands of entries and few rhythms.
@lru_cache(maxsize=10_000)
def _times(rhythm: Rhythm, since: date, *, within: bool) -> bytes:
    """The lines that say when an entry is due."""
    event = Event()
    first = first_day(rhythm, since, within=within)
    event.add("dtstamp", datetime.combine(since, time(), UTC))
    if rhythm.start is None or within or rhythm.last_week:
        event.add("dtstart", first)
        event.add("dtend", first + timedelta(days=_LAST_WEEK if rhythm.last_week else 1))
        event.add("transp", "TRANSPARENT")
    else:
        event.add("dtstart", datetime.combine(first, time.fromisoformat(rhythm.start)))
        if rhythm.end is not None and rhythm.end > rhythm.start:
            event.add("dtend", datetime.combine(first, time.fromisoformat(rhythm.end)))
    event.add("rrule", vRecur(dict(recurrence(rhythm, within=within))))
    written: bytes = event.to_ical()
    return written.removeprefix(b"BEGIN:VEVENT\r\n").removesuffix(b"END:VEVENT\r\n")


def recurrence(rhythm: Rhythm, *, within: bool) -> Mapping[str, object]:
    """The rule by which an entry recurs.

    Args:
        rhythm: when it recurs.
        within: it may be done at any time of the cycle, and stands on the first day of it.
    """
    if rhythm.every == "day":
        return {"FREQ": "DAILY"}
    if rhythm.every in ("week", "workday"):
        return {"FREQ": "WEEKLY", "BYDAY": ["MO"] if within else [_BYDAY[day] for day in rhythm.weekdays]}
    if rhythm.every == "half_month" and within:
        return {"FREQ": "MONTHLY", "BYMONTHDAY": [1, 16]}
    if rhythm.every == "year" and not within:
        return {"FREQ": "YEARLY", "BYMONTH": rhythm.month or 1, **_days(rhythm)}
    return {
        "FREQ": "MONTHLY",
        "INTERVAL": _MONTHS.get(rhythm.every, 1),
        **({"BYMONTHDAY": 1} if within else _days(rhythm)),
    }


def first_day(rhythm: Rhythm, since: date, *, within: bool) -> date:
    """The first day on or after `since` on which an entry recurs."""
    return next(day for day in _from(since) if _falls(rhythm, day, within=within))


def _days(rhythm: Rhythm) -> Mapping[str, object]:
    """The days of a month; one that short months do not have falls on their last."""
    if rhythm.last_week:
        return {"BYMONTHDAY": -_LAST_WEEK}
    late = [day for day in rhythm.monthdays if day > _SHORTEST_MONTH]
    if len(rhythm.monthdays) == 1 and late:
        return {"BYMONTHDAY": list(range(_SHORTEST_MONTH, late[0] + 1)), "BYSETPOS": -1}
    return {"BYMONTHDAY": list(rhythm.monthdays) or 1}


def _from(since: date) -> Iterator[date]:
    while True:
        yield since
        since += timedelta(days=1)


def _falls(rhythm: Rhythm, day: date, *, within: bool) -> bool:
    if rhythm.every == "day":
        return True
    if rhythm.every in ("week", "workday"):
        return day.weekday() == 0 if within else WEEK[day.weekday()] in rhythm.weekdays
    if within:
        opening = day.day in (1, 16) if rhythm.every == "half_month" else day.day == 1
        return opening and (day.month - 1) % _MONTHS.get(rhythm.every, 1) == 0
    if rhythm.every == "year" and day.month != (rhythm.month or 1):
        return False
    return _falls_in_month(rhythm, day)


def _falls_in_month(rhythm: Rhythm, day: date) -> bool:
    length = (day.replace(day=_SHORTEST_MONTH) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    if rhythm.last_week:
        return day.day == length.day - _LAST_WEEK + 1
    if len(rhythm.monthdays) == 1:
        return day.day == min(rhythm.monthdays[0], length.day)
    return day.day in (rhythm.monthdays or (1,))
