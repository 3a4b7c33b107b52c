"""A policy is in force beside the one that supersedes it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Related
from generator.model.handbook import Handbook


@check(requires=("duplicate-id", "supersedes-itself"))
def superseded_in_force(handbook: Handbook) -> Iterator[Problem]:
    """Of the old and the new text only one counts."""
    for policy in handbook.policies:
        for at, name in enumerate(policy.supersedes):
            old = handbook.policy.get(name)
            if old is not None and policy.status == old.status == "in_force":
                related = (Related(handbook.place(policy, "supersedes", at), "superseded-here"),)
                values = {"policy": old.title, "successor": policy.title}
                yield Problem(handbook.place(old, "status"), values, related=related)
