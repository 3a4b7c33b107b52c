"""A code is given to two roles, departments or policies, or an attachment number to two forms of a policy."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.base import Problem, check
from generator.findings import Related, Term
from generator.model.base import Record
from generator.model.handbook import Handbook
from generator.model.references import Path


class _Coded(NamedTuple):
    """A code: among which it is given once, the kind of what has it, and where it stands in which record."""

    among: str
    kind: str
    code: str
    record: Record
    path: Path


@check(requires=("duplicate-id",))
def duplicate_code(handbook: Handbook) -> Iterator[Problem]:
    """Files and filing cabinets go by codes; what is repealed leaves its code to its successor."""
    first: dict[tuple[str, str], _Coded] = {}
    for found in _coded(handbook):
        earlier = first.setdefault((found.among, found.code), found)
        if earlier is not found:
            values = {"kind": Term(f"codes.{found.kind}"), "code": found.code}
            related = Related(handbook.place(earlier.record, *earlier.path), "first-of-code")
            yield Problem(handbook.place(found.record, *found.path), values, related=(related,))


def _coded(handbook: Handbook) -> Iterator[_Coded]:
    for department in handbook.departments:
        if department.code is not None:
            yield _Coded("department", "department", department.code, department, ("code",))
    for role in handbook.roles:
        if role.code is not None and role.status != "repealed":
            yield _Coded("role", "role", role.code, role, ("code",))
    for policy in handbook.policies:
        if policy.code is not None and policy.status != "repealed":
            yield _Coded("policy", "policy", policy.code, policy, ("code",))
        for at, form in enumerate(policy.forms):
            if form.number is not None:
                yield _Coded(policy.file, "form", form.number, policy, ("forms", at, "number"))
