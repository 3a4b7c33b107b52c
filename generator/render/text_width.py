"""How wide texts are in tables, in halves of a Chinese character, and how a table shares its width out."""

import unicodedata
from collections.abc import Iterable

_WIDE = frozenset("WFA")
_MARGIN = 3
"""What stands free on both sides of a cell, in halves of a character."""


def text_width(text: str) -> int:
    """The width of the longest line: a Chinese character counts two, a Latin one counts one."""
    return max((sum(_width(character) for character in line) for line in text.splitlines()), default=0)


def column_widths(columns: Iterable[Iterable[str]], total: int, *, room: int = 96, most: int = 60) -> list[int]:
    """Widths that add up to a total, by the longest text of each column; only wide columns give way to others.

    Args:
        columns: the texts of each column, its heading first.
        total: what there is to share out, in any unit.
        room: the same in halves of a character.
        most: from this length on a text is broken into lines and asks for no more.
    """
    wanted = [min(most, max(map(text_width, texts), default=0)) + _MARGIN for texts in columns]
    left = room
    for count, at in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        wanted[at] = min(wanted[at], left // (len(wanted) - count))
        left -= wanted[at]
    ends = [round(total * sum(wanted[: at + 1]) / sum(wanted)) for at in range(len(wanted))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def lines_needed(text: str, width: int) -> int:
    """How many lines a text takes in a column of a width in halves of a character."""
    return sum(max(1, -(-text_width(line) // max(1, width))) for line in text.splitlines() or [""])


def _width(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1
