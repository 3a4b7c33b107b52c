"""Non-competition is asked of a post that holds no secrets, or for more than two years."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.texts import find_in_rules
from generator.model.handbook import Handbook

LAW = "L-NC-1"
EVERYBODY = re.compile(r"(?:全体|所有|每[名位个])(?:员工|人员|职工)[^。；]{0,20}竞业限制")
YEARS = re.compile(r"竞业限制[^。；\d]{0,15}(?:[3-9]|[1-9]\d|[三四五六七八九十])年")


@check(severity=severity_of(LAW))
def non_compete_on_ordinary_post(handbook: Handbook) -> Iterator[Problem]:
    """It is for senior managers, senior engineers and those who keep secrets, for two years at most, and paid for."""
    if not laws()[LAW].binds(handbook):
        return
    heads = {role.id for role in handbook.roles if role.reports_to is None}
    for role in handbook.roles:
        facts, senior = role.compliance, role.reports_to is None or role.reports_to in heads
        if facts is not None and facts.non_compete and not (facts.secrecy or senior):
            yield reminder(LAW, handbook.place(role, "compliance", "non_compete"), {"role": role.title})
    for pattern, variant in ((EVERYBODY, "everybody"), (YEARS, "years")):
        for found in find_in_rules(handbook, pattern, ("竞业",)):
            yield reminder(LAW, found.place, {"words": found.match[0]}, variant)
