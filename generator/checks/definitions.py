"""Everything that has an id, with the place where the id is written."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.findings import Place
from generator.load.document import Document, Kind
from generator.model.handbook import Handbook
from generator.model.once import once
from generator.model.references import Path

_PARTS = ("penalties", "rewards", "liabilities", "approval_ladders", "workflows", "forms", "cadences")


class Definition(NamedTuple):
    """One id: among which it must be unique, what it names, and where that stands in which document.

    `kind` is a word under `kinds` in the catalogue; `own_file` says whether such a thing has a file of its own.
    """

    among: str
    kind: str
    id: str
    document: Document
    path: Path
    own_file: bool = False

    @property
    def place(self) -> Place:
        """Where the id is written."""
        return self.document.place(*self.path, "id")


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
            yield Definition(kind, kind, record.id, handbook.documents[record.file], (), own_file=True)
    yield from _topics(handbook)
    for role in handbook.roles:
        among, document = f"kpis of {role.file}", handbook.documents[role.file]
        for index, kpi in enumerate(role.kpis):
            yield Definition(among, "kpi", kpi.id, document, ("kpis", index))
    for policy in handbook.policies:
        for name in _PARTS:
            for index, part in enumerate(getattr(policy, name)):
                yield Definition(name, name, part.id, handbook.documents[policy.file], (name, index))


def _topics(handbook: Handbook) -> Iterator[Definition]:
    for document in handbook.documents.values():
        if document.kind is Kind.TOPICS and document.file not in handbook.unread:
            for index, topic in enumerate(handbook.topics):
                yield Definition(Kind.TOPICS, "topic", topic.id, document, ("topics", index))
