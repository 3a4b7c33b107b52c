"""A step of a workflow says nobody who does it."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook

# Whom no id of a role can name, also people and departments that are no part of the handbook.
OTHERS = (
    r"[\u4e00-\u9fff]{2,4}(?:部|人员|经理|主管|组)",
    "直接上级",
    "上级",
    "申请人",
    "本人",
    "双方",
    "各部门",
    "部门负责人",
    "客户",
    "员工",
)


@check(severity=Severity.WARNING)
def step_without_actor(handbook: Handbook) -> Iterator[Problem]:
    """Each step has someone who does it; where no role can be named, the sentence says who."""
    roles, departments = handbook.roles, handbook.departments
    names = {name for role in roles for name in (role.title, *role.aliases)}
    names |= {name for department in departments for name in (department.title, *department.aliases)}
    said = re.compile("|".join((*map(re.escape, sorted(names, key=len, reverse=True)), *OTHERS)))
    for held in handbook.workflows:
        for at, step in enumerate(held.part.steps):
            if step.actor is None and not said.match(step.action):
                values = {"workflow": held.part.title, "no": step.no, "action": step.action}
                yield Problem(handbook.place(held.policy, "workflows", held.index, "steps", at), values)
