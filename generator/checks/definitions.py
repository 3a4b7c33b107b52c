"""Everything that has an id, with the place where the id is written."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.base import once
from generator.findings import Place, Term
from generator.load.document import Kind
from generator.model.handbook import Handbook

_PARTS = ("penalties", "rewards", "liabilities", "approval_ladders", "workflows", "forms", "cadences")


class Definition(NamedTuple):
    """One id: among which it must be unique, what such a thing is called, and whether it has a file of its own."""

    among: str
    name: Term
    id: str
    place: Place
    own_file: bool = False


@once
def definitions(handbook: Handbook) -> Iterator[Definition]:
    """All ids in the order of the records; indicators are unique within their role, all else in the handbook."""
    for kind, records in (
        (Kind.DEPARTMENT, handbook.departments),
        (Kind.ROLE, handbook.roles),
        (Kind.POLICY, handbook.policies),
        (Kind.SOURCE, handbook.sources),
    ):
        for record in records:
            yield Definition(kind, Term(f"kinds.{kind}"), record.id, handbook.place(record, "id"), own_file=True)
    yield from _topics(handbook)
    for role in handbook.roles:
        for index, kpi in enumerate(role.kpis):
            place = handbook.place(role, "kpis", index, "id")
            yield Definition(f"kpis of {role.file}", Term("kinds.kpi"), kpi.id, place)
    for policy in handbook.policies:
        for name in _PARTS:
            for index, part in enumerate(getattr(policy, name)):
                yield Definition(name, Term(f"kinds.{name}"), part.id, handbook.place(policy, name, index, "id"))


def _topics(handbook: Handbook) -> Iterator[Definition]:
    for document in handbook.documents.values():
        if document.kind is Kind.TOPICS and document.file not in handbook.unread:
            for index, topic in enumerate(handbook.topics):
                place = document.place("topics", index, "id")
                yield Definition(Kind.TOPICS, Term("kinds.topic"), topic.id, place)
