"""A topic is on the list, but no duty is about it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook


# A misspelt topic leaves the right one unused; that is told at the duty.
@check(severity=Severity.WARNING, requires=("unknown-topic", "duplicate-id"), needs=(Kind.ROLE, Kind.DEPARTMENT))
def unused_topic(handbook: Handbook) -> Iterator[Problem]:
    """A topic without duties is a task that nobody has taken on, or that is called something else now."""
    used = {reference.id for _, reference in handbook.references.get("topic", ())}
    lists = [document for document in handbook.documents.values() if document.kind is Kind.TOPICS]
    for at, topic in enumerate(handbook.topics):
        if topic.id not in used:
            yield Problem(lists[0].place("topics", at, "id"), {"topic": topic.title})
