"""A duty says that the role decides, but the role has no authority for it."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.likeness import words
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.role import Role

_CLAUSE = re.compile("[^，。；]+")
_VERB = re.compile("审批|批准|决定|核准|审定")
_DECIDES = re.compile(f"(?:负责|最终)?(?P<verb>{_VERB.pattern})(?!后|以后|之后|结束|通过|完成|的|权)")
_POWERS = ("approve", "decide", "sign", "confirm", "countersign", "review")


@check(severity=Severity.WARNING)
def decision_without_authority(handbook: Handbook) -> Iterator[Problem]:
    """Who has to decide may decide; only the head of the company needs nobody's leave."""
    for role in handbook.roles:
        if role.reports_to is None:
            continue
        for at, duty in enumerate(role.duties):
            if not _VERB.search(duty.text):
                continue
            for clause in _CLAUSE.findall(duty.text):
                match = _DECIDES.match(clause)
                if match and not _may_decide(role, words(clause[match.end() :])):
                    values = {"role": role.title, "no": duty.no, "verb": match["verb"]}
                    yield Problem(handbook.place(role, "duties", at, "text"), values)
                    break


def _may_decide(role: Role, matter: frozenset[str]) -> bool:
    return any(not matter.isdisjoint(words(entry.object)) for entry in role.authority if entry.verb in _POWERS)
