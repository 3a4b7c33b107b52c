"""When forms are due, by reports and workflows, and how duties differ from that."""

import pytest

from generator.checks.form_times import FormTime, differences, form_times
from generator.findings import Term
from generator.model.role import Duty
from tests.checks.helpers import POLICY, REVISION, read
from tests.conftest import Project

RULES = """\
forms: [{id: card, title: 请假卡}]
workflows:
  - id: leave
    title: 请假
    steps:
      - {no: 1, actor: clerk, action: 填写, output: card, deadline: {within: {n: 2, unit: day}}}
cadences:
  - {id: r, title: 周报, kind: report, frequency: {every: week, on: [mon]}, attendees: [clerk], outputs: [card]}
  - {id: m, title: 月报, kind: report, frequency: {every: month, on: [3]}, at: {time: 9:30}, outputs: [card]}
  - {id: d, title: 日报, kind: report, frequency: {every: month, on: [3]}, outputs: [card]}
  - {id: l, title: 末报, kind: report, frequency: {every: month, on: [last_week]}, outputs: [card]}
  - {id: a, title: 晨会, kind: meeting, frequency: {every: day}, outputs: [card]}
"""


def rules(project: Project) -> tuple[FormTime, ...]:
    return form_times(read(project, {"policies/attendance.yml": POLICY + RULES + REVISION}))["card"]


def test_reports_and_steps_are_rules_and_meetings_are_not(project: Project) -> None:
    found = rules(project)
    assert [rule.path for rule in found] == [
        *(("cadences", at) for at in range(4)),
        ("workflows", 0, "steps", 0),
    ]
    assert [rule.at.weekday if rule.at else None for rule in found] == ["mon", None, None, None, None]
    assert [rule.at.day if rule.at else None for rule in found] == [None, None, 3, None, None]
    assert (found[0].roles, found[0].cycle, found[4].roles) == (("clerk",), "week", ("clerk",))


@pytest.mark.parametrize(
    ("duty", "rule", "expected"),
    [
        (
            {"deadline": {"by": {"weekday": "tue"}}},
            0,
            [("weekday", Term("due.weekdays.tue"), Term("due.weekdays.mon"))],
        ),
        ({"deadline": {"by": {"weekday": "mon"}}}, 0, []),
        ({"deadline": {"by": {"weekday": "tue"}}, "frequency": {"every": "day"}}, 0, []),
        ({"deadline": {"by": {"time": "09:30"}}}, 1, []),
        ({"deadline": {"by": {"time": "10:00"}}}, 1, [("time", "10:00", "9:30")]),
        ({"deadline": {"by": {"day": "5"}}}, 2, [("day", "5", "3")]),
        ({"deadline": {"by": {"day": {"blank": "____"}}}}, 2, []),
        ({"deadline": {"within": {"n": "3", "unit": "day"}}}, 4, [("within", "3", "2")]),
        ({"deadline": {"within": {"n": "2", "unit": "day"}}}, 4, []),
        ({"deadline": {"within": {"n": "3", "unit": "hour"}}}, 4, []),
        ({}, 0, []),
    ],
)
def test_differences(project: Project, duty: dict[str, object], rule: int, expected: list[object]) -> None:
    written = Duty.model_validate({"no": "1", "text": "上交《请假卡》。"} | duty)
    assert list(differences(written, rules(project)[rule])) == expected
