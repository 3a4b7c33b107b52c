"""What single lines of a plainly written file say, before they are put together."""

import re
from typing import NamedTuple

from generator.load.plain_brackets import KEY, NULLS, decline, name_of

# Indentation, the dash of a list, a key, and a value: one without any colon or number sign, or another.
_LINE = re.compile(rf"""( *+)(- +)?({KEY})?(?:([^\s\-?:,\[\]{{}}#&*!|>'"%@`：][^:#：]*+)$|(.+)$|$)""")


MAX_KNOWN = 2**14
"""How many different lines are remembered."""


class Row(NamedTuple):
    """One line, whatever its number. Columns count from 0.

    `key_column` is -1 for a line with a dash or without a key; `start` is the column behind the dash, `value` that
    behind the key. `text` is a value without any colon or number sign; `other` says that there is one of another kind.
    """

    key_column: int
    name: str
    simple: bool
    text: str | None
    other: bool
    column: int
    dash: bool
    start: int
    value: int


BEHIND = Row(-1, "", simple=False, text=None, other=False, column=-1, dash=False, start=-1, value=-1)
"""Stands behind the last line."""


def row_of(line: str) -> Row | None:
    """What a line says; None for a comment or nothing.

    Raises:
        DeclinedError: that is not plain.
    """
    match = _LINE.match(line)
    if match is None or "\t" in line:
        decline()
    indent, dash, key, simple, other = match.groups("")
    if not (key or simple or dash) and (not other or other[0] == "#"):
        return None
    column, start, name, text = len(indent), len(indent) + len(dash), name_of(key) if key else "", simple.rstrip(" ")
    return Row(
        column if name and not dash else -1,
        name,
        bool(simple),
        None if text in NULLS else text,
        bool(other),
        column,
        bool(dash),
        start,
        start + len(key),
    )


class KnownRows(dict[str, Row | None]):
    """What lines say, each looked at once: most lines of a handbook stand in it many times, as keys and ids do."""

    def __missing__(self, line: str) -> Row | None:
        row = self[line] = row_of(line)
        return row

    def forget_many(self) -> None:
        """Begin anew when there are very many, so that a preview that runs for weeks does not grow."""
        if len(self) > MAX_KNOWN:
            self.clear()


KNOWN = KnownRows()


class Rows:
    """The lines of a file that say something, with their numbers from 1, and all its lines as they are written.

    Raises:
        DeclinedError: a line is not plain.
    """

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        KNOWN.forget_many()
        rows = list(map(KNOWN.__getitem__, lines))
        self.numbers = [number for number, row in enumerate(rows, 1) if row is not None]
        self.rows = [row for row in rows if row is not None]
        self.rows.append(BEHIND)
        self.numbers.append(0)
