"""The head of a department is a role of a department that is not above it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook


# Departments are looked up here by what their roles name: an id that is not its folder would lead nowhere.
@check(
    severity=Severity.WARNING,
    requires=("unknown-department", "department-not-folder", "department-cycle"),
    needs=(Kind.DEPARTMENT,),
)
def head_from_elsewhere(handbook: Handbook) -> Iterator[Problem]:
    """A head belongs to the department, or to one above it when two posts are held by one."""
    for department in handbook.departments:
        head = handbook.role.get(department.head or "")
        if head is not None and head.department not in handbook.department_line(department.id):
            values = {
                "head": head.title,
                "department": department.title,
                "other": handbook.department[head.department].title,
            }
            yield Problem(handbook.place(department, "head"), values)
