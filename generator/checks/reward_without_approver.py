"""Rewards of a policy do not say who approves them."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING)
def reward_without_approver(handbook: Handbook) -> Iterator[Problem]:
    """A reward that nobody may approve is not paid, or paid at will."""
    for policy in handbook.policies:
        bare = [at for at, reward in enumerate(policy.rewards) if reward.approved_by is None]
        if bare and policy.status != "repealed":
            values = {"names": [policy.rewards[at].trigger for at in bare]}
            yield Problem(handbook.place(policy, "rewards", bare[0]), values)
