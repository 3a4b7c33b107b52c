"""The bands of an approval ladder as stretches of the number line."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.model.base import Blank
from generator.model.policy import ApprovalLadder, LadderStep
from generator.model.values import Bound, MeasureUnit

# Of these there are no halves: up to 3 and from 4 leave nothing out.
_WHOLE: tuple[MeasureUnit, ...] = ("time", "person", "customer", "piece")
_LOWEST, _HIGHEST = Decimal("-Infinity"), Decimal("Infinity")


class Cut(NamedTuple):
    """A point between two neighbouring amounts: just before the value, or just after it."""

    value: Decimal
    after: bool


class Band(NamedTuple):
    """The amounts that one step of a ladder covers; `at` is its position in the ladder."""

    start: Cut
    end: Cut
    at: int


END = Cut(_HIGHEST, after=True)


def bands(ladder: ApprovalLadder) -> tuple[Band, ...]:
    """The bands of a ladder from the lowest; none when a border is still blank."""
    if any(isinstance(border.n, Blank) for step in ladder.steps for border in (step.over, step.to) if border):
        return ()
    return tuple(sorted(_band(step, at, ladder.unit) for at, step in enumerate(ladder.steps)))


def gaps(found: tuple[Band, ...]) -> Iterator[tuple[Cut, Band]]:
    """Where bands leave amounts out between them: the end of what is covered, and the band that comes next."""
    reach = found[0].end if found else END
    for band in found:
        if band.start > reach:
            yield reach, band
        reach = max(reach, band.end)


def _band(step: LadderStep, at: int, unit: MeasureUnit | None) -> Band:
    start = _cut(step.over, ">", unit) if step.over else Cut(_LOWEST, after=False)
    end = _cut(step.to, "<=", unit) if step.to else END
    return Band(start, end, at)


def _cut(border: Bound, after: str, unit: MeasureUnit | None) -> Cut:
    value = Decimal(0) if isinstance(border.n, Blank) else border.n
    if border.op == after and unit in _WHOLE:
        return Cut(value + 1, after=False)
    return Cut(value, after=border.op == after)
