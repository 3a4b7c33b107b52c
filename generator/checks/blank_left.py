"""A blank is left in a text that is in force."""

import re
from collections.abc import Iterator
from typing import Any

from generator.checks.base import Problem, check
from generator.checks.texts import prose
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.references import Path

BLANK = re.compile(r"[_＿]{2,}|×{2,}|(?<![A-Za-zＸｘ])[Xx]{2,}(?![A-Za-z])|[Ｘｘ]{2,}|[行款助贴]元(?=[/／每])")
# Looked for first: far quicker than the exact pattern, and nearly no text has it.
LETTERS = re.compile(r"[_＿×XxＸｘ元]")
HINT = re.compile(r"[_＿×XxＸｘ元](?:(?<!元)[_＿×XxＸｘ]|(?<=[行款助贴]元))")
UNFINISHED = ("draft", "trial")


@check()
def blank_left(handbook: Handbook) -> Iterator[Problem]:
    """Staff can only keep to what is written; a draft may still have blanks, a repealed text keeps them."""
    for page in prose(handbook):
        # Nearly no document has a blank, and paths take time to build.
        if page.may_have_blanks or (page.may_have(LETTERS) and HINT.search(page.joined)):
            document = page.document
            unfinished = document.data.get("status") in UNFINISHED
            variant, severity = ("unfinished", Severity.WARNING) if unfinished else (None, None)
            for path, text in _blanks(document.data, ()):
                yield Problem(document.place(*path), {"text": _around(text)}, variant, severity=severity)


def _blanks(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        if HINT.search(value) and BLANK.search(value):
            yield path, value
    elif isinstance(value, dict) and value.keys() == {"blank"}:
        yield path, str(value["blank"])
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _blanks(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _blanks(part, (*path, index))


def _around(text: str) -> str:
    """The blank with the words around it."""
    match = BLANK.search(text)
    start, end = (max(match.start() - 15, 0), match.end() + 8) if match else (0, 30)
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")
