"""A penalty counts occurrences but does not say over which time."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.measures import ENDS_CONTRACT, measures
from generator.findings import Severity
from generator.model.handbook import Handbook

_COUNTS = re.compile(r"累计|累积|第[二三四五六七八九十\d]+次|次(?:及|或者?)?以上")


@check(severity=Severity.WARNING)
def penalty_without_window(handbook: Handbook) -> Iterator[Problem]:
    """Without a time the count never starts anew, and one slip in ten years weighs like one in a week."""
    for held in handbook.penalties:
        # Dismissal by count is a check of its own.
        ends = any(measure.kind in ENDS_CONTRACT for _, measure in measures(held.part))
        counts = held.part.escalation or _COUNTS.search(held.part.trigger)
        if held.part.window is None and counts and not ends:
            place = handbook.place(held.policy, "penalties", held.index)
            yield Problem(place, {"trigger": held.part.trigger})
