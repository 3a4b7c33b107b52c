"""A step of an escalation repeats an earlier one."""

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook


@check()
def escalation_step_repeats(handbook: Handbook) -> Iterator[Problem]:
    """One count has one step, and a step that changes nothing is not needed."""
    for held in handbook.penalties:
        seen: set[str] = set()
        for at, step in enumerate(held.part.escalation):
            if step.nth in seen:
                place = handbook.place(held.policy, "penalties", held.index, "escalation", at, "nth")
                yield Problem(place, {"trigger": held.part.trigger, "nth": step.nth})
            seen.add(step.nth)
        for at, (before, step) in enumerate(pairwise(held.part.escalation), 1):
            if step.measure == before.measure and step.nth != before.nth:
                place = handbook.place(held.policy, "penalties", held.index, "escalation", at)
                values = {"trigger": held.part.trigger, "nth": step.nth, "before": before.nth}
                yield Problem(place, values, "same-measure", severity=Severity.WARNING)
