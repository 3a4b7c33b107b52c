"""Every file is read back by a parser, and its rules are unrolled by dateutil, which knows nothing of our code."""

from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # no types come with it
from icalendar import Calendar
from icalendar.cal.component import Component

from generator.locale import catalogue
from generator.project import check
from generator.render.calendar_file import calendar_file
from generator.views.calendar_entries import CalendarEntry, CalendarView, calendar_views
from generator.views.calendar_rhythm import Rhythm
from generator.views.context import make_context
from tests.shipped import REPOSITORY

SINCE = date(2026, 1, 1)
LONG = "每周一10:00前向销售人员管理岗提交《客户资料卡》《工作日志》；逗号, 分号; 反斜杠\\ 都要保留。" * 3


def entry(rhythm: Rhythm, *, within: bool = False) -> CalendarEntry:
    return CalendarEntry("one@handbook", "周报", LONG + "\n第二行", rhythm, within, "https://a.example/b?c=1,2")


def written(rhythm: Rhythm, *, within: bool = False) -> bytes:
    view = CalendarView("data/calendar.ics", "日历", "zh-CN", SINCE, (entry(rhythm, within=within),))
    return calendar_file(view)


def read_back(rhythm: Rhythm, *, within: bool = False) -> Component:
    (event,) = Calendar.from_ical(written(rhythm, within=within)).walk("VEVENT")
    assert isinstance(event, Component)
    return event


def moment(event: Component, name: str) -> Any:
    value: Any = event[name]
    return value.dt


def occurrences(event: Component, n: int) -> list[date]:
    start = moment(event, "DTSTART")
    at = start if isinstance(start, datetime) else datetime.combine(start, datetime.min.time())
    rule: Any = event["RRULE"]
    unrolled = rrulestr(rule.to_ical().decode(), dtstart=at)
    return [day.date() for day in islice(unrolled, n)]


@pytest.mark.parametrize(
    ("rhythm", "within", "days"),
    [
        (Rhythm("day", start="09:00"), False, ["2026-01-01", "2026-01-02", "2026-01-03"]),
        (Rhythm("workday", ("tue", "wed"), start="09:00"), False, ["2026-01-06", "2026-01-07", "2026-01-13"]),
        (Rhythm("week", ("sat", "sun")), False, ["2026-01-03", "2026-01-04", "2026-01-10"]),
        (Rhythm("week"), True, ["2026-01-05", "2026-01-12", "2026-01-19"]),
        (Rhythm("half_month"), True, ["2026-01-01", "2026-01-16", "2026-02-01"]),
        (Rhythm("half_month", monthdays=(5, 20)), False, ["2026-01-05", "2026-01-20", "2026-02-05"]),
        (Rhythm("month", monthdays=(25,)), False, ["2026-01-25", "2026-02-25", "2026-03-25"]),
        (Rhythm("month", monthdays=(31,)), False, ["2026-01-31", "2026-02-28", "2026-03-31"]),
        (Rhythm("month", last_week=True), False, ["2026-01-25", "2026-02-22", "2026-03-25"]),
        (Rhythm("month"), True, ["2026-01-01", "2026-02-01", "2026-03-01"]),
        (Rhythm("quarter"), True, ["2026-01-01", "2026-04-01", "2026-07-01"]),
        (Rhythm("half_year"), True, ["2026-01-01", "2026-07-01", "2027-01-01"]),
        (Rhythm("year"), True, ["2026-01-01", "2027-01-01", "2028-01-01"]),
        (Rhythm("year", month=12, monthdays=(25,)), False, ["2026-12-25", "2027-12-25", "2028-12-25"]),
        (Rhythm("year", month=3), False, ["2026-03-01", "2027-03-01", "2028-03-01"]),
    ],
    ids=lambda value: value.every if isinstance(value, Rhythm) else None,
)
def test_an_entry_recurs_on_its_days(
    rhythm: Rhythm,
    within: bool,  # noqa: FBT001 -- pytest passes parameters by name
    days: list[str],
) -> None:
    assert [day.isoformat() for day in occurrences(read_back(rhythm, within=within), 3)] == days


def test_a_time_is_that_of_the_clock_on_the_wall() -> None:
    event = read_back(Rhythm("workday", ("mon",), start="09:05", end="17:50"))
    assert moment(event, "DTSTART") == datetime(2026, 1, 5, 9, 5)  # noqa: DTZ001 -- a floating time has no zone
    assert moment(event, "DTEND") == datetime(2026, 1, 5, 17, 50)  # noqa: DTZ001 -- a floating time has no zone
    assert "TRANSP" not in event


def test_a_deadline_is_a_moment_and_an_end_before_the_beginning_is_none() -> None:
    assert "DTEND" not in read_back(Rhythm("day", start="10:00", latest=True))
    assert "DTEND" not in read_back(Rhythm("day", start="22:00", end="06:00"))


def test_a_day_without_a_time_fills_the_day_and_a_last_week_the_week_and_neither_keeps_others_out() -> None:
    day, week = read_back(Rhythm("month", monthdays=(3,))), read_back(Rhythm("month", last_week=True))
    assert moment(day, "DTEND") - moment(day, "DTSTART") == timedelta(days=1)
    assert moment(week, "DTEND") - moment(week, "DTSTART") == timedelta(days=7)
    assert (day["TRANSP"], week["TRANSP"]) == ("TRANSPARENT", "TRANSPARENT")


def test_text_comes_back_whole_and_no_line_is_too_long_or_splits_a_character() -> None:
    rhythm = Rhythm("day", start="10:00")
    assert str(read_back(rhythm)["DESCRIPTION"]) == LONG + "\n第二行"
    lines = written(rhythm).split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert any(line.startswith(b" ") for line in lines)
    assert all(line.decode() for line in lines[:-1])
    assert b"\n" not in written(rhythm).replace(b"\r\n", b"")


def test_the_same_handbook_gives_the_same_bytes_and_the_stamp_is_that_of_the_revision() -> None:
    rhythm = Rhythm("day", start="10:00")
    assert written(rhythm) == written(rhythm)
    assert b"DTSTAMP:20260101T000000Z" in written(rhythm)


@pytest.fixture(scope="module")
def shipped() -> list[CalendarView]:
    handbook = check(REPOSITORY).handbook
    assert handbook is not None
    return list(calendar_views(make_context(handbook, catalogue(handbook.settings.language))))


def test_every_calendar_of_the_shipped_handbook_reads_back(shipped: list[CalendarView]) -> None:
    assert len(shipped) > 30
    for view in shipped:
        calendar = Calendar.from_ical(calendar_file(view))
        events = calendar.walk("VEVENT")
        assert calendar["X-WR-CALNAME"] == view.name
        assert [str(event["SUMMARY"]) for event in events] == [one.summary for one in view.entries]
        uids = [str(event["UID"]) for event in events]
        assert len(set(uids)) == len(uids)
        assert all(not event.errors for event in events)
        for event in events:
            start = moment(event, "DTSTART")
            first = start.date() if isinstance(start, datetime) else start
            assert occurrences(event, 1) == [first]


def test_what_a_salesperson_hands_in_on_monday_is_in_the_calendar(shipped: list[CalendarView]) -> None:
    view = next(one for one in shipped if Path(one.path).stem == "sales-representative")
    events = Calendar.from_ical(calendar_file(view)).walk("VEVENT")
    monday = next(event for event in events if str(event["SUMMARY"]) == "10:00前：驻外周报表")
    assert event_days(monday) == {0}


def event_days(event: Component) -> set[int]:
    return {day.weekday() for day in occurrences(event, 5)}
