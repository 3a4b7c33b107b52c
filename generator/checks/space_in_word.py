"""A space stands between two Chinese characters."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.garbled import HAN
from generator.checks.texts import find, snippet
from generator.findings import Severity
from generator.model.handbook import Handbook

SPACE = re.compile(rf"[ \t\u3000](?<=[{HAN}].)[ \t\u3000]*(?=[{HAN}])")
# A space after 第一章 sets off a heading.
HEADING = re.compile("第[^第 ]{1,5}[章节条款编]$")


@check(severity=Severity.WARNING)
def space_in_word(handbook: Handbook) -> Iterator[Problem]:
    """A word with a space in it is not found, and may break at the end of a line. One finding for a text."""
    told = set()
    for found in find(handbook, SPACE, (" ", "\t", "\u3000")):
        start, end = found.match.span()
        if found.place not in told and not HEADING.search(found.text[:start]):
            told.add(found.place)
            words = snippet(found.text, start, end)
            yield Problem(found.place, {"words": words, "joined": found.text[start - 1] + found.text[end]})
