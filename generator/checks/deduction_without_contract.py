"""Staff pay for a loss, but not on the basis of the labour contract."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.model.handbook import Handbook

LAW = "L-DED-3"


@check(severity=severity_of(LAW))
def deduction_without_contract(handbook: Handbook) -> Iterator[Problem]:
    """Compensation is asked for as the labour contract says; a rule alone is a weak basis."""
    for held in handbook.liabilities if laws()[LAW].binds(handbook) else ():
        liability = held.part
        pays = liability.kind in ("compensation", "wage_deduction") and liability.basis != "contract"
        if pays and held.policy.status not in ("draft", "repealed"):
            place = handbook.place(held.policy, "liabilities", held.index, "basis" if liability.basis else "trigger")
            yield reminder(LAW, place, {"trigger": liability.trigger})
