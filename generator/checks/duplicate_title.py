"""Two roles of a department, two departments, policies or forms have the same title."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.base import Problem, check
from generator.findings import Related, Term
from generator.model.base import Record
from generator.model.handbook import Handbook
from generator.model.references import Path


class _Titled(NamedTuple):
    """A title: among which it must be the only one, the kind of what has it, and where it stands in which record."""

    among: str
    kind: str
    title: str
    record: Record
    path: Path = ()


@check(requires=("duplicate-id",))
def duplicate_title(handbook: Handbook) -> Iterator[Problem]:
    """Texts name things by their titles, so a title names one thing; roles of two departments may share theirs."""
    first: dict[tuple[str, str], _Titled] = {}
    for found in _titled(handbook):
        earlier = first.setdefault((found.among, found.title), found)
        if earlier is not found:
            values = {"kind": Term(f"kinds.{found.kind}"), "title": found.title}
            variant = "role" if found.kind == "role" else None
            related = Related(handbook.place(earlier.record, *earlier.path, "title"), "first-of-title")
            yield Problem(handbook.place(found.record, *found.path, "title"), values, variant, (related,))


def _titled(handbook: Handbook) -> Iterator[_Titled]:
    for department in handbook.departments:
        yield _Titled("department", "department", department.title, department)
    for role in handbook.roles:
        if role.status != "repealed":
            yield _Titled(f"role {role.department}", "role", role.title, role)
    for policy in handbook.policies:
        if policy.status != "repealed":
            yield _Titled("policy", "policy", policy.title, policy)
            for at, form in enumerate(policy.forms):
                yield _Titled("form", "forms", form.title, policy, ("forms", at))
