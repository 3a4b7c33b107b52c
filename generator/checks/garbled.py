"""Undoes one kind of damage: a lost byte by which all double bytes of a GBK text have moved on by one."""

import re

HAN = "\u4e00-\u9fff"
_RUN = re.compile(r"(?P<marks>\?+)(?P<moved>[^\x00-\x7f]+[@-~]?)")
_READABLE = re.compile(f"[{HAN}，。、；：（）]{{3,}}")
_QUESTION_MARK = "？".encode("gbk")
_LEADS = range(0xB0, 0xF8)
_COMMON = range(0xB0, 0xD8)
UNKNOWN = "□"


def repaired(text: str, known: str) -> str | None:
    """The text with its moved runs put back, or None when that gives nothing readable.

    The byte that is lost can only be guessed: its character is the one that stands behind the same character
    somewhere in `known`, else a box.
    """
    done = _RUN.sub(lambda match: _put_back(match, known), text)
    return None if done == text else done


def _put_back(match: re.Match[str], known: str) -> str:
    # The first mark stands for the lost byte; each further one was a full-width question mark.
    moved = _QUESTION_MARK * (len(match["marks"]) - 1) + match["moved"].encode("gb18030", "replace")
    # The run starts and ends in the middle of a character.
    rest = moved[1:].decode("gbk", "ignore") if len(moved) % 2 else moved[1:-1].decode("gbk", "ignore")
    if not _READABLE.fullmatch(rest) or _commonness(rest) <= _commonness(match["moved"]):
        return match[0]
    before = match.string[match.start() - 1 : match.start()]
    firsts = (bytes((lead, moved[0])).decode("gbk", "ignore") for lead in _LEADS)
    first = next((one for one in firsts if one and before and before + one in known), UNKNOWN)
    return first + rest


def _commonness(text: str) -> float:
    """The share of characters that belong to the 3,755 most common ones."""
    import opencc  # noqa: PLC0415 -- nearly no handbook needs it

    simplified = opencc.OpenCC("t2s").convert(text)
    return sum(one.encode("gbk", "replace")[0] in _COMMON for one in simplified) / len(simplified)
