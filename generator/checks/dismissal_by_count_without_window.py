"""The nth time ends the contract, but nobody says within which time the times are counted."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.measures import ENDS_CONTRACT, measures
from generator.model.handbook import Handbook

LAW = "L-DIS-1"
COUNTED = re.compile(
    r"累计|累积|第[二三四五六七八九十\d]+次|次(?:及|或者?)?以上"
    r"|(?:连续|达到?|超过|满)[^，。；]{0,4}[\d一二两三四五六七八九十]+(?:次|天|日|个工作日)"
)


@check(severity=severity_of(LAW))
def dismissal_by_count_without_window(handbook: Handbook) -> Iterator[Problem]:
    """Three times in a month and three times in ten years are not equally grave. Other counts are another check's."""
    for held in handbook.penalties if laws()[LAW].binds(handbook) else ():
        rule, binds = held.part, held.policy.status not in ("draft", "repealed")
        for path, measure in measures(rule) if binds and rule.window is None else ():
            if measure.kind in ENDS_CONTRACT and ("escalation" in path or COUNTED.search(rule.trigger)):
                place = handbook.place(held.policy, "penalties", held.index, *path)
                yield reminder(LAW, place, {"trigger": rule.trigger})
                break
