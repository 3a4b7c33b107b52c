"""No step of a workflow has a deadline."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.HINT)
def step_without_deadline(handbook: Handbook) -> Iterator[Problem]:
    """Without any deadline nobody can say that a workflow is late; one finding for a workflow."""
    for held in handbook.workflows:
        if len(held.part.steps) > 1 and all(step.deadline is None for step in held.part.steps):
            place = handbook.place(held.policy, "workflows", held.index, "title")
            yield Problem(place, {"workflow": held.part.title})
