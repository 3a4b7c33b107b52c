"""How wide a text is and where it breaks, for drawings whose text nobody wraps later. Widths are in ems."""

import re
import unicodedata

# Measured on Noto Sans and Microsoft YaHei, rounded up: a line may be shorter than reckoned, never longer.
_CAPITAL = 0.72
_NARROW = 0.6
_WIDE = 1.0
_NOT_AT_START = frozenset("，。；：、！？）》」』】”’…,.;:!?)%]}")
_NOT_AT_END = frozenset("（《「『【“‘([{")
# A word of letters and figures stays whole; every other sign stands for itself.
_PIECES = re.compile(r"[A-Za-z0-9À-ɏ]+(?:[-.:/'][A-Za-z0-9À-ɏ]+)*|\s+|.", re.DOTALL)


def text_width(text: str) -> float:
    """The width of a line of text."""
    return sum(_width(letter) for letter in text)


def wrap(text: str, width: float) -> tuple[str, ...]:
    """The lines of a text that are at most `width` wide.

    Punctuation does not begin a line, an opening bracket does not end one, and a word is broken only where it is wider
    than a line.
    """
    lines, line = [], ""
    for unit in _units(" ".join(text.split()), width):
        if line and text_width((line + unit).rstrip()) > width:
            lines.append(line.rstrip())
            line = unit.lstrip()
        else:
            line += unit
    return (*lines, line.rstrip()) if line.strip() else tuple(lines)


def _width(letter: str) -> float:
    if unicodedata.east_asian_width(letter) in ("W", "F", "A"):
        return _WIDE
    return _CAPITAL if letter.isupper() or letter in "@%&—mwMW" else _NARROW


def _units(text: str, width: float) -> list[str]:
    """The parts between which a line may break."""
    units: list[str] = []
    for piece in _PIECES.findall(text):
        for part in _split(piece, width):
            glued = units and (part in _NOT_AT_START or units[-1][-1] in _NOT_AT_END)
            if glued and text_width(units[-1] + part) <= width:
                units[-1] += part
            else:
                units.append(part)
    return units


def _split(piece: str, width: float) -> list[str]:
    """A word in pieces that fit a line."""
    parts, part = [], ""
    for letter in piece:
        if part and text_width(part + letter) > width:
            parts.append(part)
            part = ""
        part += letter
    return [*parts, part]
