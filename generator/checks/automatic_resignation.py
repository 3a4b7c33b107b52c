"""Staff are said to have resigned by themselves."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.texts import find_in_rules
from generator.model.handbook import Handbook

LAW = "L-DIS-5"
RESIGNED = re.compile(
    r"自动(?:离职|辞职|解除(?:劳动)?(?:合同|关系))|(?:视为|视同|按|作)(?:自行|自愿|主动|其)?(?:离职|辞职)(?:处理|论处)?"
)


@check(severity=severity_of(LAW))
def automatic_resignation(handbook: Handbook) -> Iterator[Problem]:
    """A contract does not end by itself because somebody stays away; that takes a decision, its ground and a notice."""
    for found in find_in_rules(handbook, RESIGNED, ("离职", "辞职", "自动解除")) if laws()[LAW].binds(handbook) else ():
        yield reminder(LAW, found.place, {"words": found.match[0]})
