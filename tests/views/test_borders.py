from decimal import Decimal

from generator.model.base import Blank
from generator.model.values import Bound, Quantity
from generator.views.borders import UNDECIDED, Border, border, limit_border


def test_a_border_keeps_its_operator_and_every_digit() -> None:
    assert border(Bound(op="<", n=Decimal("3.50"))) == Border("<", "3.5")
    assert border(Bound(op=">=", n=Decimal(1000000))) == Border(">=", "1000000")
    assert border(Bound(op="<=", n=Decimal("0.30000000000000000001"))) == Border("<=", "0.30000000000000000001")
    assert border(None) is None


def test_a_figure_that_is_not_decided_is_marked() -> None:
    assert border(Bound(op="<=", n=Blank(blank="____元"))) == Border("<=", UNDECIDED)
    assert limit_border(Quantity(op="<=", n=Blank(blank="____元"), unit="yuan")) == Border("<=", UNDECIDED)


def test_a_bare_limit_is_the_most_and_words_are_no_limit() -> None:
    assert limit_border(Quantity(n=Decimal(50), unit="ton")) == Border("<=", "50")
    assert limit_border(Quantity(op=">", n=Decimal(50), unit="ton")) == Border(">", "50")
    assert limit_border(Quantity(text="计划以内")) is None
