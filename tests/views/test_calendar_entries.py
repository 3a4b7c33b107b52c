from datetime import date
from pathlib import Path

from generator.views.calendar_entries import CalendarView, calendar_views
from tests.views.calendar_pages import CLERK, calendar_context
from tests.views.small_handbook import SETTINGS


def views(folder: Path, **files: str) -> dict[str, CalendarView]:
    return {view.path: view for view in calendar_views(calendar_context(folder, files))}


def test_the_company_has_its_cadences_and_each_role_its_own(tmp_path: Path) -> None:
    made = views(tmp_path)
    assert list(made) == ["data/calendar.ics", "data/calendars/clerk.ics", "data/calendars/head.ics"]
    assert made["data/calendar.ics"].name == "示例公司公司日历"
    assert made["data/calendars/clerk.ics"].name == "业务员的日历"
    assert all(entry.uid.startswith("cadence-") for entry in made["data/calendar.ics"].entries)
    assert all(view.since == date(2026, 1, 1) for view in made.values())


def test_a_summary_says_by_when_and_what_has_no_day_says_within_which_time(tmp_path: Path) -> None:
    summaries = {entry.uid: entry.summary for entry in views(tmp_path)["data/calendars/clerk.ics"].entries}
    assert summaries == {
        "cadence-meetings-weekly@handbook": "周会",
        "cadence-meetings-reports@handbook": "10:00前：周报",
        "cadence-meetings-monthly@handbook": "本月内：业绩统计",
        "cadence-meetings-desk@handbook": "值班",
        "cadence-meetings-final@handbook": "本周内：月度例会",
        "duty-clerk-no-4@handbook": "25日前填报新增客户",
    }


def test_the_description_says_what_to_bring_to_whom_and_what_the_duty_says(tmp_path: Path) -> None:
    entries = {entry.uid: entry for entry in views(tmp_path)["data/calendars/clerk.ics"].entries}
    assert entries["cadence-meetings-reports@handbook"].description.split("\n") == [
        "报送：每周一10:00前",
        "上周的工作",
        "表单：周报表",
        "报送给：销售总监",
        "业务员 1：每周一提交报表。",
    ]


def test_a_site_with_an_address_is_linked(tmp_path: Path) -> None:
    made = views(tmp_path, **{"site_config.yml": SETTINGS + "site_url: https://handbook.example/x/\n"})
    urls = {entry.url for entry in made["data/calendar.ics"].entries}
    assert "https://handbook.example/x/policies/meetings.html#cadence-weekly" in urls
    assert {entry.url for entry in views(tmp_path)["data/calendar.ics"].entries} == {None}


def test_repealed_roles_have_no_calendar(tmp_path: Path) -> None:
    made = views(tmp_path, **{"roles/sales/clerk.yml": CLERK + "status: repealed\n"})
    assert "data/calendars/clerk.ics" not in made
