"""Figures as readers write them: decimals without idle zeros, Chinese numerals for chapters and articles."""

from decimal import Decimal

_DIGITS = "零一二三四五六七八九"
_PLACES = ("", "十", "百", "千")
_LIMIT = 10_000


def plain_number(value: Decimal | int) -> str:
    """A number without exponent and without zeros at the end of its fraction."""
    return format(Decimal(value).normalize(), "f")


def han_numeral(number: int) -> str:
    """A whole number from 1 to 9,999 in Chinese numerals, such as 十二 or 一百零五.

    Raises:
        ValueError: the number is outside that range.
    """
    if not 0 < number < _LIMIT:
        raise ValueError(number)
    written = ""
    figures = str(number)
    for index, figure in enumerate(figures):
        if figure != "0":
            written += _DIGITS[int(figure)] + _PLACES[len(figures) - index - 1]
        elif figures[index:].strip("0") and not written.endswith(_DIGITS[0]):
            written += _DIGITS[0]
    return written.removeprefix("一") if written.startswith("一十") else written
