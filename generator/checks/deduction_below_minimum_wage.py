"""A deduction from wages does not leave the minimum wage."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.model.handbook import Handbook

LAW = "L-DED-3"


@check(severity=severity_of(LAW))
def deduction_below_minimum_wage(handbook: Handbook) -> Iterator[Problem]:
    """What is left of the month's wage is not less than the local minimum wage; the rule has to say so."""
    for held in handbook.liabilities if laws()[LAW].binds(handbook) else ():
        liability = held.part
        if liability.kind == "wage_deduction" and not liability.keeps_minimum_wage:
            key = "id" if liability.keeps_minimum_wage is None else "keeps_minimum_wage"
            if held.policy.status not in ("draft", "repealed"):
                place = handbook.place(held.policy, "liabilities", held.index, key)
                yield reminder(LAW, place, {"trigger": liability.trigger})
