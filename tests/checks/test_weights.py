"""The sums that weights have to give, beyond what the page of the check shows."""

from decimal import Decimal

import pytest

from generator.checks.weights import weight_sums
from generator.model.role import Role

ROLE: dict[str, object] = {
    "id": "clerk",
    "title": "文员",
    "department": "office",
    "reports_to": None,
    "purpose": "登记。",
    "duties": [],
}
REVISION = {"version": "1.0", "effective": "2026-01-01"}


def span(low: int, high: int) -> tuple[Decimal, Decimal]:
    return Decimal(low), Decimal(high)


def role(kpis: list[dict[str, object]], groups: list[dict[str, object]] | None = None) -> Role:
    named = [{"id": f"k{at}", "name": f"指标{at}"} | kpi for at, kpi in enumerate(kpis)]
    return Role.model_validate(ROLE | {"kpis": named, "kpi_groups": groups or [], "revision": REVISION})


@pytest.mark.parametrize(
    ("weights", "total"),
    [
        ([33.3, 33.3, 33.4], (100, 100)),
        (["0.1"] * 3, ("0.3", "0.3")),
        ([{"min": 40, "max": 60}, 50], (90, 110)),
        ([{"min": 10, "max": 20}, {"min": 20, "max": 30}], (30, 50)),
        ([{"blank": "____"}, 50], None),
    ],
)
def test_the_total_is_exact(weights: list[object], total: tuple[int | str, int | str] | None) -> None:
    (found,) = weight_sums(role([{"weight": weight} for weight in weights]))
    assert found.total == (None if total is None else (Decimal(total[0]), Decimal(total[1])))
    assert found.bare == ()


def test_a_role_without_weights_has_no_total() -> None:
    (found,) = weight_sums(role([{}, {}]))
    assert (found.total, found.bare) == (None, ())


def test_an_indicator_with_a_veto_needs_no_weight() -> None:
    (found,) = weight_sums(role([{"weight": 100}, {"veto": "true"}, {}]))
    assert [part.name for _, part in found.bare] == ["指标2"]


def test_groups_without_weights_are_headings_only() -> None:
    (found,) = weight_sums(role([{"weight": 100, "group": "登记"}], [{"name": "登记"}]))
    assert (found.path, found.total) == (("kpis",), span(100, 100))


def test_groups_with_weights_and_indicators_outside_give_100_together() -> None:
    groups: list[dict[str, object]] = [
        {"name": "登记", "weight": 60},
        {"name": "态度", "weight": {"min": 10, "max": 20}},
    ]
    kpis: list[dict[str, object]] = [{"group": "登记", "weight": 60}, {"weight": 25}, {"group": "态度"}]
    whole, first, second = weight_sums(role(kpis, groups))
    assert (whole.path, whole.total) == (("kpi_groups",), span(95, 105))
    assert (first.path, first.total, first.whole) == (("kpi_groups", 0, "weight"), span(60, 60), span(60, 60))
    assert (second.total, second.bare, second.whole) == (None, (), span(10, 20))
