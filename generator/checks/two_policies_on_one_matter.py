"""Two policies that apply have nearly the same title."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.likeness import gist
from generator.findings import Related, Severity
from generator.model.handbook import Handbook
from generator.model.policy import Policy

_FRAME = re.compile("公司|管理|制度|办法|规定|规范|细则|规则|守则|条例|暂行|试行|实施")


@check(severity=Severity.WARNING, requires=("duplicate-id",))
def two_policies_on_one_matter(handbook: Handbook) -> Iterator[Problem]:
    """Staff look a matter up in one place; texts for different people may share a title."""
    first: dict[str, Policy] = {}
    for policy in handbook.policies:
        matter = _FRAME.sub("", gist(policy.title)) or gist(policy.title)
        if policy.status not in ("in_force", "trial"):
            continue
        other = first.setdefault(matter, policy)
        linked = other.id in policy.supersedes or policy.id in other.supersedes
        # Titles that are the same to the letter are a check of their own.
        if other.title != policy.title and not linked and _share_staff(handbook, policy, other):
            related = (Related(handbook.place(other, "title"), "other-policy"),)
            values = {"policy": policy.title, "other": other.title}
            yield Problem(handbook.place(policy, "title"), values, related=related)


def _share_staff(handbook: Handbook, one: Policy, other: Policy) -> bool:
    return any(
        handbook.in_scope(role, one.applies_to) and handbook.in_scope(role, other.applies_to) for role in handbook.roles
    )
