from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.base import Blank
from generator.model.rules import (
    Appeal,
    Cap,
    EscalationStep,
    ExtraDuty,
    Fine,
    Liability,
    Measure,
    Penalty,
    PercentReward,
    PointsDeduction,
    Reward,
    RewardMeasure,
    Sanction,
)

WARNING = {"kind": "warning"}


def refused(kind: Any, value: Any) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    return [error["type"] for error in caught.value.errors()]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ({"kind": "fine", "amount": "20"}, Fine),
        ({"kind": "points", "points": "2"}, PointsDeduction),
        ({"kind": "extra_duty", "days": "1"}, ExtraDuty),
        ({"kind": "warning"}, Sanction),
        ({"kind": "other", "text": "x"}, Sanction),
    ],
)
def test_the_kind_of_a_measure_decides_its_keys(written: dict[str, Any], kind: type) -> None:
    measure: Any = TypeAdapter(Measure).validate_python(written)
    assert type(measure) is kind


def test_kinds_of_amount_do_not_mix() -> None:
    assert set(refused(Measure, {"kind": "fine", "points": "20"})) == {"missing", "extra_forbidden"}
    assert refused(Measure, {"kind": "warning", "amount": "20"}) == ["extra_forbidden"]
    assert refused(Measure, {"kind": "fines"}) == ["union_tag_invalid"]
    assert refused(Measure, {"amount": "20"}) == ["union_tag_not_found"]


def test_a_fine_is_of_yuan_per_occurrence_unless_written() -> None:
    fine = Fine.model_validate({"kind": "fine", "amount": {"blank": "____元"}})
    assert (fine.amount, fine.unit, fine.per) == (Blank(blank="____元"), "yuan", "occurrence")
    assert refused(Fine, {"kind": "fine", "amount": "0"}) == ["greater_than"]


@pytest.mark.parametrize(
    ("nth", "first", "open_ended"),
    [("1", 1, False), ("12", 12, False), (">=2", 2, True), (">5", 6, True), (">1", 2, True)],
)
def test_what_a_step_covers(nth: str, first: int, open_ended: bool) -> None:  # noqa: FBT001 -- a column of the table
    step = EscalationStep.model_validate({"nth": nth, "measure": WARNING})
    assert (step.first, step.open_ended) == (first, open_ended)


@pytest.mark.parametrize("nth", ["0", ">=0", "<2", "= 2", "2次", "第二次", ">= 2", "1-3"])
def test_what_is_no_count(nth: str) -> None:
    assert refused(EscalationStep, {"nth": nth, "measure": WARNING}) == ["string_pattern_mismatch"]


@pytest.mark.parametrize(
    "written", [{"amount": "100"}, {"points": "5"}, {"days": "3"}, {"percent": "10", "of": "工资"}]
)
def test_a_cap_is_of_one_kind(written: dict[str, Any]) -> None:
    assert Cap.model_validate(written).per == "month"


@pytest.mark.parametrize("written", [{}, {"of": "工资"}, {"amount": "100", "points": "5"}])
def test_a_cap_of_none_or_two(written: dict[str, Any]) -> None:
    assert refused(Cap, written) == ["exactly_one_of"]


@pytest.mark.parametrize(
    ("written", "fits"),
    [({"role": "a"}, True), ({"department": "a"}, True), ({}, False), ({"role": "a", "department": "a"}, False)],
)
def test_an_appeal_has_one_addressee(written: dict[str, Any], fits: bool) -> None:  # noqa: FBT001 -- a column of the table
    if fits:
        assert Appeal.model_validate(written).model_fields_set == set(written)
    else:
        assert refused(Appeal, written) == ["exactly_one_of"]


def test_rewards() -> None:
    percent: Any = TypeAdapter(RewardMeasure).validate_python({"kind": "percent", "percent": "5", "of": "利润"})
    assert type(percent) is PercentReward
    assert refused(RewardMeasure, {"kind": "percent", "percent": "5"}) == ["missing"]
    assert refused(RewardMeasure, {"kind": "percent", "percent": "101", "of": "x"}) == ["less_than_equal"]
    reward = Reward.model_validate({"id": "a", "trigger": "x", "measure": {"kind": "praise"}})
    assert (reward.given_to, reward.per) == ("role", None)


def test_shares_of_a_liability_are_percentages() -> None:
    base = {"id": "a", "trigger": "x", "kind": "compensation"}
    liability = Liability.model_validate({**base, "share_percent": "20", "monthly_cap_percent": "20"})
    assert (liability.share_percent, liability.monthly_cap_percent) == (Decimal(20), Decimal(20))
    assert refused(Liability, {**base, "share_percent": "120"}) == ["less_than_equal"]
    assert refused(Liability, {**base, "monthly_cap_percent": "-1"}) == ["greater_than_equal"]


def test_the_article_of_a_rule_is_a_number_from_one() -> None:
    base = {"id": "a", "trigger": "x", "measure": WARNING}
    assert Penalty.model_validate({**base, "article": "8"}).article == 8
    assert refused(Penalty, {**base, "article": "0"}) == ["greater_than_equal"]
    assert refused(Penalty, {**base, "article": "第八条"}) == ["int_parsing"]
