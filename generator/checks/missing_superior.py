"""A role other than the head of the company has no superior."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Related
from generator.load.document import Kind
from generator.model.handbook import Handbook


# A handbook in which every role has a superior has a circle or an unknown role; those are checks of their own.
@check(requires=("duplicate-id",), needs=(Kind.DEPARTMENT, Kind.ROLE))
def missing_superior(handbook: Handbook) -> Iterator[Problem]:
    """Everybody but the head of the company knows whom to ask."""
    free = [role for role in handbook.roles if role.reports_to is None]
    heads = {department.head for department in handbook.departments if department.parent is None}
    head = next((role for role in free if role.id in heads), next(iter(free), None))
    for role in free:
        if head is not None and role is not head and role.id not in heads:
            related = Related(handbook.place(head, "reports_to"), "head-of-company")
            values = {"role": role.title, "head": head.title}
            yield Problem(handbook.place(role, "reports_to"), values, related=(related,))
