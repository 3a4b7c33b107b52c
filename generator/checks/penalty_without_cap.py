"""A penalty grows without end: no cap is written."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.measures import figure
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.rules import Measure, Penalty

_ADDS_UP = ("day", "item", "order", "report", "person")


@check(severity=Severity.WARNING)
def penalty_without_cap(handbook: Handbook) -> Iterator[Problem]:
    """What adds up day by day, piece by piece or with each further time needs a limit."""
    for held in handbook.penalties:
        if held.part.cap is None and _grows(held.part):
            place = handbook.place(held.policy, "penalties", held.index)
            yield Problem(place, {"trigger": held.part.trigger})


def _grows(penalty: Penalty) -> bool:
    repeated = [step.measure for step in penalty.escalation if step.open_ended]
    return _adds_up(penalty.measure) or any(figure(measure) is not None for measure in repeated)


def _adds_up(measure: Measure) -> bool:
    return figure(measure) is not None and getattr(measure, "per", None) in _ADDS_UP
