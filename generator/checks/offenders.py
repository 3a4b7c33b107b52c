"""The roles that a penalty names as those that it punishes."""

from generator.model.handbook import Held
from generator.model.rules import Penalty


def offenders(held: Held[Penalty]) -> tuple[str, ...]:
    """The roles that the penalty lists, else those of the policy's scope; none where the scope is wider than roles."""
    if held.part.applies_to:
        return held.part.applies_to
    scope = held.policy.applies_to
    return () if scope.everyone or scope.departments else scope.roles
