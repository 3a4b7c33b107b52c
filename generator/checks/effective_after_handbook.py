"""A policy that is in force takes effect after the handbook itself."""

from collections.abc import Iterator
from datetime import date

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook


# Roles are revised one by one between two editions of the handbook; a policy is published with it.
@check(severity=Severity.WARNING)
def effective_after_handbook(handbook: Handbook) -> Iterator[Problem]:
    """A handbook holds what applies when it is published; what comes later is a draft or needs a later edition."""
    published = handbook.settings.revision.effective
    for policy in handbook.policies:
        effective = policy.revision.effective
        if policy.status == "in_force" and isinstance(effective, date) and effective > published:
            values = {"policy": policy.title, "effective": effective, "published": published}
            yield Problem(handbook.place(policy, "revision", "effective"), values)
