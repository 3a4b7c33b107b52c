"""A duty names a topic that is not on the list of topics."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.known_ids import unknown_references
from generator.load.document import Kind
from generator.model.handbook import Handbook


@check(needs=(Kind.TOPICS,))
def unknown_topic(handbook: Handbook) -> Iterator[Problem]:
    """Duties meet in a topic only when they spell it alike."""
    yield from unknown_references(handbook, "topic")
