"""Borders of bands and limits as the tools of pages compare them: exactly, as digits, never as floating numbers."""

from dataclasses import dataclass
from decimal import Decimal

from generator.model.base import Blank
from generator.model.values import Bound, Quantity
from generator.views.numerals import plain_number

UNDECIDED = "?"


@dataclass(frozen=True, slots=True)
class Border:
    """Operator, and the figure in digits, or `?` where the company has not decided it."""

    op: str
    n: str


def border(bound: Bound | None) -> Border | None:
    """The border of a band; None where the band is open."""
    return None if bound is None else Border(bound.op, _digits(bound.n))


def limit_border(limit: Quantity) -> Border | None:
    """The border of a limit; None where it is in words. A bare figure is the most that is allowed."""
    return None if limit.n is None else Border(limit.op or "<=", _digits(limit.n))


def _digits(n: Decimal | Blank) -> str:
    return UNDECIDED if isinstance(n, Blank) else plain_number(n)
