"""Several roles answer for one topic."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Related
from generator.model.handbook import Handbook
from generator.model.role import Role


@check(requires=("duplicate-id",))
def topic_with_two_owners(handbook: Handbook) -> Iterator[Problem]:
    """One role answers for a topic; the others take part."""
    for topic, owners in _owners(handbook).items():
        (owner, first), *others = owners.values()
        known = handbook.topic.get(topic)
        for role, at in others:
            values = {"topic": known.title if known else topic, "role": role.title, "owner": owner.title}
            related = Related(handbook.place(owner, "duties", first, "topic"), "first-owner")
            yield Problem(handbook.place(role, "duties", at, "topic"), values, related=(related,))


def _owners(handbook: Handbook) -> dict[str, dict[str, tuple[Role, int]]]:
    """Topic → the roles that answer for it, each with its first such duty; a repealed role answers for nothing."""
    owners: dict[str, dict[str, tuple[Role, int]]] = {}
    for role in handbook.roles:
        for at, duty in enumerate(role.duties):
            if duty.topic is not None and duty.part == "accountable" and role.status != "repealed":
                owners.setdefault(duty.topic, {}).setdefault(role.id, (role, at))
    return owners
