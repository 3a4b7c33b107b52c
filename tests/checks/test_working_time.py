"""Times and working hours in minutes."""

import pytest

from generator.checks.working_time import between, daily_minutes, hours_of, minutes, spell
from generator.model.role import Schedule
from tests.checks.helpers import CLERK, SETTINGS, read
from tests.conftest import Project


@pytest.mark.parametrize(("clock", "expected"), [("0:00", 0), ("8:30", 510), ("23:59", 1439)])
def test_minutes_since_midnight(clock: str, expected: int) -> None:
    assert minutes(clock) == expected


@pytest.mark.parametrize(("start", "end", "expected"), [("9:00", "18:00", 540), ("22:00", "6:00", 480)])
def test_a_night_shift_goes_over_midnight(start: str, end: str, expected: int) -> None:
    assert between(start, end) == expected


def test_breaks_are_no_working_time() -> None:
    day = {"from": "9:00", "to": "18:00", "breaks": [{"from": "12:00", "to": "13:30"}]}
    assert daily_minutes(Schedule.model_validate(day)) == 450
    assert daily_minutes(Schedule.model_validate({"from": "9:00"})) is None


def test_own_hours_come_before_those_of_the_company(project: Project) -> None:
    site = SETTINGS.replace("示例有限公司", "示例有限公司, hours: {from: 8:00, to: 17:00}")
    own = CLERK + "hours: {from: 10:00, to: 19:00}\n"
    note = CLERK + "hours: {note: 按排班表}\n"
    starts = []
    for clerk in (own, note, CLERK):
        handbook = read(project, {"site_config.yml": site, "roles/company/clerk.yml": clerk})
        hours = hours_of(handbook, handbook.role["clerk"])
        assert hours is not None
        starts.append(hours.start)
    assert starts == ["10:00", "8:00", "8:00"]


@pytest.mark.parametrize(("length", "expected"), [(480, "8"), (510, "8.5"), (500, "8.33"), (0, "0")])
def test_minutes_are_spelt_as_hours(length: int, expected: str) -> None:
    assert spell(length) == expected
