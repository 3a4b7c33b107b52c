"""Staff pay for a loss, but not on the basis of the labour contract."""

import re
from collections.abc import Iterator

from generator.checks.bare_articles import said_only_in_text
from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.model.handbook import Handbook

LAW = "L-DED-3"
SAID = re.compile(r"(?:从|由|在)[^，。；]{0,12}工资[中里]?[^，。；]{0,4}(?:扣除|扣减|扣款|扣回|抵扣)|照价赔偿")
CONTRACT = re.compile("合同|协议|约定")


@check(severity=severity_of(LAW))
def deduction_without_contract(handbook: Handbook) -> Iterator[Problem]:
    """Compensation is asked for as the labour contract says; a rule alone is a weak basis."""
    if not laws()[LAW].binds(handbook):
        return
    for held in handbook.liabilities:
        liability = held.part
        pays = liability.kind in ("compensation", "wage_deduction") and liability.basis != "contract"
        if pays and held.policy.status not in ("draft", "repealed"):
            place = handbook.place(held.policy, "liabilities", held.index, "basis" if liability.basis else "trigger")
            yield reminder(LAW, place, {"trigger": liability.trigger})
    for said in said_only_in_text(handbook, SAID, "liabilities"):
        if not CONTRACT.search(said.whole):
            yield reminder(LAW, said.place, {"words": said.words}, "text")
