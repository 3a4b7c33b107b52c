"""A penalty is carried out by a role that it punishes."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.offenders import offenders
from generator.findings import Severity
from generator.model.handbook import Handbook


@check()
def enforcer_is_offender(handbook: Handbook) -> Iterator[Problem]:
    """Nobody punishes himself: another role must carry out the penalty."""
    for held in handbook.penalties:
        punished, enforcer = offenders(held), handbook.role.get(held.part.enforced_by or "")
        if enforcer is not None and enforcer.id in punished:
            place = handbook.place(held.policy, "penalties", held.index, "enforced_by")
            values = {"trigger": held.part.trigger, "role": enforcer.title}
            if len(set(punished)) == 1:
                yield Problem(place, values)
            else:
                yield Problem(place, values, "among-others", severity=Severity.HINT)
