"""A small handbook with a policy that holds one of everything, for the views of printed documents."""

from pathlib import Path

from generator.locale import catalogue
from generator.model.handbook import Handbook
from generator.views.context import Context, make_context
from tests.views.small_handbook import CLERK, DEPARTMENT, FORMS, HEAD, RICH, SETTINGS, read_handbook

POLICY = """
id: rules
title: 销售行为规范
code: XS-ZD-01
owner: head
interpreter: head
applies_to: {departments: [sales]}
status: in_force
procedure: {discussed_on: 2025-11-20, consulted_with: 工会, published_on: {blank: 待定}, method: 公告栏}
supersedes: [forms]
chapters:
  - no: 1
    title: 总则
    articles:
      - no: 1
        title: 目的
        text: |
          本规范说明怎样对待客户。

          第二段。
      - no: 2
        text: 销售人员不得：
        items:
          - {no: 1, text: 迟到；, items: [{no: 1, text: 晨会迟到；}, {no: 2, text: 例会迟到。}]}
          - {no: 2, text: 漏报。}
        refers_to: [forms]
  - no: 2
    title: 附则
    articles: [{no: 3, text: 本规范由销售总监解释。}]
penalties:
  - id: late
    article: 2
    trigger: 晨会迟到
    applies_to: [post]
    measure: {kind: warning}
    escalation: [{nth: 1, measure: {kind: warning}}, {nth: ">=2", measure: {kind: fine, amount: 20}}]
    window: {n: 1, unit: month, kind: calendar}
    cap: {amount: 100}
    enforced_by: head
    evidence: [late-sheet]
    exempt: 生病
    appeal: {role: head, within: {n: 3, unit: workday}}
  - {id: silent, article: 2, trigger: 漏报, measure: {kind: points, points: 2}}
rewards: [{id: idea, article: 3, trigger: 建议被采纳, measure: {kind: money, amount: 300}}]
liabilities: [{id: loss, trigger: 丢失样品, kind: compensation, fault: gross, share_percent: 20}]
approval_ladders:
  - id: leave
    article: 3
    subject: 请假
    applies_to: [post]
    unit: day
    steps:
      - {to: {op: "<=", n: 3}, approvers: [direct-superior], notice: {n: 2, unit: day}, form: late-sheet}
      - {from: {op: ">", n: 3}, approvers: [post, head], condition: 附说明}
    urgent: 先打电话
workflows:
  - id: correct
    title: 补签
    owner: head
    steps:
      - {no: 1, actor: applicant, action: 填表, output: late-sheet, deadline: {within: {n: 1, unit: day}, from: 迟到}}
      - {no: 2, actor: head, action: 签字, next: [{when: 不同意, to: 1}]}
    exceptions: 出差的免办
forms:
  - id: late-sheet
    title: 签卡表
    number: 附件一
    status: absent
    fields: [日期, 原因]
    filed_by: [post]
    to: [head]
    retention: 2年
    personal_data: [{item: 姓名, purpose: 考勤}]
cadences:
  - {id: morning, title: 晨会, kind: meeting, frequency: {every: day}, at: {time: 8:45}, chair: head, content: 当天计划}
glossary: [{term: 漏报, definition: 没有按时报送。}]
revision: {version: "1.2", effective: 2026-02-01, approved_by: head, changes: 增加晨会}
history: [{version: "1.1", effective: 2025-02-01}]
"""
SITE = "site_url: https://handbook.example/hr/\n"


def paper_handbook(folder: Path, settings: str = SETTINGS, policy: str = POLICY, role: str = RICH) -> Handbook:
    """The role `post` between a head and a clerk, and the policies `rules` and `forms`."""
    return read_handbook(
        folder,
        {
            "site_config.yml": settings,
            "roles/sales/_department.yml": DEPARTMENT,
            "roles/sales/head.yml": HEAD,
            "roles/sales/clerk.yml": CLERK,
            "roles/sales/post.yml": role,
            "policies/forms.yml": FORMS,
            "policies/rules.yml": policy,
        },
    )


def paper_context(folder: Path, settings: str = SETTINGS, policy: str = POLICY, language: str = "zh-CN") -> Context:
    """What the views of that handbook start from."""
    return make_context(paper_handbook(folder, settings, policy), catalogue(language))
