"""Staff answer for a loss whether they are at fault or not."""

import re
from collections.abc import Iterator

from generator.checks.bare_articles import said_only_in_text
from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.texts import find_in_rules
from generator.load.document import Kind
from generator.model.handbook import Handbook

LAW = "L-DED-6"
ANY_REASON = re.compile(
    r"(?:对|因|由于)?(?:任何|一切)(?:原因|情况)[^。；]{0,20}(?:承担|负)[^。；]{0,6}责任"
    r"|(?:承担|赔偿)[^，。；]{0,12}(?:全部|所有|一切)(?:经济)?损失|连带责任"
)
FAULT = re.compile("故意|过失|过错|连带责任保证")


@check(severity=severity_of(LAW))
def liability_without_fault(handbook: Handbook) -> Iterator[Problem]:
    """Recourse is for intent and gross negligence; the data of a liability say which fault it asks for."""
    if not laws()[LAW].binds(handbook):
        return
    for held in handbook.liabilities:
        liability = held.part
        pays = liability.kind != "accountability" and liability.fault in (None, "any")
        if pays and held.policy.status not in ("draft", "repealed"):
            place = handbook.place(held.policy, "liabilities", held.index, "fault" if liability.fault else "kind")
            yield reminder(LAW, place, {"trigger": liability.trigger}, "any" if liability.fault else None)
    for said in said_only_in_text(handbook, ANY_REASON, "liabilities"):
        if not FAULT.search(said.whole):
            yield reminder(LAW, said.place, {"words": said.words}, "text")
    for found in find_in_rules(handbook, ANY_REASON, ("任何", "一切", "损失", "连带")):
        if handbook.documents[found.place.file].kind is Kind.ROLE and not FAULT.search(found.text):
            yield reminder(LAW, found.place, {"words": found.match[0]}, "text")
