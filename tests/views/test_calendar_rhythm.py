import pytest

from generator.model.base import Blank
from generator.model.values import Deadline, Duration, Frequency, Moment
from generator.views.calendar_rhythm import Rhythm, duty_rhythm, rhythm, working_week


def test_days_of_the_week_come_from_the_frequency_and_from_the_moment_in_their_order() -> None:
    made = rhythm(Frequency(every="week", on=("sat", "mon")), Moment(weekday="wed", time="9:05"))
    assert made == Rhythm("week", weekdays=("mon", "wed", "sat"), start="09:05")


def test_days_of_the_month_and_the_last_week() -> None:
    made = rhythm(Frequency(every="month", on=("25", "last_week")), Moment(day=3))
    assert (made.monthdays, made.last_week, made.weekdays) == ((3, 25), True, ())


def test_a_day_that_is_not_decided_is_no_day() -> None:
    made = rhythm(Frequency(every="month"), Moment(day=Blank(blank="____日前")))
    assert not made.is_dated


def test_a_day_of_the_year_needs_its_month() -> None:
    made = rhythm(Frequency(every="year"), Moment(month=12, day=25))
    assert (made.month, made.monthdays, made.is_dated) == (12, (25,), True)
    assert rhythm(Frequency(every="quarter"), Moment(day=25)).is_dated is False


@pytest.mark.parametrize("every", ["day", "workday"])
def test_what_recurs_daily_needs_no_days(every: str) -> None:
    assert rhythm(Frequency.model_validate({"every": every}), None).is_dated


def test_an_end_needs_a_beginning_and_only_a_time_is_the_latest() -> None:
    made = rhythm(Frequency(every="workday"), Moment(time="9:00"), Moment(time="17:50"))
    assert (made.start, made.end, made.latest) == ("09:00", "17:50", False)
    assert rhythm(Frequency(every="workday"), Moment(note="早上"), Moment(time="17:50")).end is None
    assert not rhythm(Frequency(every="week", on=("mon",)), None, latest=True).latest


def test_a_duty_is_due_at_its_deadline() -> None:
    made = duty_rhythm(Frequency(every="week", on=("mon",)), Deadline(by=Moment(time="10:00")))
    assert (made.start, made.latest) == ("10:00", True)
    within = Deadline.model_validate({"within": Duration.model_validate({"n": 2, "unit": "hour"})})
    assert duty_rhythm(Frequency(every="day"), within).start is None


def test_the_working_week_is_the_nearest_that_is_written() -> None:
    assert working_week((), ("mon", "sat")) == ("mon", "sat")
    assert working_week(("sun",), ("mon", "sat")) == ("sun",)
    assert working_week() == ("mon", "tue", "wed", "thu", "fri")
