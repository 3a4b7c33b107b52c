"""A fine has no upper limit as a share of the wage, in a place that asks for one."""

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.findings import Place, Related
from generator.model.handbook import Handbook
from generator.model.policy import Policy
from generator.model.rules import Fine, Penalty

LAW = "L-FINE-4"
LIMIT = 30


@check(severity=severity_of(LAW))
def fine_without_wage_cap(handbook: Handbook) -> Iterator[Problem]:
    """In Shenzhen the sanctions of a month have a limit in percent of the wage. One finding for a policy."""
    for policy in handbook.policies if laws()[LAW].binds(handbook) else ():
        if policy.status not in ("draft", "repealed") and (places := list(_uncapped(handbook, policy))):
            related = tuple(Related(place, "another-fine") for place in places[1:])
            values = {"policy": policy.title, "count": len(places), "limit": LIMIT}
            yield reminder(LAW, places[0], values, related=related)


def _uncapped(handbook: Handbook, policy: Policy) -> Iterator[Place]:
    for at, penalty in enumerate(policy.penalties):
        capped = penalty.cap is not None and penalty.cap.percent is not None and penalty.cap.percent <= LIMIT
        if _fines(penalty) and not capped:
            yield handbook.place(policy, "penalties", at, "measure")


def _fines(penalty: Penalty) -> bool:
    """Whether a sum is set; one that is left blank has no cap either."""
    measures = (penalty.measure, *(step.measure for step in penalty.escalation))
    return any(isinstance(one, Fine) and isinstance(one.amount, Decimal) for one in measures)
