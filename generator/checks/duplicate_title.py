"""Two roles of a department, two departments, policies or forms have the same title."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.base import Problem, check
from generator.findings import Place, Related, Term
from generator.model.handbook import Handbook


class _Titled(NamedTuple):
    among: str
    name: Term
    title: str
    place: Place


@check(requires=("duplicate-id",))
def duplicate_title(handbook: Handbook) -> Iterator[Problem]:
    """Texts name things by their titles, so a title names one thing; roles of two departments may share theirs."""
    first: dict[tuple[str, str], Place] = {}
    for found in _titled(handbook):
        earlier = first.setdefault((found.among, found.title), found.place)
        if earlier is not found.place:
            values = {"kind": found.name, "title": found.title}
            variant = "role" if found.name.key == "kinds.role" else None
            yield Problem(found.place, values, variant, (Related(earlier, "first-of-title"),))


def _titled(handbook: Handbook) -> Iterator[_Titled]:
    for department in handbook.departments:
        yield _Titled("department", Term("kinds.department"), department.title, handbook.place(department, "title"))
    for role in handbook.roles:
        if role.status != "repealed":
            yield _Titled(f"role {role.department}", Term("kinds.role"), role.title, handbook.place(role, "title"))
    for policy in handbook.policies:
        if policy.status != "repealed":
            yield _Titled("policy", Term("kinds.policy"), policy.title, handbook.place(policy, "title"))
            for at, form in enumerate(policy.forms):
                yield _Titled("form", Term("kinds.forms"), form.title, handbook.place(policy, "forms", at, "title"))
