"""When and how long, in words."""

from typing import Any

import pytest

from generator.locale import catalogue
from generator.model.policy import Cadence
from generator.model.values import Deadline, Duration, Frequency, Moment
from generator.views.time_phrases import TimePhrases

ZH = TimePhrases(catalogue("zh-CN"))
EN = TimePhrases(catalogue("en"))
BLANK = {"blank": "每月____日"}


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"n": "2", "unit": "hour"}, "2小时"),
        ({"n": "3", "unit": "workday"}, "3个工作日"),
        ({"n": "1.50", "unit": "month"}, "1.5个月"),
        ({"n": BLANK, "unit": "day"}, "____天"),
    ],
)
def test_duration(data: dict[str, Any], text: str) -> None:
    assert ZH.duration(Duration.model_validate(data)) == text


@pytest.mark.parametrize(
    ("data", "text", "english"),
    [
        ({"time": "9:30"}, "9:30", "9:30"),
        ({"weekday": "mon", "time": "10:00"}, "周一10:00", "Monday 10:00"),
        ({"day": "25"}, "25日", "day 25"),
        ({"day": BLANK}, "____日", "day ____"),
        ({"month": "3", "day": "5"}, "3月5日", "March, day 5"),
        ({"month": "12"}, "12月", "December"),
        ({"offset_days": "1", "time": "10:00"}, "次日10:00", "the next day 10:00"),
        ({"offset_days": "0"}, "当日", "the same day"),
        ({"offset_days": "-1"}, "前一日", "the day before"),
        ({"offset_days": "3"}, "3日后", "3 days later"),
        ({"offset_days": "-2"}, "2日前", "2 days before"),
        ({"note": "账期届满"}, "账期届满", "账期届满"),
        ({"time": "8:00", "note": "夏季"}, "8:00（夏季）", "8:00 (夏季)"),
    ],
)
def test_moment(data: dict[str, Any], text: str, english: str) -> None:
    moment = Moment.model_validate(data)
    assert (ZH.moment(moment), EN.moment(moment)) == (text, english)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"within": {"n": 2, "unit": "hour"}, "from": "收到客户反馈"}, "收到客户反馈后2小时内"),
        ({"within": {"n": 2, "unit": "hour"}, "from": "收到客户反馈后"}, "收到客户反馈后2小时内"),
        ({"within": {"n": 15, "unit": "day"}, "from": "合同签订之日起"}, "合同签订之日起15天内"),
        ({"within": {"n": 24, "unit": "hour"}}, "24小时内"),
        ({"before": {"n": 3, "unit": "day"}, "event": "交货"}, "交货前3天"),
        ({"before": {"n": 3, "unit": "day"}}, "提前3天"),
        ({"by": {"offset_days": 1, "time": "10:00"}}, "次日10:00前"),
        ({"by": {"day": 25}}, "25日前"),
        ({"by": {"day": 25, "note": "当月25日前"}}, "当月25日前"),
        ({"by": {"offset_days": 1}}, "次日内"),
        ({"by": {"offset_days": 0, "note": "收到的当天"}}, "收到的当天"),
        ({"by": {"offset_days": 0, "note": "节假日顺延"}}, "当日内（节假日顺延）"),
        ({"by": {"note": "账期届满"}}, "账期届满前"),
        ({"by": {"note": "发货前"}}, "发货前"),
        ({"by": {"time": "18:00", "note": "工作日"}}, "18:00前（工作日）"),
        ({"vague": "及时"}, "及时"),
    ],
)
def test_deadline(data: dict[str, Any], text: str) -> None:
    assert ZH.deadline(Deadline.model_validate(data)) == text


@pytest.mark.parametrize(
    ("every", "by", "text"),
    [
        ("month", {"day": 25}, "每月25日前"),
        ("week", {"weekday": "fri", "time": "17:00"}, "每周五17:00前"),
        ("day", {"time": "17:30"}, "每日17:30前"),
        ("year", {"month": 12, "day": 31}, "每年12月31日前"),
        ("month", {"offset_days": 1}, "次日内"),
        ("week", {"day": 25}, "25日前"),
        ("month", {"time": "9:00"}, "9:00前"),
    ],
)
def test_deadline_names_the_cycle_that_it_recurs_in(every: str, by: dict[str, Any], text: str) -> None:
    frequency = Frequency.model_validate({"every": every})
    assert ZH.deadline(Deadline.model_validate({"by": by}), frequency) == text


