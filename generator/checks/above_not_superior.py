"""An authority that goes beyond its limit leads to a role that is no superior."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.superiors import superiors
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING, requires=("duplicate-id", "reporting-cycle"))
def above_not_superior(handbook: Handbook) -> Iterator[Problem]:
    """What a role may not decide goes up its own line, also to those who guide it in their field."""
    for role in handbook.roles:
        wanted = [(at, entry.above) for at, entry in enumerate(role.authority) if entry.above is not None]
        line = {above.id for above in superiors(handbook, role)} if wanted else set()
        for at, above in wanted:
            if above not in (*line, *role.dotted_to) and above in handbook.role:
                values = {"role": role.title, "above": handbook.role[above].title}
                yield Problem(handbook.place(role, "authority", at, "above"), values)
