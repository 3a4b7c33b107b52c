"""A repeated act costs less than before."""

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.base import Problem, check
from generator.checks.measures import is_milder
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING)
def escalation_not_rising(handbook: Handbook) -> Iterator[Problem]:
    """Escalation means that repeating costs more, not less."""
    for held in handbook.penalties:
        steps = sorted(enumerate(held.part.escalation), key=lambda step: step[1].first)
        for (_, earlier), (at, later) in pairwise(steps):
            if is_milder(later.measure, earlier.measure):
                place = handbook.place(held.policy, "penalties", held.index, "escalation", at, "measure")
                yield Problem(place, {"trigger": held.part.trigger, "nth": later.first, "before": earlier.first})
