"""A role has an authority that none of its duties needs."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.likeness import speaks_of, words
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.role import Role


@check(severity=Severity.HINT)
def authority_without_duty(handbook: Handbook) -> Iterator[Problem]:
    """Power comes with a task: what no duty speaks of has been forgotten in the duties or is not needed."""
    for role in handbook.roles:
        tasks = _tasks(handbook, role) if role.authority else ""
        for at, entry in enumerate(role.authority):
            matter = words(entry.object)
            if matter and not speaks_of(tasks, matter):
                place = handbook.place(role, "authority", at)
                yield Problem(place, {"role": role.title, "no": entry.no, "object": entry.object})


def _tasks(handbook: Handbook, role: Role) -> str:
    """What the purpose and the duties of a role speak of, with their groups, topics and forms."""
    texts = [role.purpose]
    for duty in role.duties:
        texts += [duty.text, duty.group or ""]
        topic = handbook.topic.get(duty.topic or "")
        texts += [topic.title] if topic else []
        texts += [handbook.form[form].part.title for form in duty.outputs if form in handbook.form]
    return "\n".join(texts)
