"""Who ranks last loses the post."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.texts import find_in_rules
from generator.model.handbook import Handbook

LAW = "L-DIS-3"
LAST = re.compile(
    r"末位淘汰|(?:排名|名次|排在)[^。；]{0,6}(?:最后|末位|末尾|倒数)[^。；]{0,20}(?:淘汰|辞退|解聘|开除|除名|解除劳动合同)"
)


@check(severity=severity_of(LAW))
def dismissal_for_coming_last(handbook: Handbook) -> Iterator[Problem]:
    """Somebody is always last; that alone does not show that the work is not done well enough."""
    for found in find_in_rules(handbook, LAST, ("末位", "末尾", "最后", "倒数")) if laws()[LAW].binds(handbook) else ():
        yield reminder(LAW, found.place, {"words": found.match[0]})
