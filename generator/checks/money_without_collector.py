"""A fine does not say who receives the money."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.measures import measures
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING)
def money_without_collector(handbook: Handbook) -> Iterator[Problem]:
    """Money that changes hands needs a role that receives it and answers for it."""
    for held in handbook.penalties:
        fine = next((path for path, measure in measures(held.part) if measure.kind == "fine"), None)
        if fine is not None and held.part.collected_by is None:
            place = handbook.place(held.policy, "penalties", held.index, *fine)
            yield Problem(place, {"trigger": held.part.trigger})
