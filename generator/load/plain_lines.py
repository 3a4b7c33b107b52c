"""The short road through a file that is written plainly, as nearly all are: it takes about half the time.

Plain are mappings and lists in block style whose values stand on one line: text without quotes or in quotes
without escapes, or a list or mapping in brackets. Of such a file nothing has to be guessed; every other file is
declined, errors included, and goes the long road through the parser of `tree`, which gives the same for both.
"""

import re
from typing import Any, NamedTuple

from generator.load.colons import Suspect
from generator.load.document import Spot
from generator.load.plain_brackets import (
    FIRST,
    KEY,
    MAX_DEPTH,
    NULLS,
    QUOTED,
    Brackets,
    DeclinedError,
    Key,
    decline,
    name_of,
)

# One line: indentation, the dash of a list, a key, and a value: one without any colon or number sign, or another.
_LINE = re.compile(rf"""^( *+)(- +)?({KEY})?(?:([^\s\-?:,\[\]{{}}#&*!|>'"%@`：][^:#：\n]*+)$|(.+)$|$)""", re.MULTILINE)
_FIRST = re.compile(FIRST)
_END = re.compile(r" *(?: #.*)?$")


class Plain(NamedTuple):
    """Data and spots of a text, and the plain scalars with a colon in them."""

    data: dict[str, Any]
    spots: Spot
    suspects: list[Suspect]


def read_plain_lines(lines: list[str]) -> Plain | None:
    """What the lines of a file say; None when they are not written plainly enough to be sure."""
    text = "\n".join(lines)
    if "\t" in text:
        return None
    reading = _Reading(text, lines)
    try:
        data, spots = reading.document()
    except DeclinedError:
        return None
    return Plain(data, spots, reading.suspects)


# A line with content: its number from 1, the column of the content from 0, then its parts from left to right.
_Line = tuple[int, int, str, str, str, str]
_BEHIND: _Line = (0, -1, "", "", "", "")


class _Reading:
    """Goes down the lines that have content; `_at` is the current one."""

    def __init__(self, text: str, lines: list[str]) -> None:
        self.suspects: list[Suspect] = []
        self._lines = lines
        self._rows = [
            (number, len(indent), dash, key, simple, other)
            for number, (indent, dash, key, simple, other) in enumerate(_LINE.findall(text), 1)
            if key or simple or dash or (other and other[0] != "#")
        ]
        self._rows.append(_BEHIND)
        self._at = 0

    def document(self) -> tuple[Any, Spot]:
        _, column, dash, key, _, _ = self._rows[0]
        if column != 0 or dash or not key:
            decline()
        read = self._mapping(None, 0, 0)
        return read if self._rows[self._at] is _BEHIND else decline()

    def _mapping(self, above: Key, indent: int, depth: int) -> tuple[Any, Spot]:
        """The mapping whose first key stands in the current line; its other lines begin at the same column."""
        rows, at = self._rows, self._at
        data: dict[str, Any] = {}
        spots: dict[str, Spot] = {}
        number, column, dash, key, simple, other = rows[at]
        start = (number, indent + 1)
        while True:
            name = name_of(key)
            if name in data:
                decline()
            place = (number, indent + 1)
            at += 1
            if simple:
                simple = simple.rstrip(" ")
                data[name] = None if simple in NULLS else simple
                spots[name] = Spot(place, (number, indent + len(key) + 1), None)
            elif other:
                data[name], spots[name] = self._other(number, indent + len(key), place, "value", depth)
            else:
                self._at = at
                data[name], spots[name] = self._below(indent, place, depth + 1)
                at = self._at
            number, column, dash, key, simple, other = rows[at]
            if column != indent or dash or not key:
                break
        self._at = at
        # What is indented further would go on with the last value.
        return (data, Spot(above, start, spots)) if column < indent else decline()

    def _below(self, indent: int, key: Key, depth: int) -> tuple[Any, Spot]:
        """The value of a key that stands in the lines below it."""
        _, column, dash, name, _, _ = self._rows[self._at]
        if depth > MAX_DEPTH or column < indent:
            decline()
        if dash:
            return self._sequence(key, column, depth)
        return self._mapping(key, column, depth) if column > indent and name else decline()

    def _sequence(self, above: Key, indent: int, depth: int) -> tuple[Any, Spot]:
        number, column, dash, key, simple, _ = self._rows[self._at]
        start = (number, indent + 1)
        data: list[Any] = []
        spots: list[Spot] = []
        before = len(self.suspects)
        while column == indent and dash:
            at = indent + len(dash)
            if key:
                value, spot = self._mapping(None, at, depth + 1)
            else:
                self._at += 1
                if simple:
                    simple = simple.rstrip(" ")
                    value, spot = None if simple in NULLS else simple, Spot(None, (number, at + 1), None)
                else:
                    value, spot = self._other(number, at, None, "item", depth)
            data.append(value)
            spots.append(spot)
            number, column, dash, key, simple, _ = self._rows[self._at]
        # Beside mappings, a text with a colon may have been meant as one: the long road asks that.
        doubtful = any(found.context == "item" for found in self.suspects[before:])
        doubtful = doubtful and any(isinstance(one, dict) for one in data)
        return decline() if doubtful or column > indent else (data, Spot(above, start, spots))

    def _other(self, number: int, at: int, key: Key, context: str, depth: int) -> tuple[Any, Spot]:
        """A value in brackets or quotes, or with a colon, number sign or comment."""
        line = self._lines[number - 1]
        if line.startswith(("[", "{"), at):
            value, spot, end = Brackets(line, number, depth + 1).value(at, key)
        elif match := QUOTED.match(line, at):
            value, spot, end = match[match.lastindex or 0], Spot(key, (number, at + 1), None), match.end()
        else:
            comment = line.find(" #", at)
            text = (line[at:] if comment < 0 else line[at:comment]).rstrip(" ")
            if not _FIRST.match(text) or ": " in text or text[-1] == ":":
                decline()
            value, spot, end = None if text in NULLS else text, Spot(key, (number, at + 1), None), at + len(text)
            if ":" in text or "：" in text:
                self.suspects.append(Suspect(context, (number - 1, at), (number - 1, end)))
        return (value, spot) if _END.match(line, end) else decline()
