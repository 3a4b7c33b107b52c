"""A department, or the department of a role, is not the folder that the file lies in."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.checks.base import Problem, check
from generator.model.handbook import Handbook


@check(requires=("duplicate-id",))
def department_not_folder(handbook: Handbook) -> Iterator[Problem]:
    """The folders are the departments, so that a file shows where its role belongs."""
    for department in handbook.departments:
        folder = PurePosixPath(department.file).parent.name
        if department.id != folder:
            yield Problem(handbook.place(department, "id"), {"id": department.id, "folder": folder}, "department")
    for role in handbook.roles:
        folder = PurePosixPath(role.file).parent.name
        if role.department != folder:
            values = {"department": role.department, "folder": folder, "role": role.title}
            yield Problem(handbook.place(role, "department"), values)
