"""An escalation leaves out a count."""

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.base import Problem, check
from generator.checks.measures import ENDS_CONTRACT
from generator.findings import Severity
from generator.model.handbook import Handbook


@check()
def escalation_gap(handbook: Handbook) -> Iterator[Problem]:
    """Between two steps each count has its consequence, and the last step says what follows after it."""
    for held in handbook.penalties:
        steps = sorted(enumerate(held.part.escalation), key=lambda step: step[1].first)
        for (_, earlier), (at, later) in pairwise(steps):
            if not earlier.open_ended and later.first > earlier.first + 1:
                place = handbook.place(held.policy, "penalties", held.index, "escalation", at, "nth")
                values = {"trigger": held.part.trigger, "before": earlier.first, "after": later.first}
                yield Problem(place, values)
        if steps and not steps[-1][1].open_ended and steps[-1][1].measure.kind not in ENDS_CONTRACT:
            place = handbook.place(held.policy, "penalties", held.index, "escalation", steps[-1][0], "nth")
            values = {"trigger": held.part.trigger, "last": steps[-1][1].first}
            yield Problem(place, values, "end", severity=Severity.WARNING)
