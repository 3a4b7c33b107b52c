"""A fine is collected by a role that pays it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.offenders import offenders
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING)
def collector_is_offender(handbook: Handbook) -> Iterator[Problem]:
    """Who pays a fine does not keep it: another role must receive the money."""
    for held in handbook.penalties:
        collector = handbook.role.get(held.part.collected_by or "")
        if collector is not None and set(offenders(held)) == {collector.id}:
            place = handbook.place(held.policy, "penalties", held.index, "collected_by")
            yield Problem(place, {"trigger": held.part.trigger, "role": collector.title})
