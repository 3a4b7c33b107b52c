"""A deduction takes more points than the score has."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.measures import figure, measures, spell
from generator.model.handbook import Handbook
from generator.model.rules import PointsDeduction


@check()
def points_over_total(handbook: Handbook) -> Iterator[Problem]:
    """A score cannot fall below nothing, neither by one event nor by all of a period."""
    for held in handbook.penalties:
        totals = []
        for path, measure in measures(held.part):
            points = figure(measure)
            if isinstance(measure, PointsDeduction) and measure.of is not None:
                totals.append(measure.of)
                if points is not None and points > measure.of:
                    place = handbook.place(held.policy, "penalties", held.index, *path, "points")
                    values = {"trigger": held.part.trigger, "points": spell(points), "total": spell(measure.of)}
                    yield Problem(place, values)
        cap = held.part.cap
        if cap is not None and cap.points is not None and totals and cap.points > max(totals):
            place = handbook.place(held.policy, "penalties", held.index, "cap", "points")
            values = {"trigger": held.part.trigger, "points": spell(cap.points), "total": spell(max(totals))}
            yield Problem(place, values, "cap")
