"""A duty names an owner who does not answer for its topic, or who is the role itself."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import role_duties, written_duties
from generator.findings import Related, Term
from generator.load.document import Kind
from generator.model.handbook import Handbook
from generator.model.references import Path
from generator.model.role import Duty, Role

Owners = dict[str, tuple[Role, Path]]


@check(requires=("topic-with-two-owners",), needs=(Kind.ROLE,))
def owner_without_duty(handbook: Handbook) -> Iterator[Problem]:
    """The page of an owner shows what it is named as the owner of."""
    owners: Owners = {}
    for role, path, duty in role_duties(handbook):
        if duty.topic is not None and duty.topic in handbook.topic and duty.part == "accountable":
            owners.setdefault(duty.topic, (role, path))
    for holder, path, found in written_duties(handbook):
        named = handbook.role.get(found.owner or "")
        if named is None or (isinstance(found, Duty) and found.part == "accountable"):
            continue
        place = handbook.place(holder, *path, "owner")
        if isinstance(found, Duty) and named is holder:
            yield Problem(place, {"role": holder.title, "part": Term(f"parts.{found.part}")}, "itself")
            continue
        owner, at = owners.get(found.topic or "", (named, path))
        if found.topic is not None and owner.id != named.id:
            values = {"topic": handbook.topic[found.topic].title, "owner": named.title, "other": owner.title}
            yield Problem(place, values, related=(Related(handbook.place(owner, *at, "topic"), "first-owner"),))
