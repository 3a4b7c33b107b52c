"""Figures as readers write them."""

from decimal import Decimal

import pytest

from generator.views.numerals import han_numeral, plain_number


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("20.00"), "20"),
        (Decimal(100), "100"),
        (Decimal("1E+2"), "100"),
        (Decimal("0.50"), "0.5"),
        (Decimal("-3.10"), "-3.1"),
        (Decimal(0), "0"),
        (7, "7"),
    ],
)
def test_plain_number(value: Decimal | int, text: str) -> None:
    assert plain_number(value) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "一"),
        (10, "十"),
        (12, "十二"),
        (20, "二十"),
        (99, "九十九"),
        (100, "一百"),
        (101, "一百零一"),
        (110, "一百一十"),
        (1001, "一千零一"),
        (1010, "一千零一十"),
        (2300, "二千三百"),
        (9999, "九千九百九十九"),
    ],
)
def test_han_numeral(number: int, text: str) -> None:
    assert han_numeral(number) == text


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_han_numeral_refuses_what_it_cannot_write(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        han_numeral(number)
