"""A policy fines staff."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.findings import Place, Related
from generator.model.handbook import Handbook
from generator.model.policy import Policy
from generator.model.rules import Fine


@check(severity=severity_of("L-FINE-2"))
def fine_without_legal_ground(handbook: Handbook) -> Iterator[Problem]:
    """No national text lets an employer fine; some places forbid it. One finding for a policy, with all its fines."""
    law, variant = ("L-FINE-3", "guangdong") if laws()["L-FINE-3"].binds(handbook) else ("L-FINE-2", None)
    for policy in handbook.policies if laws()[law].binds(handbook) else ():
        if policy.status not in ("draft", "repealed") and (places := list(_fines(handbook, policy))):
            related = tuple(Related(place, "another-fine") for place in places[1:])
            values = {"policy": policy.title, "count": len(places)}
            yield reminder(law, places[0], values, variant, related)


def _fines(handbook: Handbook, policy: Policy) -> Iterator[Place]:
    for at, penalty in enumerate(policy.penalties):
        measures = (penalty.measure, *(step.measure for step in penalty.escalation))
        if any(isinstance(measure, Fine) for measure in measures):
            yield handbook.place(policy, "penalties", at, "measure")
