"""No way through a workflow leads to one of its steps."""

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.policy import Workflow


@check(severity=Severity.WARNING, requires=("duplicate-number",))
def unreachable_step(handbook: Handbook) -> Iterator[Problem]:
    """A step that nobody gets to is left over, or a branch to it is missing."""
    for held in handbook.workflows:
        reached = _reached(held.part)
        for at, step in enumerate(held.part.steps):
            if step.no not in reached:
                values = {"workflow": held.part.title, "no": step.no, "action": step.action}
                yield Problem(handbook.place(held.policy, "workflows", held.index, "steps", at), values)


def _reached(workflow: Workflow) -> set[int]:
    """The numbers of the steps that can be got to from the first one."""
    steps = {step.no: step for step in workflow.steps}
    order = [step.no for step in workflow.steps]
    following = dict(pairwise(order))
    waiting, reached = [order[0]], set[int]()
    while waiting:
        no = waiting.pop()
        if no in steps and no not in reached:
            reached.add(no)
            by_default = [following[no]] if no in following else []
            waiting += [branch.to for branch in steps[no].next] or by_default
    return reached
