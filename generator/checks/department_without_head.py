"""A department of several roles does not say which of them heads it."""

from collections.abc import Iterator

from generator.checks.base import Problem, Threshold, check
from generator.findings import Severity
from generator.model.handbook import Handbook

ROLES = Threshold("department-without-head", default=2, least=1, most=50)


# Where it is open who heads the company, the heads of departments are a later question.
@check(severity=Severity.WARNING, requires=("duplicate-id", "missing-superior"), threshold=ROLES)
def department_without_head(handbook: Handbook) -> Iterator[Problem]:
    """For each department somebody answers; with one role it is plain who."""
    for department in handbook.departments:
        roles = handbook.roles_of_department.get(department.id, ())
        if department.head is None and len(roles) >= ROLES.of(handbook):
            values = {"department": department.title, "n": len(roles)}
            yield Problem(handbook.place(department, "id"), values)
