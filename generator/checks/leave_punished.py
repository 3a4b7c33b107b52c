"""Taking leave is punished."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.model.handbook import Handbook

LAW = "L-TIME-14"
LEAVE = re.compile(r"(?:请假|病假|年假|事假|产假|婚假|丧假|休假)[^，。；]{0,8}(?:超过|累计|达|满|以上|的)")
# The way in which it was taken is punished, not the leave.
OTHER = re.compile(r"没有|未|不按|不办|擅自|虚假|伪造|编造|骗|期满|到期|逾期|手续|谎")


@check(severity=severity_of(LAW))
def leave_punished(handbook: Handbook) -> Iterator[Problem]:
    """Leave that was asked for and given is no fault, however much it is; a rule may exempt it."""
    for held in handbook.penalties if laws()[LAW].binds(handbook) else ():
        rule = held.part
        punished = LEAVE.search(rule.trigger) and not OTHER.search(rule.trigger) and rule.exempt is None
        if punished and held.policy.status not in ("draft", "repealed"):
            place = handbook.place(held.policy, "penalties", held.index, "trigger")
            yield reminder(LAW, place, {"trigger": rule.trigger})
