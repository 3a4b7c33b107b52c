"""A penalty does not say which role carries it out."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING)
def penalty_without_enforcer(handbook: Handbook) -> Iterator[Problem]:
    """A penalty that nobody carries out is not carried out, or by anybody."""
    for held in handbook.penalties:
        if held.part.enforced_by is None:
            values = {"trigger": held.part.trigger}
            yield Problem(handbook.place(held.policy, "penalties", held.index), values)
