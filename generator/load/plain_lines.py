"""The short road through a file that is written plainly, as nearly all are: it takes about half the time.

Plain are mappings and lists in block style whose values stand on one line: text without quotes or in quotes
without escapes, or a list or mapping in brackets. Of such a file nothing has to be guessed; every other file is
declined, errors included, and goes the long road through the parser of `tree`, which gives the same for both.
"""

import re
from typing import Any, NamedTuple

from generator.load.colons import Suspect
from generator.load.document import Spot
from generator.load.plain_brackets import FIRST, MAX_DEPTH, NULLS, QUOTED, Brackets, DeclinedError, decline
from generator.load.plain_rows import BEHIND, Rows
from generator.load.plain_spots import plain_spots

_FIRST = re.compile(FIRST)
_END = re.compile(r" *(?: #.*)?$")


class Plain(NamedTuple):
    """Data and spots of a text, and the plain scalars with a colon in them."""

    data: dict[str, Any]
    spots: Spot
    suspects: list[Suspect]


def read_plain_lines(lines: list[str]) -> Plain | None:
    """What the lines of a file say; None when they are not written plainly enough to be sure."""
    try:
        rows = Rows(lines)
        reading = _Reading(rows)
        data = reading.document()
    except DeclinedError:
        return None
    return Plain(data, plain_spots(rows), reading.suspects)


class _Reading:
    """Goes down the lines that have content; `_at` is the current one."""

    def __init__(self, rows: Rows) -> None:
        self.suspects: list[Suspect] = []
        self._lines, self._rows, self._numbers = rows.lines, rows.rows, rows.numbers
        self._at = 0

    def document(self) -> dict[str, Any]:
        read = self._mapping(0, 0) if self._rows[0].key_column == 0 else decline()
        return read if self._rows[self._at] is BEHIND else decline()

    def _mapping(self, indent: int, depth: int) -> dict[str, Any]:
        """The mapping whose first key stands in the current line; its other lines begin at the same column."""
        rows, at = self._rows, self._at
        data: dict[str, Any] = {}
        row = rows[at]
        while True:
            name = row.name
            if name in data:
                decline()
            if row.simple:
                data[name] = row.text
                at += 1
            elif row.other:
                data[name] = self._other(at, "value", depth)
                at += 1
            else:
                self._at = at + 1
                data[name] = self._below(indent, depth + 1)
                at = self._at
            row = rows[at]
            if row.key_column != indent:
                break
        self._at = at
        # What is indented further would go on with the last value.
        return data if row.column < indent else decline()

    def _below(self, indent: int, depth: int) -> dict[str, Any] | list[Any]:
        """The value of a key that stands in the lines below it."""
        row = self._rows[self._at]
        if depth > MAX_DEPTH or row.column < indent:
            decline()
        if row.dash:
            return self._sequence(row.column, depth)
        return self._mapping(row.column, depth) if row.column > indent and row.name else decline()

    def _sequence(self, indent: int, depth: int) -> list[Any]:
        rows = self._rows
        data: list[Any] = []
        before = len(self.suspects)
        row = rows[self._at]
        while row.column == indent and row.dash:
            if row.name:
                data.append(self._mapping(row.start, depth + 1))
            else:
                data.append(row.text if row.simple else self._other(self._at, "item", depth))
                self._at += 1
            row = rows[self._at]
        # Beside mappings, a text with a colon may have been meant as one: the long road asks that.
        doubtful = any(found.context == "item" for found in self.suspects[before:])
        doubtful = doubtful and any(isinstance(one, dict) for one in data)
        return decline() if doubtful or row.column > indent else data

    def _other(self, at: int, context: str, depth: int) -> Any:
        """The value of a row: in brackets or quotes, or with a colon, number sign or comment."""
        number, start = self._numbers[at], self._rows[at].value
        line = self._lines[number - 1]
        if line.startswith(("[", "{"), start):
            value, _, end = Brackets(line, number, depth + 1).value(start, None)
        elif match := QUOTED.match(line, start):
            value, end = match[match.lastindex or 0], match.end()
        else:
            comment = line.find(" #", start)
            text = (line[start:] if comment < 0 else line[start:comment]).rstrip(" ")
            if not _FIRST.match(text) or ": " in text or text[-1] == ":":
                decline()
            value, end = None if text in NULLS else text, start + len(text)
            if ":" in text or "：" in text:
                self.suspects.append(Suspect(context, (number - 1, start), (number - 1, end)))
        return value if _END.match(line, end) else decline()
