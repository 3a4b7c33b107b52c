"""A rule ends the labour contract and names no statutory ground."""

import re
from collections.abc import Iterator

from generator.checks.bare_articles import said_only_in_text
from generator.checks.base import Problem, check
from generator.checks.dismissals import dismissals
from generator.checks.law import laws, reminder, severity_of
from generator.model.handbook import Handbook

LAW = "L-DIS-1"
SAID = re.compile(
    r"(?:予以|给予|一律|立即|直接|作|可以?|将|由[^，。；]{2,8})(?:解除劳动(?:合同|关系)|辞退|开除|除名|解聘)"
)
GROUND = re.compile("依法|法律|第三十九条|第四十条")


@check(severity=severity_of(LAW))
def dismissal_without_ground(handbook: Handbook) -> Iterator[Problem]:
    """The contract ends at once only on the grounds that the law lists; the rule says which it means."""
    if not laws()[LAW].binds(handbook):
        return
    for held, path, measure in dismissals(handbook):
        if measure.ground is None:
            yield reminder(LAW, handbook.place(held.policy, *path), {"trigger": held.part.trigger})
    for said in said_only_in_text(handbook, SAID, "penalties"):
        if not GROUND.search(said.whole):
            yield reminder(LAW, said.place, {"words": said.words}, "text")
