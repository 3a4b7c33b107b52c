"""A policy ends labour contracts and does not say that the union hears of it first."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.dismissals import dismissals
from generator.checks.law import laws, reminder, severity_of
from generator.checks.texts import prose
from generator.model.handbook import Handbook

LAW = "L-PROC-6"


@check(severity=severity_of(LAW))
def dismissal_without_union_notice(handbook: Handbook) -> Iterator[Problem]:
    """The union is told before the contract is ended. Some policy in force has to say it, once for the handbook."""
    said = any(page.document.file.startswith("policies/") and "工会" in page.joined for page in prose(handbook))
    if not said and laws()[LAW].binds(handbook):
        for held, path, _ in dismissals(handbook):
            yield reminder(LAW, handbook.place(held.policy, *path), {"policy": held.policy.title})
            break
