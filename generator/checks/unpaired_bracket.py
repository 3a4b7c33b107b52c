"""A bracket or quotation mark lacks its other half."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.garbled import HAN
from generator.checks.texts import prose, snippet
from generator.findings import Severity
from generator.model.handbook import Handbook

OPEN = dict(zip("（(《〈「『【“‘［[", "））》〉」』】”’］］", strict=True))
CLOSE = {"）", "》", "〉", "」", "』", "】", "”", "’", "］"}
SAME = {")": "）", "]": "］"}
BRACKET = re.compile(r"[（(《〈「『【“‘［\[）)》〉」』】”’］\]]")
# Straight marks open and close alike: beside a Chinese character they come in twos.
STRAIGHT = re.compile(rf"['`\"](?=[{HAN}])|(?<=[{HAN}])['`\"]")
HINTS = re.compile("[（(《〈「『【“‘［\\[）)》〉」』】”’］\\]'`\"]")
# 1) and a） number a list; an apostrophe closes nothing.
LABEL = re.compile(r"(?:^|\D)\d{1,2}$|(?:^|[\s。；，：、])[一二三四五六七八九十]{1,2}$|(?:^|[^A-Za-z])[A-Za-z]$")


@check(severity=Severity.WARNING)
def unpaired_bracket(handbook: Handbook) -> Iterator[Problem]:
    """What belongs in the brackets can then only be guessed."""
    for page in prose(handbook):
        if page.may_have(HINTS):
            for path, text in page.texts:
                for at in _unpaired(text) if HINTS.search(text) else ():
                    values = {"bracket": text[at], "words": snippet(text, at, at + 1)}
                    yield Problem(page.document.place(*path), values)


def _unpaired(text: str) -> list[int]:
    waiting: list[int] = []
    lonely = []
    for match in BRACKET.finditer(text):
        at, mark = match.start(), SAME.get(match[0], match[0])
        if mark not in CLOSE:
            waiting.append(at)
        elif waiting and OPEN[text[waiting[-1]]] == mark:
            waiting.pop()
        elif not (mark in "）’" and LABEL.search(text[:at])):
            lonely.append(at)
    return sorted({*lonely, *waiting, *_odd(text)})


def _odd(text: str) -> Iterator[int]:
    """The last of each straight mark that occurs an odd number of times."""
    last = {match[0]: match.start() for match in STRAIGHT.finditer(text)}
    yield from (at for mark, at in last.items() if text.count(mark) % 2)
