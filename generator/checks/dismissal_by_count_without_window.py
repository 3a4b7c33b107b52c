"""The nth time ends the contract, but nobody says within which time the times are counted."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.dismissals import dismissals
from generator.checks.law import laws, reminder, severity_of
from generator.findings import Place
from generator.model.handbook import Handbook
from generator.model.rules import Sanction

LAW = "L-DIS-1"
COUNTED = re.compile(r"(?:累计|连续|达到?|超过|满)[^，。；]{0,4}[\d一二两三四五六七八九十]+(?:次|天|日|个工作日)")


@check(severity=severity_of(LAW))
def dismissal_by_count_without_window(handbook: Handbook) -> Iterator[Problem]:
    """Three times in a month and three times in ten years are not equally grave."""
    for place, trigger in _without_window(handbook) if laws()[LAW].binds(handbook) else ():
        yield reminder(LAW, place, {"trigger": trigger})


def _without_window(handbook: Handbook) -> Iterator[tuple[Place, str]]:
    for held, path, _ in dismissals(handbook):
        if held.part.window is None and ("escalation" in path or COUNTED.search(held.part.trigger)):
            yield handbook.place(held.policy, *path), held.part.trigger
    for held in handbook.penalties:
        measure, bare = held.part.measure, held.part.window is None and held.policy.status not in ("draft", "repealed")
        grave = isinstance(measure, Sanction) and measure.kind == "serious_breach"
        if bare and grave and COUNTED.search(held.part.trigger):
            yield handbook.place(held.policy, "penalties", held.index, "measure"), held.part.trigger
