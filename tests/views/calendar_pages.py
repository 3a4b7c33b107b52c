"""A small handbook with a calendar: who meets, who reports, and duties that say the same in other words."""

from collections.abc import Mapping
from pathlib import Path

from generator.locale import catalogue
from generator.views.context import Context, make_context
from tests.views.small_handbook import DEPARTMENT, SETTINGS, read_handbook

HEAD = """
id: head
title: 销售总监
department: sales
reports_to: null
purpose: 领导销售部。
duties:
  - {no: 1, text: 每周六15:00组织周会。, frequency: {every: week, on: [sat]}}
  - {no: 2, text: 每月审阅《业绩月报》。, frequency: {every: month}}
revision: {version: "1.0", effective: 2026-01-01}
"""
CLERK = """
id: clerk
title: 业务员
department: sales
reports_to: head
purpose: 跑市场。
hours: {week: [tue, wed], from: 8:00, to: 17:00}
duties:
  - {no: 1, text: 每周一提交报表。, frequency: {every: week, on: [mon]}, deadline: {by: {time: "10:00"}}}
  - {no: 2, text: 编制业绩月报。, frequency: {every: month}, outputs: [month-report]}
  - {no: 3, text: 每天拜访客户。, frequency: {every: workday}}
  - {no: 4, text: 25日前填报新增客户。, frequency: {every: month}, deadline: {by: {day: 25}}}
  - {no: 5, text: 接到投诉时记录。, frequency: {every: event}}
revision: {version: "1.0", effective: 2026-01-01}
"""
POLICY = """
id: meetings
title: 会议制度
code: HY-01
applies_to: {everyone: true}
status: in_force
chapters: [{no: 1, title: 总则, articles: [{no: 1, text: 开会。}]}]
forms: [{id: month-report, title: 业绩月报}, {id: week-report, title: 周报表}]
cadences:
  - {id: weekly, title: 周会, kind: meeting, frequency: {every: week, on: [sat]}, at: {time: "15:00"}, chair: head}
  - id: reports
    title: 周报
    kind: report
    frequency: {every: week, on: [mon]}
    at: {time: "10:00", weekday: mon}
    chair: head
    attendees: [clerk]
    outputs: [week-report]
    content: 上周的工作
  - {id: monthly, title: 业绩统计, kind: report, frequency: {every: month}, outputs: [month-report], attendees: [clerk]}
  - id: desk
    title: 值班
    kind: duty
    frequency: {every: workday}
    at: {time: "9:00"}
    until: {time: "17:50"}
    attendees: [clerk]
  - {id: final, title: 月度例会, kind: meeting, frequency: {every: month, on: [last_week]}}
  - {id: visit, title: 回访, kind: activity, frequency: {every: irregular}}
revision: {version: "1.0", effective: 2026-01-01}
"""
FILES = {
    "site_config.yml": SETTINGS,
    "roles/sales/_department.yml": DEPARTMENT,
    "roles/sales/head.yml": HEAD,
    "roles/sales/clerk.yml": CLERK,
    "policies/meetings.yml": POLICY,
}


def calendar_context(folder: Path, files: Mapping[str, str] | None = None) -> Context:
    """The context of the small handbook, with some of its files changed."""
    return make_context(read_handbook(folder, {**FILES, **(files or {})}), catalogue("zh-CN"))
