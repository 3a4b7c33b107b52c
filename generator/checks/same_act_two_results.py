"""The same act has two different consequences."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.likeness import clauses
from generator.findings import Related
from generator.model.handbook import Handbook, Held
from generator.model.rules import Penalty


@check()
def same_act_two_results(handbook: Handbook) -> Iterator[Problem]:
    """Who breaks a rule can tell what follows: one act, one consequence for one role."""
    acts: dict[frozenset[str], list[Held[Penalty]]] = {}
    for held in handbook.penalties:
        if held.policy.status != "repealed":
            acts.setdefault(clauses(held.part.trigger), []).append(held)
    for act in acts.values():
        for at, held in enumerate(act):
            # The first and the one before are enough to see that not all agree.
            other = next(
                (other for other in (*act[: min(at, 1)], *act[max(at - 1, 0) : at]) if _differ(handbook, held, other)),
                None,
            )
            if other is not None:
                first = handbook.place(other.policy, "penalties", other.index, "trigger")
                place = handbook.place(held.policy, "penalties", held.index, "trigger")
                values = {"trigger": held.part.trigger, "policy": other.policy.title}
                yield Problem(place, values, related=(Related(first, "first-result"),))


def _differ(handbook: Handbook, one: Held[Penalty], other: Held[Penalty]) -> bool:
    """Whether two penalties for one act cost a role different things; one article may add one measure to another."""
    added = one.policy is other.policy and one.part.article == other.part.article
    if one.part.measure == other.part.measure and one.part.escalation == other.part.escalation:
        return False
    if added and one.part.measure.kind != other.part.measure.kind:
        return False
    return any(handbook.binds(one, role) and handbook.binds(other, role) for role in handbook.roles)
