"""Penalties of a policy can be appealed nowhere."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.policy import Policy

_LIGHT = ("reminder", "oral_warning", "notice", "not_counted", "not_reimbursed", "not_objectable", "contract", "other")


@check(severity=Severity.HINT)
def penalty_without_appeal(handbook: Handbook) -> Iterator[Problem]:
    """Staff who are punished wrongly must know where to object."""
    for policy in handbook.policies:
        bare = [
            at
            for at, penalty in enumerate(policy.penalties)
            if penalty.appeal is None and penalty.measure.kind not in _LIGHT
        ]
        if bare and policy.status != "repealed" and not _speaks_of_appeal(policy):
            values = {"policy": policy.title, "names": [policy.penalties[at].trigger for at in bare]}
            yield Problem(handbook.place(policy, "penalties", bare[0]), values)


def _speaks_of_appeal(policy: Policy) -> bool:
    articles = [article for chapter in policy.chapters for article in chapter.articles]
    return any(
        "申诉" in text for article in articles for text in (article.text, *(item.text for item in article.items))
    )
