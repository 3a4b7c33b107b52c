"""A text asks staff for money under a friendly name."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.texts import find_in_rules
from generator.model.handbook import Handbook

LAW = "L-FINE-9"


@check(severity=severity_of(LAW))
def fine_under_another_name(handbook: Handbook) -> Iterator[Problem]:
    """Money that staff have to give for a fault is a fine, whatever it is called."""
    point = laws()[LAW]
    words = "|".join(map(re.escape, point.words))
    name = re.compile(rf"{words}|赞助\d+元|罚请|请(?:全组|全部门|大家)(?:吃|喝)")
    for found in (
        find_in_rules(handbook, name, (*point.words, "赞助", "罚请", "请全", "请大家")) if point.binds(handbook) else ()
    ):
        yield reminder(LAW, found.place, {"name": found.match[0]})
