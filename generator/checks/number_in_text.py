"""A number of a list is typed into a text."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.texts import find, snippet
from generator.findings import Severity
from generator.model.handbook import Handbook

# 1、 2） (3) 四、 ⑤ where a text or a part of it begins; 1.5 and 8:30 are figures.
NUMBER = re.compile(
    r"(?:^|(?<=[。；;])) ?"
    r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,2}(?:[、．）)]|\.(?=[^\d\s]))|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]"
    r"|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|[①-⑳⑴-⒇])",
    re.MULTILINE,
)
# Where such a number ends; what stands before it is left to the exact pattern.
ROUGH = re.compile(r"[、．）).①-⑳⑴-⒇](?:(?<=[①-⑳⑴-⒇])|(?<=[\d一二三四五六七八九十][、．）)])|(?<=\d\.)(?=[^\d\s]))")
# What a colon announces may be counted in the sentence.
INTRODUCED = re.compile("[：:]")
HINTS = re.compile("[、．）).①-⑳⑴-⒇]")
NUMBERED = frozenset({"duties", "standards", "articles", "items"})


@check(severity=Severity.HINT)
def number_in_text(handbook: Handbook) -> Iterator[Problem]:
    """What has a number of its own is an entry of its own: it can be cited, owned and checked. One finding a text."""
    told = set()
    for found in find(handbook, NUMBER, HINTS, ROUGH):
        if found.place not in told and found.path[-1] == "text" and not NUMBERED.isdisjoint(found.path):
            if INTRODUCED.search(found.text[: found.match.start()]):
                continue
            told.add(found.place)
            words = snippet(found.text, *found.match.span("number"))
            yield Problem(found.place, {"number": found.match["number"], "words": words})