@pytest.mark.parametrize(
    ("data", "text", "english"),
    [
        ({"every": "day"}, "每日", "daily"),
        ({"every": "week", "on": ["mon", "wed"]}, "每周一、周三", "every Monday, Wednesday"),
        ({"every": "month", "on": ["3"]}, "每月3日", "monthly: day 3"),
        ({"every": "month", "on": ["last_week"]}, "每月最后一周", "monthly: last week"),
        ({"every": "week", "times": "20"}, "每周至少20次", "weekly, at least 20 times"),
        ({"every": "event"}, "发生时", "as it occurs"),
        ({"every": "year", "note": "春节前"}, "每年（春节前）", "yearly (春节前)"),
    ],
)
def test_frequency(data: dict[str, Any], text: str, english: str) -> None:
    frequency = Frequency.model_validate(data)
    assert (ZH.frequency(frequency), EN.frequency(frequency)) == (text, english)


@pytest.mark.parametrize(
    ("frequency", "deadline", "lines"),
    [
        (None, None, ()),
        ({"every": "month"}, None, ("每月",)),
        (None, {"vague": "及时"}, ("及时",)),
        ({"every": "month"}, {"by": {"day": 25}}, ("每月25日前",)),
        ({"every": "month", "times": 2}, {"by": {"day": 25}}, ("每月至少2次", "25日前")),
        ({"every": "event"}, {"by": {"offset_days": 0}}, ("发生时", "当日内")),
        ({"every": "week", "on": ["mon"]}, {"by": {"weekday": "mon", "time": "10:00"}}, ("每周一10:00前",)),
        ({"every": "month", "on": ["3"]}, {"by": {"day": "3"}}, ("每月3日前",)),
        ({"every": "week", "on": ["mon"]}, {"by": {"weekday": "tue"}}, ("每周一", "周二前")),
    ],
)
def test_timing_says_the_cycle_once(frequency: Any, deadline: Any, lines: tuple[str, ...]) -> None:
    assert (
        ZH.timing(
            None if frequency is None else Frequency.model_validate(frequency),
            None if deadline is None else Deadline.model_validate(deadline),
        )
        == lines
    )


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"kind": "meeting", "frequency": {"every": "week", "on": ["sat"]}, "at": {"time": "15:00"}}, "每周六15:00"),
        ({"kind": "meeting", "frequency": {"every": "week"}, "at": {"weekday": "sat"}}, "每周六"),
        ({"kind": "meeting", "frequency": {"every": "day"}, "at": {"time": "9:30"}}, "每日9:30"),
        ({"kind": "report", "frequency": {"every": "month"}, "at": {"day": 25}}, "每月25日前"),
        ({"kind": "inspection", "frequency": {"every": "quarter"}}, "每季度"),
        (
            {"kind": "duty", "frequency": {"every": "workday"}, "at": {"offset_days": 0, "note": "当天下班后"}},
            "每个工作日当天下班后",
        ),
        (
            {"kind": "duty", "frequency": {"every": "day"}, "at": {"time": "18:00"}, "until": {"time": "21:00"}},
            "每日18:00–21:00",
        ),
    ],
)
def test_cadence_time(data: dict[str, Any], text: str) -> None:
    cadence = Cadence.model_validate({"id": "x", "title": "例会", **data})
    assert ZH.cadence_time(cadence) == text


def test_regular_is_not_irregular() -> None:
    assert ZH.frequency(Frequency(every="regular")) == "定期"
    assert ZH.frequency(Frequency(every="irregular")) == "不定期"


def test_cycle_names() -> None:
    assert (ZH.cycle("half_year"), ZH.cycle_name("half_year")) == ("每半年", "半年")
