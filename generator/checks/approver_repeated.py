"""A step of a ladder asks the same role twice."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.policy import DIRECT_SUPERIOR, ApprovalLadder


@check(severity=Severity.WARNING)
def approver_repeated(handbook: Handbook) -> Iterator[Problem]:
    """A second signature of the same role adds nothing."""
    for held in handbook.approval_ladders:
        superior = _superior_of_all(handbook, held.part)
        for at, step in enumerate(held.part.steps):
            seen: set[str] = set()
            for index, approver in enumerate(step.approvers):
                role = superior if approver == DIRECT_SUPERIOR and superior is not None else approver
                if role in seen:
                    path = ("approval_ladders", held.index, "steps", at, "approvers", index)
                    title = handbook.role[role].title if role in handbook.role else role
                    values = {"subject": held.part.subject, "role": title}
                    yield Problem(handbook.place(held.policy, *path), values)
                seen.add(role)


def _superior_of_all(handbook: Handbook, ladder: ApprovalLadder) -> str | None:
    """The direct superior of the applicants, when it is one role."""
    superiors = {handbook.role[role].reports_to for role in ladder.applies_to if role in handbook.role}
    return next(iter(superiors)) if len(superiors) == 1 else None
