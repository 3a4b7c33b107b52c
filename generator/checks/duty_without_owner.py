"""A duty of a department, or one that a role only takes part in, has no owner."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Term
from generator.model.handbook import Handbook


@check()
def duty_without_owner(handbook: Handbook) -> Iterator[Problem]:
    """For each duty one role answers."""
    for department in handbook.departments:
        for index, common in enumerate(department.duties):
            if common.owner is None:
                place = handbook.place(department, "duties", index)
                yield Problem(place, {"no": common.no, "department": department.title}, "department")
    for role in handbook.roles:
        for index, duty in enumerate(role.duties):
            if duty.part != "accountable" and duty.owner is None:
                values = {"no": duty.no, "role": role.title, "part": Term(f"parts.{duty.part}")}
                yield Problem(handbook.place(role, "duties", index), values)
