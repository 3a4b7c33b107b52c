"""A policy supersedes itself, directly or through others."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.model.handbook import Handbook


@check(requires=("duplicate-id",))
def supersedes_itself(handbook: Handbook) -> Iterator[Problem]:
    """A policy takes the place of another one, which cannot take its place in turn."""
    for policy in handbook.policies:
        for at, name in enumerate(policy.supersedes):
            if policy.id in _superseded(handbook, name):
                place = handbook.place(policy, "supersedes", at)
                yield Problem(place, {"policy": policy.title}, None if name == policy.id else "circle")


def _superseded(handbook: Handbook, name: str) -> set[str]:
    """A policy and all that it supersedes."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting += handbook.policy[current].supersedes if current in handbook.policy else ()
    return found
