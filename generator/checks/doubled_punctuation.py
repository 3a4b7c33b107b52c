"""Two punctuation marks follow each other."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.texts import find, snippet
from generator.findings import Severity
from generator.model.handbook import Handbook

_MARKS = "[，。、；：！？,;:.!?]"
# Not {2,}: what begins with one of some characters is found in half the time.
DOUBLED = re.compile(f"{_MARKS}{_MARKS}+")
# ？！ and ！！ belong together; … and — are no such marks; 8:30, 1.5 and ... are no Chinese.
FINE = re.compile(r"[！？!?]+|[,;:.!?]+")


@check(severity=Severity.WARNING)
def doubled_punctuation(handbook: Handbook) -> Iterator[Problem]:
    """One of the two is left over, or something between them is lost."""
    for found in find(handbook, DOUBLED):
        if not FINE.fullmatch(found.match[0]):
            values = {"marks": found.match[0], "words": snippet(found.text, *found.match.span())}
            yield Problem(found.place, values)
