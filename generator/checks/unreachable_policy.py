"""A policy binds no role, and no other text leads to it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.titles import mentions, plain_title
from generator.findings import Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook
from generator.model.policy import Policy


@check(severity=Severity.HINT, needs=(Kind.DEPARTMENT, Kind.ROLE, Kind.POLICY))
def unreachable_policy(handbook: Handbook) -> Iterator[Problem]:
    """Policies are found through the roles that they bind or the texts that name them."""
    pointed = {
        reference.id for record, reference in handbook.references.get("policy", ()) if isinstance(record, Policy)
    }
    files: dict[str, set[str]] = {}
    for mention in mentions(handbook):
        files.setdefault(mention.title, set()).add(mention.document.file)
    for policy in handbook.policies:
        scope = policy.applies_to
        binds = scope.everyone or scope.roles or scope.departments
        elsewhere = files.get(plain_title(policy.title), set()) - {policy.file}
        if not (binds or elsewhere or policy.id in pointed or policy.status == "repealed"):
            yield Problem(handbook.place(policy, "applies_to", key=True), {"policy": policy.title})
