"""One event costs more than the cap of its penalty allows."""

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.base import Problem, check
from generator.checks.measures import figure, measures, spell
from generator.model.handbook import Handbook
from generator.model.rules import Cap, Measure


@check()
def penalty_over_cap(handbook: Handbook) -> Iterator[Problem]:
    """A single event stays within what may be taken in a period."""
    for held in handbook.penalties:
        if held.part.cap is None:
            continue
        for path, measure in measures(held.part):
            cost, cap = figure(measure), _cap_for(measure, held.part.cap)
            if cost is not None and cap is not None and cost > cap:
                place = handbook.place(held.policy, "penalties", held.index, *path)
                yield Problem(place, {"trigger": held.part.trigger, "cost": spell(cost), "cap": spell(cap)})


def _cap_for(measure: Measure, cap: Cap) -> Decimal | None:
    """The cap in the unit of the measure."""
    return {"fine": cap.amount, "points": cap.points, "extra_duty": cap.days}.get(measure.kind)
