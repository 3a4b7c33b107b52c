"""Working hours in words."""

import pytest

from generator.locale import catalogue
from generator.model.role import Schedule
from generator.model.values import Weekday
from generator.views.hours_phrases import HoursPhrases

ZH = HoursPhrases(catalogue("zh-CN"))


@pytest.mark.parametrize(
    ("week", "text"),
    [
        (("mon", "tue", "wed", "thu", "fri", "sat"), "周一至周六"),
        (("mon", "tue", "wed", "fri"), "周一至周三、周五"),
        (("sat", "sun"), "周六、周日"),
        (("sun", "mon"), "周一、周日"),
    ],
)
def test_weekdays(week: tuple[Weekday, ...], text: str) -> None:
    assert ZH.weekdays(week) == text


def test_schedule_lines() -> None:
    schedule = Schedule.model_validate(
        {
            "type": "comprehensive",
            "approval_no": "浙人社〔2025〕12号",
            "week": ["mon", "tue", "wed", "thu", "fri"],
            "from": "8:30",
            "to": "17:30",
            "breaks": [{"from": "12:00", "to": "13:00"}],
            "overtime": "须事先审批",
            "note": "出差期间另计",
        }
    )
    assert ZH.schedule(schedule) == (
        "综合计算工时制（批准文号：浙人社〔2025〕12号）",
        "周一至周五",
        "8:30–17:30",
        "休息12:00–13:00",
        "加班：须事先审批",
        "出差期间另计",
    )
    assert ZH.schedule(Schedule.model_validate({"from": "9:00"})) == ("标准工时制", "9:00上班")
