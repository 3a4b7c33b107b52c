"""A policy has no role that looks after it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING)
def policy_without_owner(handbook: Handbook) -> Iterator[Problem]:
    """Somebody keeps a policy up to date and answers questions about it."""
    for policy in handbook.policies:
        if policy.owner is None and policy.status not in ("draft", "repealed"):
            yield Problem(handbook.place(policy, "id"), {"policy": policy.title})
