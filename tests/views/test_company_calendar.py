from pathlib import Path

import pytest

from generator.views.company_calendar import CalendarTable, CompanyCalendar, company_calendar
from generator.views.page import PageView
from tests.views.calendar_pages import CLERK, HEAD, calendar_context


def page(folder: Path) -> PageView:
    made = company_calendar(calendar_context(folder))
    assert made is not None
    return made


def table(made: PageView, anchor: str) -> CalendarTable:
    found = next(section.item for section in made.sections if section.anchor == anchor)
    assert isinstance(found, CalendarTable)
    return found


def lines(made: CalendarTable) -> dict[str, list[str]]:
    return {group.title: [line.event.link.text for line in group.lines] for group in made.groups}


def test_everything_stands_under_its_rhythm_by_day_with_what_has_no_day_last(tmp_path: Path) -> None:
    made = page(tmp_path)
    assert [section.anchor for section in made.sections] == ["week", "daily", "weekly", "monthly", "undated"]
    assert lines(table(made, "daily")) == {"每个工作日": ["值班", "每天拜访客户。"]}
    assert lines(table(made, "weekly")) == {"周一": ["周报"], "周六": ["周会"]}
    assert lines(table(made, "monthly")) == {
        "25日": ["25日前填报新增客户。"],
        "最后一周": ["月度例会"],
        "每月，没有写明哪一天": ["业绩统计", "每月审阅《业绩月报》。"],
    }
    assert list(lines(table(made, "undated"))) == ["发生时", "不定期"]


def test_the_week_shows_what_has_a_time_or_a_day_of_its_own(tmp_path: Path) -> None:
    view = page(tmp_path).view
    assert isinstance(view, CompanyCalendar)
    week = {column.title: [(item.time, item.event.link.text) for item in column.items] for column in view.week}
    assert week["周一"] == [("9:00–17:50", "值班"), ("10:00前", "周报")]
    assert week["周二"] == [("9:00–17:50", "值班")]
    assert week["周六"] == [("15:00", "周会")]
    assert week["周日"] == []


def test_a_table_knows_the_days_on_which_nothing_in_it_falls(tmp_path: Path) -> None:
    made = page(tmp_path)
    assert table(made, "weekly").idle == ("tue", "wed", "thu", "fri", "sun")
    assert table(made, "daily").idle == ("sat", "sun")
    assert len(table(made, "monthly").idle) == 7


def test_the_file_of_the_calendar_is_offered(tmp_path: Path) -> None:
    view = page(tmp_path).view
    assert isinstance(view, CompanyCalendar)
    assert [download.path for download in view.downloads] == ["data/calendar.ics"]


def test_of_very_many_duties_those_without_a_day_stand_with_their_roles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.views.company_calendar._MANY", 3)
    made = page(tmp_path)
    assert isinstance(made.view, CompanyCalendar)
    assert made.view.note is not None
    assert lines(table(made, "daily")) == {"每个工作日": ["值班"]}
    assert lines(table(made, "monthly"))["25日"] == ["25日前填报新增客户。"]
    assert lines(table(made, "monthly"))["每月，没有写明哪一天"] == ["业绩统计"]


def test_nothing_recurs_means_no_page(tmp_path: Path) -> None:
    (tmp_path / "policies").mkdir(parents=True)
    once = {
        "roles/sales/head.yml": HEAD.partition("duties:")[0] + HEAD_ONCE,
        "roles/sales/clerk.yml": CLERK.partition("hours:")[0] + HEAD_ONCE,
        "policies/meetings.yml": POLICY_ONCE,
    }
    assert company_calendar(calendar_context(tmp_path, once)) is None


HEAD_ONCE = 'duties: [{no: 1, text: 制定计划。}]\nrevision: {version: "1.0", effective: 2026-01-01}\n'
POLICY_ONCE = """
id: meetings
title: 会议制度
applies_to: {everyone: true}
status: in_force
chapters: [{no: 1, title: 总则, articles: [{no: 1, text: 开会。}]}]
revision: {version: "1.0", effective: 2026-01-01}
"""
