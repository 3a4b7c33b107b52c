"""A step of a workflow leads to a step that the workflow does not have."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.model.handbook import Handbook


@check()
def unknown_step(handbook: Handbook) -> Iterator[Problem]:
    """Whoever follows a workflow gets to its end."""
    for held in handbook.workflows:
        numbers = {step.no for step in held.part.steps}
        for at, step in enumerate(held.part.steps):
            for index, branch in enumerate(step.next):
                if branch.to not in numbers:
                    place = handbook.place(held.policy, "workflows", held.index, "steps", at, "next", index, "to")
                    values = {"to": branch.to, "workflow": held.part.title, "last": max(numbers)}
                    yield Problem(place, values)
