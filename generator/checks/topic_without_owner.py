"""Several roles take part in a topic, but none answers for it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import role_duties
from generator.findings import Place, Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING, requires=("unknown-topic",), needs=(Kind.ROLE,))
def topic_without_owner(handbook: Handbook) -> Iterator[Problem]:
    """Who carries out or helps needs somebody to help."""
    owned: set[str] = set()
    first: dict[str, Place] = {}
    for role, path, duty in role_duties(handbook):
        if duty.topic is not None:
            first.setdefault(duty.topic, handbook.place(role, *path, "topic"))
            if duty.part == "accountable":
                owned.add(duty.topic)
    for topic, place in first.items():
        if topic not in owned:
            yield Problem(place, {"topic": handbook.topic[topic].title})
