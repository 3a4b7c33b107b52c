"""Compares what penalties cost: figures of one kind, and sanctions by their gravity."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.model.base import Blank
from generator.model.references import Path
from generator.model.rules import ExtraDuty, Fine, Measure, Penalty, PointsDeduction

ENDS_CONTRACT = ("dismissal", "serious_breach")
_GRAVITY = {
    "reminder": 0,
    "oral_warning": 1,
    "warning": 2,
    "written_warning": 3,
    "demerit": 4,
    "major_demerit": 5,
    "demotion": 6,
    "serious_breach": 7,
    "dismissal": 7,
}
_MILD = ("reminder", "oral_warning")


class Placed(NamedTuple):
    """One measure of a penalty and where it stands in the penalty."""

    path: Path
    measure: Measure


def measures(penalty: Penalty) -> Iterator[Placed]:
    """The measure of a penalty, then those of its escalation."""
    yield Placed(("measure",), penalty.measure)
    for at, step in enumerate(penalty.escalation):
        yield Placed(("escalation", at, "measure"), step.measure)


def figure(measure: Measure) -> Decimal | None:
    """Yuan, points or days of a measure; None when it has no figure or the figure is blank."""
    if isinstance(measure, Fine):
        value = measure.amount
    elif isinstance(measure, PointsDeduction):
        value = measure.points
    elif isinstance(measure, ExtraDuty):
        value = measure.days
    else:
        return None
    return None if isinstance(value, Blank) else value


def is_milder(later: Measure, earlier: Measure) -> bool:
    """Whether one measure clearly weighs less than another; what cannot be compared does not."""
    if later.kind == earlier.kind:
        low, high = figure(later), figure(earlier)
        return low is not None and high is not None and low < high
    if later.kind in _GRAVITY and earlier.kind in _GRAVITY:
        return _GRAVITY[later.kind] < _GRAVITY[earlier.kind]
    return earlier.kind in ENDS_CONTRACT or (later.kind in _MILD and figure(earlier) is not None)


def spell(value: Decimal) -> str:
    """A figure without trailing zeros."""
    return f"{value.normalize():f}"
