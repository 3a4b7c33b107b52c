"""Who takes part in which topic, and how: gathered once from the duties of all roles."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from generator.model.department import Topic
from generator.model.handbook import Handbook
from generator.model.role import Duty, Part, Role

PARTS: tuple[Part, ...] = get_args(Part)


@dataclass(frozen=True, slots=True)
class Taking:
    """How one role takes part in a topic, with the first duty that says so."""

    role: Role
    part: Part
    duty: Duty


@dataclass(frozen=True, slots=True)
class TopicParts:
    """Everybody who takes part in one topic: for each role and way of taking part, the first duty."""

    topic: Topic
    takings: tuple[Taking, ...]

    @property
    def accountable(self) -> tuple[Role, ...]:
        """The roles that answer for the topic: one, where everything is in order."""
        return tuple(taking.role for taking in self.takings if taking.part == "accountable")

    @property
    def is_hole(self) -> bool:
        """Whether nobody or more than one role answers for the topic."""
        return len(self.accountable) != 1


def topic_parts(handbook: Handbook) -> tuple[TopicParts, ...]:
    """All topics in the order of their list; repealed roles take part in nothing."""
    found: Mapping[str, dict[tuple[str, Part], Taking]] = {topic.id: {} for topic in handbook.topics}
    for role, duty in _duties(handbook):
        takings = found.get(duty.topic or "")
        if takings is not None:
            takings.setdefault((role.id, duty.part), Taking(role, duty.part, duty))
    return tuple(TopicParts(topic, tuple(found[topic.id].values())) for topic in handbook.topics)


def _duties(handbook: Handbook) -> Iterator[tuple[Role, Duty]]:
    for role in handbook.roles:
        if role.status != "repealed":
            for duty in role.duties:
                yield role, duty
