"""A topic is on the list, but no duty is about it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.definitions import definitions
from generator.findings import Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook


# A misspelt topic leaves the right one unused; that is told at the duty.
@check(severity=Severity.WARNING, requires=("unknown-topic", "duplicate-id"), needs=(Kind.ROLE, Kind.DEPARTMENT))
def unused_topic(handbook: Handbook) -> Iterator[Problem]:
    """A topic without duties is a task that nobody has taken on, or that is called something else now."""
    used = {reference.id for _, reference in handbook.references.get("topic", ())}
    for found in definitions(handbook):
        if found.among == Kind.TOPICS and found.id not in used:
            yield Problem(found.place, {"topic": handbook.topic[found.id].title})
