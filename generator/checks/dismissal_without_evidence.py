"""A penalty that ends the contract names no form that proves the act."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.measures import ENDS_CONTRACT, measures
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING)
def dismissal_without_evidence(handbook: Handbook) -> Iterator[Problem]:
    """The company has to prove why it dismissed somebody: the record is named beforehand."""
    for held in handbook.penalties:
        ends = next((path for path, measure in measures(held.part) if measure.kind in ENDS_CONTRACT), None)
        if ends is not None and not held.part.evidence:
            place = handbook.place(held.policy, "penalties", held.index, *ends)
            yield Problem(place, {"trigger": held.part.trigger})
