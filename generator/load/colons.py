"""Colons that are no YAML colons: `岗位：招聘` and `岗位:招聘`."""

import re
from dataclasses import dataclass

_OURS = r"(?P<key>[a-z][a-z0-9]*(?:_[a-z0-9]+)*)"
_ANY = r"""(?P<key>"[^"]*"|'[^']*'|[^\W\d][\w \-/·()（）]{0,29}?)"""
_COLON = r" *(?:(?P<wide>：)|(?P<tight>:)(?![\s:\\]|//|$))"
_STRICT = re.compile(_OURS + _COLON)
_LOOSE = re.compile(_ANY + _COLON)
_HEAD = re.compile(r" *(?:- +)*")


@dataclass(frozen=True, slots=True)
class Slip:
    """A line that should be `key: value` but has the wrong colon. Line and column of the colon from 0."""

    check: str
    line: int
    column: int
    key: str


@dataclass(frozen=True, slots=True)
class Suspect:
    """A plain scalar with a colon in it. `context`: root, value, item, mapping-item, key or flow-key."""

    context: str
    start: tuple[int, int]
    end: tuple[int, int]


def head_of(line: str) -> int:
    """The column from 0 where the content of a line begins, after indentation and list dashes."""
    match = _HEAD.match(line)
    return match.end() if match else 0


def find_slip(lines: list[str], line: int, column: int | None = None, *, strict: bool = False) -> Slip | None:
    """The wrong colon after a key that begins at a column, or at the head of the line.

    `strict` takes only keys as the handbook has them (`reports_to`), for places where ordinary text may stand.
    """
    if not 0 <= line < len(lines):
        return None
    text = lines[line]
    match = (_STRICT if strict else _LOOSE).match(text, head_of(text) if column is None else column)
    if match is None:
        return None
    kind = "wide" if match["wide"] else "tight"
    check = "full-width-colon" if kind == "wide" else "missing-space-after-colon"
    return Slip(check, line, match.start(kind), match["key"].strip("\"'"))


def slips_in(suspect: Suspect, lines: list[str]) -> list[Slip]:
    """The wrong colons in a plain scalar. Where ordinary text may stand, only keys as the handbook has them count."""
    line, column = suspect.start
    if suspect.context in ("key", "flow-key"):
        slip = find_slip(lines, line, column, strict=suspect.context == "key")
        return [slip] if slip else []
    first = column == head_of(lines[line])
    loose = suspect.context in ("root", "mapping-item")
    at_head = find_slip(lines, line, strict=not loose) if first else None
    below = [
        slip
        for at in range(line + 1, suspect.end[0] + 1)
        if (slip := find_slip(lines, at, strict=suspect.context != "root"))
    ]
    if suspect.context == "item" and not below:
        return []
    return [at_head, *below] if at_head else below


def neighbours(lines: list[str], slip: Slip) -> list[Slip]:
    """The same slip in the lines directly below at the same indentation: they belong to one mapping."""
    found = []
    head = head_of(lines[slip.line])
    for line in range(slip.line + 1, len(lines)):
        below = find_slip(lines, line)
        if below is None or head_of(lines[line]) != head:
            break
        found.append(below)
    return found


def repair(line: str, slip: Slip) -> tuple[str, bool]:
    """The line with a proper colon, and whether it has grown by the one space after it."""
    rest = line[slip.column + 1 :]
    grown = not rest.startswith((" ", "\t")) and bool(rest)
    return f"{line[: slip.column]}:{' ' if grown else ''}{rest}", grown
