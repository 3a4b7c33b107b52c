"""The working hours that the settings and the roles carry."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.base import Record
from generator.model.handbook import Handbook
from generator.model.references import Path
from generator.model.role import Schedule


class Hours(NamedTuple):
    """Working hours with the record that holds them, their path there, and whose they are."""

    record: Record
    path: Path
    owner: str
    schedule: Schedule


def schedules(handbook: Handbook) -> Iterator[Hours]:
    """All working hours: the company's, then the roles' own, without repealed roles."""
    company = handbook.settings.company
    if company.hours is not None:
        yield Hours(handbook.settings, ("company", "hours"), company.short_name or company.name, company.hours)
    for role in handbook.roles:
        if role.hours is not None and role.status != "repealed":
            yield Hours(role, ("hours",), role.title, role.hours)
