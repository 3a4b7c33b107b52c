"""A rule ends the labour contract and names no statutory ground."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.dismissals import dismissals
from generator.checks.law import laws, reminder, severity_of
from generator.model.handbook import Handbook

LAW = "L-DIS-1"


@check(severity=severity_of(LAW))
def dismissal_without_ground(handbook: Handbook) -> Iterator[Problem]:
    """The contract ends at once only on the grounds that the law lists; the rule says which it means."""
    for held, path, measure in dismissals(handbook) if laws()[LAW].binds(handbook) else ():
        if measure.ground is None:
            yield reminder(LAW, handbook.place(held.policy, *path), {"trigger": held.part.trigger})
