"""When a recurring item takes place, and for whom."""

from typing import Any

import pytest

from generator.checks.timetable import WEEK, roles_bound, slot_of
from generator.model.policy import Cadence
from tests.checks.helpers import CLERK, POLICY, REVISION, read
from tests.conftest import Project


def cadence(**fields: Any) -> Cadence:
    return Cadence.model_validate({"id": "meeting", "title": "例会", "kind": "meeting", **fields})


@pytest.mark.parametrize(
    ("frequency", "at", "days"),
    [
        ({"every": "day"}, {"time": "9:00"}, WEEK),
        ({"every": "workday"}, {"time": "9:00"}, WEEK[:5]),
        ({"every": "week", "on": ["sat"]}, {"time": "9:00"}, ("sat",)),
        ({"every": "week"}, {"time": "9:00", "weekday": "fri"}, ("fri",)),
        ({"every": "week"}, {"time": "9:00"}, ()),
        ({"every": "month", "on": ["3"]}, {"time": "9:00"}, ()),
    ],
)
def test_the_days_of_an_item(frequency: dict[str, Any], at: dict[str, Any], days: tuple[str, ...]) -> None:
    slot = slot_of(cadence(frequency=frequency, at=at))
    assert slot is not None
    assert slot.days == days


def test_an_item_ends_after_its_minutes_or_at_its_end() -> None:
    every, at = {"every": "day"}, {"time": "9:00"}
    assert slot_of(cadence(frequency=every, at=at, max_minutes=15)) == (WEEK, 540, 555)
    assert slot_of(cadence(frequency=every, at=at, until={"time": "17:50"})) == (WEEK, 540, 1070)
    assert slot_of(cadence(frequency=every, at={"note": "下班前"})) is None


@pytest.mark.parametrize(
    ("attendees", "bound"), [("", {"clerk", "general-manager"}), (", attendees: [clerk, nobody]", {"clerk"})]
)
def test_whom_an_item_binds(project: Project, attendees: str, bound: set[str]) -> None:
    item = f"cadences:\n  - {{id: daily, title: 日报, kind: report, frequency: {{every: day}}{attendees}}}\n"
    overlay = {"roles/company/clerk.yml": CLERK, "policies/attendance.yml": POLICY + item + REVISION}
    handbook = read(project, overlay)
    assert {role.id for role in roles_bound(handbook, handbook.cadences[0])} == bound
