"""Characters of a text are damaged."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.garbled import HAN, repaired
from generator.checks.texts import find, prose, snippet
from generator.model.handbook import Handbook

DAMAGE = re.compile(
    rf"[\ufffd\ue000-\uf8ff]|(?<=[{HAN}])(?<![吗呢么吧啊])\?{{2,}}(?=[{HAN}])|锟斤拷|烫烫烫|屯屯屯|(?:[\u00c0-\u00ff][\u0080-\u00bf]){{2,}}"
)


HINTS = re.compile("[?\ufffd\ue000-\uf8ff\u0080-\u00bf锟烫屯]")


@check()
def garbled_text(handbook: Handbook) -> Iterator[Problem]:
    """Nobody can keep to what cannot be read. One finding for a text, with the text put back where that is possible."""
    told = set()
    for found in find(handbook, DAMAGE, HINTS):
        if found.place not in told:
            told.add(found.place)
            known = "\n".join(page.joined for page in prose(handbook))
            start, end = found.match.span()
            whole = repaired(found.text, known)
            values = {"words": snippet(found.text, start, end), "repaired": whole}
            yield Problem(found.place, values, None if whole is None else "repairable")
