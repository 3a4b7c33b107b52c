"""A policy that binds staff has no complete record of how it was made and told."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.findings import Term
from generator.model.handbook import Handbook
from generator.model.policy import Policy

RECORD = ("discussed_on", "consulted_with", "published_on", "method")
NO_DISCIPLINE = ("not_reimbursed", "not_counted", "not_objectable", "contract")
TOUCHES_STAFF = re.compile(r"每[天日周][^，。]{0,4}工作\d|加班|请假|年假|病假|工资")


@check(severity=severity_of("L-PROC-1"))
def procedure_record_missing(handbook: Handbook) -> Iterator[Problem]:
    """Rules on discipline, hours, leave and pay are discussed with staff and told to them; the record is the proof."""
    if not laws()["L-PROC-1"].binds(handbook):
        return
    for policy in handbook.policies:
        missing = [name for name in RECORD if getattr(policy.procedure, name, None) is None]
        if policy.status == "in_force" and missing and _touches_staff(policy):
            place = handbook.place(policy, "procedure" if policy.procedure else "status", key=True)
            values = {"policy": policy.title, "missing": [Term(f"procedure.{name}") for name in missing]}
            yield reminder("L-PROC-1", place, values)


def _touches_staff(policy: Policy) -> bool:
    articles = (article for chapter in policy.chapters for article in chapter.articles)
    disciplines = any(rule.measure.kind not in NO_DISCIPLINE for rule in policy.penalties)
    return disciplines or bool(policy.liabilities) or any(TOUCHES_STAFF.search(one.text) for one in articles)
