"""A code is given to two roles, departments or policies, or an attachment number to two forms of a policy."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Place, Related, Term
from generator.model.handbook import Handbook

Coded = tuple[str, str, str, Place]
"""Among which a code is given once, what it is called, the code, where it stands."""


@check(requires=("duplicate-id",))
def duplicate_code(handbook: Handbook) -> Iterator[Problem]:
    """Files and filing cabinets go by codes; what is repealed leaves its code to its successor."""
    first: dict[tuple[str, str], Place] = {}
    for among, kind, code, place in _coded(handbook):
        earlier = first.setdefault((among, code), place)
        if earlier is not place:
            values = {"kind": Term(f"codes.{kind}"), "code": code}
            yield Problem(place, values, related=(Related(earlier, "first-of-code"),))


def _coded(handbook: Handbook) -> Iterator[Coded]:
    for department in handbook.departments:
        if department.code is not None:
            yield "department", "department", department.code, handbook.place(department, "code")
    for role in handbook.roles:
        if role.code is not None and role.status != "repealed":
            yield "role", "role", role.code, handbook.place(role, "code")
    for policy in handbook.policies:
        if policy.code is not None and policy.status != "repealed":
            yield "policy", "policy", policy.code, handbook.place(policy, "code")
        for at, form in enumerate(policy.forms):
            if form.number is not None:
                yield policy.file, "form", form.number, handbook.place(policy, "forms", at, "number")
