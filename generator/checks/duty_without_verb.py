"""A duty starts with a thing or a person instead of what is to be done."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import written_duties
from generator.findings import Severity
from generator.model.handbook import Handbook

# Few and sure: many Chinese words are noun and verb alike.
THINGS = (
    "本岗位|本部门|本人|该岗位|岗位职责|工作职责|职责|客户|员工|下属|上级|领导|公司|部门|团队|人员|销售人员|业务员|"
    "市场|产品|合同|货款|档案|资料|信息|业务|项目|其他"
)
START = re.compile(rf"^(?:{THINGS})(?!化)")
# 客户提出异议的，查明原因 and 客户来访时填写… set out a case first.
CASE = re.compile("^[^，。；]*(?:[的中内起]，|时|后|前|应|须)")


@check(severity=Severity.HINT)
def duty_without_verb(handbook: Handbook) -> Iterator[Problem]:
    """A verb first: prepare, check, approve say what the holder does, a noun leaves it open."""
    for holder, path, duty in written_duties(handbook):
        match = START.search(duty.text)
        if match is not None and not CASE.search(duty.text):
            yield Problem(handbook.place(holder, *path, "text"), {"no": duty.no, "word": match[0]})
