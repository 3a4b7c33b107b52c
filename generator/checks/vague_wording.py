"""A duty says 相关, 有关, 适当 or 等工作 where it could name things."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import is_catch_all, written_duties
from generator.findings import Severity
from generator.model.handbook import Handbook

VAGUE = re.compile("相关(?!性)|有关(?<!与之有关)(?!系)|适当|等(?:各项)?(?:工作|事项|事宜)")


@check(severity=Severity.HINT)
def vague_wording(handbook: Handbook) -> Iterator[Problem]:
    """A duty that names its objects can be handed over and scored."""
    for holder, path, duty in written_duties(handbook):
        match = None if is_catch_all(duty) else VAGUE.search(duty.text)
        if match is not None:
            yield Problem(handbook.place(holder, *path, "text"), {"no": duty.no, "word": match[0]})
