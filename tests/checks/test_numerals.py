"""Figures as authors write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.numerals import clocks, figures, han_number, plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("罚款20元", [20]),
        ("罚款２０元", [20]),
        ("满1,000元，300元以上", [1000, 300]),
        ("扣5，100元封顶", [5, 100]),
        ("2.5%", ["2.5"]),
        ("1.5万元", [15000]),
        ("5千元", [5000]),
        ("20千克", [20]),
        ("第二次", [2]),
        ("三天内", [3]),
        ("累计两次", [2]),
        ("百分之十", [10]),
        ("半小时", ["0.5"]),
        ("二十元", [20]),
        ("一百零五分", [105]),
        ("三万元", [30000]),
        ("首次", [1]),
        ("8:30到岗，迟到扣5分", [5]),
        ("18：30", []),
        ("统一管理，再三提醒", []),
        ("", []),
    ],
)
def test_figures_of_a_text(text: str, expected: list[int | str]) -> None:
    assert [figure.value for figure in figures(plain(text))] == [Decimal(value) for value in expected]


def test_a_figure_knows_where_it_stands() -> None:
    (figure,) = figures("每次扣20分")
    assert (figure.start, figure.end) == (3, 5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8:30上班", {"8:30"}),
        ("8：30到17：50", {"8:30", "17:50"}),
        ("08:30", {"8:30"}),
        ("八点半", {"8:30"}),
        ("9点", {"9:00"}),
        ("9点15分", {"9:15"}),
        ("8小时", set()),
    ],
)
def test_times_of_a_text(text: str, expected: set[str]) -> None:
    assert clocks(plain(text)) == expected


def spell(number: int) -> str:
    """A number below 10,000 in Chinese characters."""
    text = ""
    for unit, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            text += "零一二三四五六七八九"[digit] + sign
        elif text and number and not text.endswith("零"):
            text += "零"
    return text


@given(st.integers(1, 9999), st.sampled_from([1, 10_000]))
def test_numerals_are_read_back(number: int, scale: int) -> None:
    assert han_number(spell(number) + ("万" if scale > 1 else "")) == number * scale


@pytest.mark.parametrize(("numeral", "value"), [("十", 10), ("十二", 12), ("两千", 2000), ("一亿", 100_000_000)])
def test_short_numerals(numeral: str, value: int) -> None:
    assert han_number(numeral) == value
