"""Small handbooks with one role worth printing, read by the real loader."""

from collections.abc import Mapping
from pathlib import Path

from generator.load.read_project import read_project
from generator.locale import catalogue
from generator.model.build import build_handbook
from generator.model.handbook import Handbook
from generator.views.context import make_context
from generator.views.job_description import JobDescription, job_description

SETTINGS = """
title: 岗位手册
company: {name: 示例公司}
revision: {version: "1.0", effective: 2026-01-01}
"""
DEPARTMENT = "{id: sales, title: 销售部, code: XS}"
HEAD = """
id: head
title: 销售总监
department: sales
reports_to: null
purpose: 领导销售部。
duties: [{no: 1, text: 制定销售计划。}]
revision: {version: "1.0", effective: 2026-01-01}
"""
CLERK = """
id: clerk
title: 信息员
department: sales
reports_to: post
headcount: 2
purpose: 汇总信息。
duties: [{no: 1, text: 汇总信息。}]
revision: {version: "1.0", effective: 2026-01-01}
"""
PLAIN = """
id: post
title: 销售主管
department: sales
reports_to: head
purpose: 守住货款。
duties: [{no: 1, text: 核对账期。}]
revision: {version: "1.0", effective: 2026-01-01}
"""
FORMS = """
id: forms
title: 表单管理制度
applies_to: {everyone: true}
status: in_force
chapters: [{no: 1, title: 总则, articles: [{no: 1, text: 统一管理表单。}]}]
forms: [{id: complaint, title: 客户投诉单}, {id: debts, title: 未付款明细表}]
revision: {version: "1.0", effective: 2026-01-01}
"""
RICH = """
id: post
title: 销售主管
code: XS-03
department: sales
reports_to: head
dotted_to: [clerk]
headcount: {blank: 定员____人}
grade: M2
purpose: 对接客户，守住货款。
duties:
  - no: 1.1
    group: 信息沟通
    text: 把客户要求转达给相关部门。
    standard: 当日确认对方收到
    deadline: {within: {n: 2, unit: hour}, from: 收到客户反馈}
    outputs: [complaint, debts]
  - no: 1.2
    group: 信息沟通
    text: 协助处理价格异议。
    part: consulted
    owner: head
  - {no: 5.1, group: 监控货款, text: 开具发票并核对账期。, frequency: {every: month}, deadline: {by: {day: 25}}}
  - {no: 5.2, group: 监控货款, text: 催收货款。, effort: {minutes: 30, per: day}}
authority:
  - {no: 1, verb: confirm, object: 标准交货期, limit: {op: "<=", n: 50, unit: ton, per: month}, above: head}
  - {no: 2, verb: propose, object: 客户资信, condition: 附上依据}
kpi_groups: [{name: 业绩, weight: {min: 40, max: 60}}]
kpis:
  - {id: sales, name: 完成率, group: 业绩, formula: 实际÷目标, target: {op: ">=", n: 100, unit: percent}, cycle: month}
  - {id: debts, name: 坏账, weight: 50, scored_by: head, direction: down, veto: true}
standards: [{no: 1, text: 没有坏账。}]
relations:
  internal: [{department: sales, kind: cooperates, about: 核对货款}]
  external: [{party: 客户的采购部, kind: contacts, about: 商定交期}]
qualifications: {education: 大专及以上, skills: [会开车。, 会用表格], preferred: [有行业经验]}
hours: {week: [mon, tue, wed, thu, fri], from: 8:30, to: 17:30}
environment: 办公室与客户现场
compliance: {secrecy: true, min_age: 18}
career: {promotes_to: [head], deputy: clerk}
revision: {version: "1.1", effective: 2026-03-01, approved_by: head, changes: 增加货款职责}
history: [{version: "1.0", effective: 2025-01-01}]
"""


def read_handbook(folder: Path, files: Mapping[str, str]) -> Handbook:
    """The handbook of some files; anything wrong with them fails the test."""
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    project = read_project(folder)
    handbook, findings = build_handbook(project)
    assert (project.findings, findings) == ((), ())
    assert handbook is not None
    return handbook


def handbook_with(folder: Path, role: str = RICH, settings: str = SETTINGS) -> Handbook:
    """A handbook with the role `post` between a head and a clerk."""
    return read_handbook(
        folder,
        {
            "site_config.yml": settings,
            "roles/sales/_department.yml": DEPARTMENT,
            "roles/sales/head.yml": HEAD,
            "roles/sales/clerk.yml": CLERK,
            "roles/sales/post.yml": role,
            "policies/forms.yml": FORMS,
        },
    )


def form_of(handbook: Handbook, role: str = "post", language: str = "zh-CN") -> JobDescription:
    """The job description of a role."""
    return job_description(handbook.role[role], make_context(handbook, catalogue(language)))
