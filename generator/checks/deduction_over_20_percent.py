"""More than 20 percent of a month's wage may be deducted, or the limit is not said."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.model.handbook import Handbook

LAW = "L-DED-3"
LIMIT = 20


@check(severity=severity_of(LAW))
def deduction_over_20_percent(handbook: Handbook) -> Iterator[Problem]:
    """What staff pay for a loss comes out of each month's wage up to a limit."""
    for held in handbook.liabilities if laws()[LAW].binds(handbook) else ():
        liability, cap = held.part, held.part.monthly_cap_percent
        unlimited = cap is None and liability.kind == "wage_deduction"
        if held.policy.status not in ("draft", "repealed") and (unlimited or (cap is not None and cap > LIMIT)):
            key = "kind" if cap is None else "monthly_cap_percent"
            place = handbook.place(held.policy, "liabilities", held.index, key)
            values = {"trigger": liability.trigger, "percent": cap and f"{cap.normalize():f}", "limit": LIMIT}
            yield reminder(LAW, place, values, "unlimited" if cap is None else None)
