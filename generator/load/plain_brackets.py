"""Values on one line of a plain file: lists and mappings in brackets, text in quotes, text without."""

import re
from functools import lru_cache
from typing import Any, NoReturn

from generator.load.document import Spot

NULLS = frozenset({"", "~", "null", "Null", "NULL"})
"""How a value that is none is written without quotes."""

_NAME = "[A-Za-z][A-Za-z0-9_-]{0,99}"
KEY = rf"""(?:{_NAME}|"{_NAME}"|'{_NAME}'):(?: +|$)"""
"""A key with its colon and the spaces behind."""
FIRST = r"""(?:-(?=\d)|[^\s\-?:,\[\]{}#&*!|>'"%@`])"""
"""The first character of a text without quotes."""
QUOTED = re.compile(r""""([^"\\]*)"|'([^']*)'""")
"""Text in quotes that stands there as it is meant."""
MAX_DEPTH = 30
"""How deep a plain file may be nested."""

# A colon within a time or an address, and a number sign within a word, are part of the text.
_WORDS = FIRST + r"[^,\[\]{}:?#]*+(?:(?::(?=[\w/])|(?<! )#)[^,\[\]{}:?#]*+)*+"
_IN_BRACKETS = re.compile(_WORDS)
_PAIR = re.compile(f"({KEY})({_WORDS})?")

Key = tuple[int, int] | None
"""The place of the key that leads to a value."""


class DeclinedError(Exception):
    """Something is not written plainly."""


def decline() -> NoReturn:
    """Leave the file to the long road.

    Raises:
        DeclinedError: always.
    """
    raise DeclinedError


@lru_cache(maxsize=2**10)
def name_of(key: str) -> str:
    """The name in a key with its colon."""
    return key[: key.index(":")].strip("\"'")


class Brackets:
    """Reads values in brackets on one line; every method raises DeclinedError where that is not certain."""

    def __init__(self, line: str, number: int, depth: int) -> None:
        self._line = line
        self._number = number
        self._depth = depth

    def value(self, at: int, key: Key) -> tuple[Any, Spot, int]:
        """The value that begins at a column, and the column behind it."""
        line = self._line
        spot = Spot(key, (self._number, at + 1), None)
        if match := _IN_BRACKETS.match(line, at):
            text = match[0].rstrip(" ")
            return None if text in NULLS else text, spot, match.end()
        if match := QUOTED.match(line, at):
            return match[match.lastindex or 0], spot, match.end()
        read = self._list if line.startswith("[", at) else self._pairs if line.startswith("{", at) else decline()
        self._depth += 1
        data, spots, end = read(self._gap(at + 1)) if self._depth <= MAX_DEPTH else decline()
        self._depth -= 1
        return data, Spot(key, (self._number, at + 1), spots), end

    def _list(self, at: int) -> tuple[list[Any], list[Spot], int]:
        data: list[Any] = []
        spots: list[Spot] = []
        while not (self._line.startswith("]", at) and not data):
            value, spot, at = self.value(at, None)
            data.append(value)
            spots.append(spot)
            at = self._gap(at)
            if not self._line.startswith(",", at):
                break
            at = self._gap(at + 1)
        return (data, spots, at + 1) if self._line.startswith("]", at) else decline()

    def _pairs(self, at: int) -> tuple[dict[str, Any], dict[str, Spot], int]:
        data: dict[str, Any] = {}
        spots: dict[str, Spot] = {}
        while not (self._line.startswith("}", at) and not data):
            match = _PAIR.match(self._line, at) or decline()
            key, text = match.groups()
            name = name_of(key)
            if name in data:
                decline()
            place = (self._number, at + 1)
            if text:
                text = text.rstrip(" ")
                data[name] = None if text in NULLS else text
                spots[name] = Spot(place, (self._number, at + len(key) + 1), None)
                at = match.end()
            else:
                data[name], spots[name], at = self.value(at + len(key), place)
            at = self._gap(at)
            if not self._line.startswith(",", at):
                break
            at = self._gap(at + 1)
        return (data, spots, at + 1) if self._line.startswith("}", at) else decline()

    def _gap(self, at: int) -> int:
        while self._line.startswith(" ", at):
            at += 1
        return at
