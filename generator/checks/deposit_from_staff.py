"""Staff have to leave money, guarantees or papers."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.texts import find_in_rules
from generator.model.handbook import Handbook

LAW = "L-NC-5"
# 保证金 and 押金 of customers and bidders are business.
DEPOSIT = re.compile(
    r"(?:员工|新人|本人|入职|上岗)[^。；不]{0,12}(?:交|收|付|扣)[^。；客投]{0,8}(?:押金|保证金|抵押金|风险金)"
    r"|(?:入职|上岗|工作服|工服|工衣|服装|工牌|胸卡|风险|岗位)(?:抵押金|押金|保证金)"
    r"|(?<!不)(?<!不得)(?:扣押|扣留|收取|代管)[^。；，]{0,8}(?:身份证|毕业证|学历证|档案|居民证件)"
)

HINTS = ("押", "保证金", "风险金", "收取", "扣留", "代管")
NEGATED = re.compile("(?:不|严禁|禁止)[^，。；]{0,3}$")


@check(severity=severity_of(LAW))
def deposit_from_staff(handbook: Handbook) -> Iterator[Problem]:
    """Hiring takes no deposit, no guarantee and no paper away from staff."""
    for found in find_in_rules(handbook, DEPOSIT, HINTS) if laws()[LAW].binds(handbook) else ():
        if not NEGATED.search(found.text[: found.match.start()]):
            yield reminder(LAW, found.place, {"words": found.match[0]})
