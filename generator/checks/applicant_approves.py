"""A role approves what it applies for itself."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.likeness import gist
from generator.findings import Related, Severity
from generator.model.handbook import Handbook
from generator.model.role import Role


@check(severity=Severity.WARNING)
def applicant_approves(handbook: Handbook) -> Iterator[Problem]:
    """Approval is a second look: it comes from another role."""
    for held in handbook.approval_ladders:
        for at, step in enumerate(held.part.steps):
            for index, approver in enumerate(step.approvers):
                if approver in held.part.applies_to and approver in handbook.role:
                    path = ("approval_ladders", held.index, "steps", at, "approvers", index)
                    values = {"subject": held.part.subject, "role": handbook.role[approver].title}
                    yield Problem(handbook.place(held.policy, *path), values)
    for role in handbook.roles:
        yield from _own_requests(handbook, role)


def _own_requests(handbook: Handbook, role: Role) -> Iterator[Problem]:
    asked = {gist(entry.object): at for at, entry in enumerate(role.authority) if entry.verb == "apply"}
    for at, entry in enumerate(role.authority):
        if entry.verb in ("approve", "decide") and gist(entry.object) in asked:
            first = handbook.place(role, "authority", asked[gist(entry.object)])
            values = {"subject": entry.object, "role": role.title}
            related = (Related(first, "applies-here"),)
            yield Problem(handbook.place(role, "authority", at), values, "authority", related=related)
