"""Which roles have most in common with a role: shared topics first, then a shared superior or department.

Only roles that meet in a topic or stand side by side are looked at, so the work grows with the roles and not with
their pairs.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.department import Topic
from generator.model.handbook import Handbook
from generator.model.role import Role
from generator.views.raci import topic_parts

NEAREST = 3
# A topic in which more roles meet says little about how near two of them are.
_CROWD = 40


@dataclass(frozen=True, slots=True)
class Near:
    """A role that is near another one, and the topics that both take part in."""

    role: Role
    topics: tuple[Topic, ...]


def nearest_roles(handbook: Handbook) -> Mapping[str, tuple[Near, ...]]:
    """For each role that is not repealed those with most in common, the nearest first."""
    roles = [role for role in handbook.roles if role.status != "repealed"]
    meetings = _meetings(handbook)
    topics_of: dict[str, list[str]] = {}
    for topic, takers in meetings.items():
        for taker in takers:
            topics_of.setdefault(taker, []).append(topic)
    beside = _beside(roles)
    found = {}
    for role in roles:
        own = topics_of.get(role.id, ())
        shared = Counter(other for topic in own for other in meetings[topic] if other != role.id)
        candidates = {*shared, *beside[role.id]}
        ranked = sorted(candidates, key=lambda other: (-shared[other], *_distance(role, handbook.role[other])))
        found[role.id] = tuple(
            Near(handbook.role[other], tuple(handbook.topic[topic] for topic in own if other in meetings[topic]))
            for other in ranked[:NEAREST]
        )
    return found


def _meetings(handbook: Handbook) -> dict[str, dict[str, None]]:
    """The roles that meet in each topic, without topics that are too crowded to tell anything."""
    found = {}
    for one in topic_parts(handbook):
        takers = dict.fromkeys(taking.role.id for taking in one.takings)
        if len(takers) <= _CROWD:
            found[one.topic.id] = takers
    return found


def _beside(roles: Sequence[Role]) -> Mapping[str, tuple[str, ...]]:
    """The next roles with the same superior, and the next ones of the same department."""
    found: dict[str, list[str]] = {role.id: [] for role in roles}
    for key in ("reports_to", "department"):
        for row in _rows(roles, key):
            for at, role in enumerate(row):
                found[role] += [other for other in row[max(0, at - NEAREST) : at + NEAREST + 1] if other != role]
    return {role: tuple(dict.fromkeys(others)) for role, others in found.items()}


def _rows(roles: Sequence[Role], key: str) -> Iterator[list[str]]:
    rows: dict[str, list[str]] = {}
    for role in roles:
        value = getattr(role, key)
        if value is not None:
            rows.setdefault(value, []).append(role.id)
    yield from rows.values()


def _distance(one: Role, other: Role) -> tuple[bool, bool, str]:
    return (one.reports_to != other.reports_to, one.department != other.department, other.id)
