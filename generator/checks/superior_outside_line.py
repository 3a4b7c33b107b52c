"""The superior of a role belongs to a department that is not above the role's own."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook


# Departments are looked up here by what their roles name: an id that is not its folder would lead nowhere.
@check(
    severity=Severity.WARNING,
    requires=("unknown-department", "department-not-folder", "department-cycle", "reporting-cycle"),
    needs=(Kind.DEPARTMENT,),
)
def superior_outside_line(handbook: Handbook) -> Iterator[Problem]:
    """Whom to ask follows the departments; other guidance is written in `dotted_to`."""
    for role in handbook.roles:
        superior = handbook.role.get(role.reports_to or "")
        if superior is not None and superior.department not in handbook.department_line(role.department):
            values = {
                "role": role.title,
                "superior": superior.title,
                "department": handbook.department[role.department].title,
                "other": handbook.department[superior.department].title,
            }
            yield Problem(handbook.place(role, "reports_to"), values)
