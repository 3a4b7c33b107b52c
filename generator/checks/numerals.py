"""Reads the figures in a Chinese text: 20, ２０, 1,000, 1.5万, 第二次, 三天, 百分之十, 8:30, 八点半."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10_000, "亿": 100_000_000}
_SCALES = _TENS | _MYRIADS
_HAN = "零〇一二两三四五六七八九十百千万亿"
# Only numerals that count something: 一 and 三 also stand in words such as 统一 and 再三.
_UNITS = "次天日个月周年元分小时季倍人件份项条款工点名位吨单家笔级种步成期星礼"
_NUMBER = re.compile(
    # The colon keeps the parts of a time apart; 千 and 百 scale sums but not 千克 or 百分点.
    r"(?<![\d:.])(?P<digits>\d++(?:,\d{3})*(?:\.\d+)?)(?!:\d)\s*(?P<scale>(?:[百千](?=[万元]))?[万亿]*)"
    r"|(?P<half>半)(?=[天个年月日小])"
    rf"|(?:(?<=第)|(?<=分之))(?P<ordinal>[{_HAN}]+)|(?P<count>[{_HAN}]+)(?!分之)(?=[{_UNITS}])"
)
_FIRST = re.compile("首次|首日|初次|初犯")
_CLOCK = re.compile(
    rf"(?P<hour>\d{{1,2}}|[{_HAN}]{{1,3}})(?::(?P<minute>\d\d)|[点时](?:(?P<words>\d{{1,2}})分|(?P<half>半))?)"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and where it stands in the text that `plain` gives."""

    value: Decimal
    start: int
    end: int


@lru_cache(maxsize=2**10)
def plain(text: str) -> str:
    """The text with half-width digits and signs; its length may change."""
    # A full-width comma parts clauses, a half-width one thousands.
    return unicodedata.normalize("NFKC", text.replace("，", "、"))


def figures(text: str) -> Iterator[Figure]:
    """The figures of a plain text, from left to right."""
    for match in _NUMBER.finditer(text):
        if match["digits"]:
            value = Decimal(match["digits"].replace(",", ""))
            for unit in match["scale"]:
                value *= _SCALES[unit]
        else:
            value = Decimal("0.5") if match["half"] else Decimal(han_number(match["ordinal"] or match["count"]))
        yield Figure(value, match.start(), match.end())
    for match in _FIRST.finditer(text):
        yield Figure(Decimal(1), match.start(), match.end())


def clocks(text: str) -> set[str]:
    """The times of day of a plain text, spelt 8:30."""
    found = set()
    for match in _CLOCK.finditer(text):
        hour = int(match["hour"]) if match["hour"].isdigit() else han_number(match["hour"])
        minute = 30 if match["half"] else int(match["minute"] or match["words"] or 0)
        found.add(f"{hour}:{minute:02}")
    return found


def han_number(numeral: str) -> int:
    """The value of a numeral written in Chinese characters: 二十 is 20, 一百零五 is 105, 三万 is 30000."""
    total = section = digit = 0
    for character in numeral:
        if character in _DIGITS:
            digit = _DIGITS[character]
        elif character in _TENS:
            section += (digit or 1) * _TENS[character]
            digit = 0
        else:
            total = (total + section + digit or 1) * _MYRIADS[character]
            section = digit = 0
    return total + section + digit
