"""Probation is longer than the law allows, is made longer, or ends at any time."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.numerals import han_number
from generator.checks.texts import find_in_rules
from generator.model.handbook import Handbook

MOST = 6
NUMBER = r"(\d+|[一二两三四五六七八九十]+)"
LENGTH = re.compile(rf"试用期[^。；，\d一二两三四五六七八九十]{{0,6}}{NUMBER}个月")
TERM = re.compile(rf"合同(?:期限)?[^。；\d一二两三四五六七八九十]{{0,4}}{NUMBER}年")
WORDING = re.compile(
    r"(?P<longer>(?:延长|顺延)[^，。；不]{0,4}试用期|试用期[^，。；不]{0,4}(?:延长|顺延))|(?P<anytime>试用期[^。；]{0,20}随时[^。；]{0,6}(?:解除|辞退|解聘))"
)


@check(severity=severity_of("L-PROB-1"))
def probation_too_long(handbook: Handbook) -> Iterator[Problem]:
    """The limit follows from the length of the contract: one month, two months, six months."""
    if not laws()["L-PROB-1"].binds(handbook):
        return
    for found in find_in_rules(handbook, LENGTH, ("试用期",)):
        before = TERM.search(found.text[: found.match.start()].rpartition("。")[2])
        limit = _limit(_number(before[1])) if before else MOST
        if _number(found.match[1]) > limit:
            values = {"words": found.match[0], "limit": limit}
            yield reminder("L-PROB-1", found.place, values, "short-contract" if before else None)
    for found in find_in_rules(handbook, WORDING, ("试用期",)):
        law, variant = ("L-PROB-1", "longer") if found.match["longer"] else ("L-PROB-3", "anytime")
        yield reminder(law, found.place, {"words": found.match[0]}, variant)


def _limit(years: int) -> int:
    """Months of probation that a contract of so many years may have."""
    return MOST if years >= 3 else 2  # noqa: PLR2004 -- the steps of article 19


def _number(numeral: str) -> int:
    return int(numeral) if numeral.isdigit() else han_number(numeral)
