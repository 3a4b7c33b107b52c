"""The calendar of the company: what recurs, by day, week, month and longer, and the week at a glance."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.views.calendar_events import CalendarEvent, company_events
from generator.views.calendar_rhythm import DAILY, WEEK, Rhythm
from generator.views.context import Context
from generator.views.links import CALENDAR, CALENDAR_FILE
from generator.views.page import Download, PageView, SearchEntry, SectionView
from generator.views.reach import RoleGroup, role_groups

_MANY = 2000
_SECTIONS = {
    "daily": ("day", "workday"),
    "weekly": ("week",),
    "monthly": ("half_month", "month"),
    "longer": ("quarter", "half_year", "year"),
    "undated": ("project", "order", "event", "regular", "irregular"),
}


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """One event in a table; `days` are the days of the week on which it always falls."""

    event: CalendarEvent
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CalendarGroup:
    """The events of one day, or those without a day, under a heading of their own."""

    title: str
    lines: tuple[CalendarLine, ...]


@dataclass(frozen=True, slots=True)
class CalendarTable:
    """One section; `idle` are the days of the week on which nothing in it falls."""

    groups: tuple[CalendarGroup, ...]
    idle: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DayItem:
    """One event of a day at a glance."""

    time: str | None
    event: CalendarEvent


@dataclass(frozen=True, slots=True)
class DayColumn:
    """One day of the week at a glance: what has a time, or falls on just this day."""

    day: str
    title: str
    items: tuple[DayItem, ...]


@dataclass(frozen=True, slots=True)
class CompanyCalendar:
    """Everything that the page shows."""

    title: str
    purpose: str
    downloads: tuple[Download, ...]
    groups: tuple[RoleGroup, ...]
    days: tuple[tuple[str, str], ...]
    week: tuple[DayColumn, ...]
    note: str | None


def company_calendar(context: Context) -> PageView | None:
    """The page of the calendar; none where nothing recurs."""
    text, everything = context.text, company_events(context)
    events = _shown(everything)
    if not events:
        return None
    week = tuple(_column(day, events, context) for day in WEEK)
    view = CompanyCalendar(
        title=text("company-calendar.title"),
        purpose=text("company-calendar.purpose"),
        downloads=(Download(text("company-calendar.download"), CALENDAR_FILE, main=True),),
        groups=role_groups(context),
        days=tuple((day, context.phrases.word(f"days.{day}")) for day in WEEK),
        week=week,
        note=text("company-calendar.left-out") if len(events) < len(everything) else None,
    )
    sections = [SectionView("week", text("company-calendar.week"), "week")] if any(day.items for day in week) else []
    for name, cycles in _SECTIONS.items():
        table = _table([event for event in events if event.rhythm.every in cycles], context)
        if table.groups:
            sections.append(SectionView(name, text(f"company-calendar.{name}"), "table", table))
    return PageView(
        path=CALENDAR,
        template="company_calendar",
        title=view.title,
        description=view.purpose,
        sections=tuple(sections),
        view=view,
        search=(SearchEntry(CALENDAR, view.title, view.purpose, tuple(text("company-calendar.keys").split())),),
    )


def _shown(events: Sequence[CalendarEvent]) -> Sequence[CalendarEvent]:
    """All events; of very many duties those with a day or a time of their own, the others stand with their roles."""
    if len(events) <= _MANY:
        return events
    return [event for event in events if event.is_cadence or _has_a_day(event.rhythm)]


def _has_a_day(rhythm: Rhythm) -> bool:
    return rhythm.start is not None or (rhythm.every not in DAILY and any(rhythm.days))


def days_of(rhythm: Rhythm) -> tuple[str, ...]:
    """The days of the week on which something always falls."""
    return WEEK if rhythm.every == "day" else rhythm.weekdays


def _column(day: str, events: Sequence[CalendarEvent], context: Context) -> DayColumn:
    falling = [
        event
        for event in events
        if day in days_of(event.rhythm) and (event.rhythm.start is not None or event.rhythm.every not in DAILY)
    ]
    items = tuple(DayItem(_time(event.rhythm, context), event) for event in sorted(falling, key=_time_of_day))
    return DayColumn(day, context.phrases.word(f"days.{day}"), items)


def _time(rhythm: Rhythm, context: Context) -> str | None:
    if rhythm.start is None:
        return None
    start = rhythm.start.removeprefix("0")
    if rhythm.end is not None:
        return context.phrases.word("moment.from_to", start=start, end=rhythm.end.removeprefix("0"))
    return context.phrases.word("deadline.by", moment=start) if rhythm.latest else start


def _time_of_day(event: CalendarEvent) -> tuple[bool, str]:
    """What has a time first, by that time."""
    return event.rhythm.start is None, event.rhythm.start or ""


def _table(events: Sequence[CalendarEvent], context: Context) -> CalendarTable:
    grouped: dict[tuple[int, ...], tuple[str, list[CalendarLine]]] = {}
    for event in sorted(events, key=_time_of_day):
        line = CalendarLine(event, days_of(event.rhythm))
        for order, title in _headings(event.rhythm, context):
            grouped.setdefault(order, (title, []))[1].append(line)
    groups = tuple(CalendarGroup(title, tuple(lines)) for _, (title, lines) in sorted(grouped.items()))
    busy = {day for group in groups for line in group.lines for day in line.days}
    return CalendarTable(groups, tuple(day for day in WEEK if day not in busy))


def _headings(rhythm: Rhythm, context: Context) -> Iterator[tuple[tuple[int, ...], str]]:
    """The headings under which an event stands: its place among them, and its words."""
    phrases, text = context.phrases, context.text
    cycles = [cycle for section in _SECTIONS.values() for cycle in section]
    cycle = cycles.index(rhythm.every)
    if rhythm.every not in ("week", "half_month", "month"):
        yield (cycle,), phrases.cycle(rhythm.every)
        return
    for day in rhythm.weekdays:
        yield (0, WEEK.index(day)), phrases.word(f"days.{day}")
    for number in rhythm.monthdays:
        yield (0, number), phrases.word("days.day_of_month", n=number)
    if rhythm.last_week:
        yield (0, 32), phrases.word("days.last_week")
    if not rhythm.is_dated:
        yield (1, cycle), text("company-calendar.any-day", cycle=phrases.cycle(rhythm.every))
