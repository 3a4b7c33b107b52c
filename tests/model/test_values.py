from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.base import Blank, Entity
from generator.model.values import (
    Blankable,
    Bound,
    Clock,
    Day,
    Deadline,
    Duration,
    Frequency,
    Moment,
    Percentage,
    PositiveDecimal,
    Quantity,
    Weight,
    WeightRange,
    Window,
)


class Holder(Entity):
    value: Blankable[PositiveDecimal]


# The annotation as a field has it; by itself a type checker does not see that it can be applied.
BLANKABLE: Any = Holder.__annotations__["value"]


def refused(kind: Any, value: Any) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    return [error["type"] for error in caught.value.errors()]


@pytest.mark.parametrize("text", ["0:00", "9:30", "09:30", "23:59"])
def test_clocks(text: str) -> None:
    assert TypeAdapter(Clock).validate_python(text) == text


@pytest.mark.parametrize("text", ["24:00", "9:60", "9:3", "9.30", "9：30", "930", "9:30 "])
def test_what_is_no_clock(text: str) -> None:
    assert refused(Clock, text) == ["string_pattern_mismatch"]


@pytest.mark.parametrize(
    ("text", "fits"),
    [("mon", True), ("last_week", True), ("1", True), ("31", True), ("0", False), ("32", False), ("周一", False)],
)
def test_days(text: str, fits: bool) -> None:  # noqa: FBT001 -- a column of the table
    if fits:
        assert TypeAdapter(Day).validate_python(text) == text
    else:
        assert refused(Day, text) == ["string_pattern_mismatch"]


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ("0", False),
        ("-1", False),
        ("0.01", True),
        ("20", True),
        ("1e3", True),
        ("nan", False),
        ("inf", False),
        ("二十", False),
    ],
)
def test_positive_numbers(value: str, fits: bool) -> None:  # noqa: FBT001 -- a column of the table
    if fits:
        assert TypeAdapter(PositiveDecimal).validate_python(value) == Decimal(value)
    else:
        refused(PositiveDecimal, value)


@pytest.mark.parametrize(
    ("value", "fits"), [("0", True), ("100", True), ("33.3", True), ("100.1", False), ("-1", False), ("30%", False)]
)
def test_percentages(value: str, fits: bool) -> None:  # noqa: FBT001 -- a column of the table
    if fits:
        assert TypeAdapter(Percentage).validate_python(value) == Decimal(value)
    else:
        refused(Percentage, value)


def test_a_value_may_be_left_blank() -> None:
    kind = BLANKABLE
    assert TypeAdapter(kind).validate_python("20") == Decimal(20)
    assert TypeAdapter(kind).validate_python({"blank": "____"}) == Blank(blank="____")
    assert TypeAdapter(kind).validate_python(Blank(blank="____")) == Blank(blank="____")


def test_a_group_of_keys_is_a_blank_or_nothing() -> None:
    assert set(refused(BLANKABLE, {"blanks": "x"})) == {"missing", "extra_forbidden"}
    assert refused(BLANKABLE, "x") == ["decimal_parsing"]


def test_weights() -> None:
    kind: Any = TypeAdapter(Weight)
    assert kind.validate_python("30") == Decimal(30)
    assert kind.validate_python({"min": "40", "max": "60"}) == WeightRange(min=Decimal(40), max=Decimal(60))
    assert kind.validate_python({"min": "50", "max": "50"}).min == Decimal(50)
    assert kind.validate_python({"blank": "x"}) == Blank(blank="x")
    assert kind.validate_python(Blank(blank="x")) == Blank(blank="x")
    assert kind.validate_python(WeightRange(min=Decimal(1), max=Decimal(2))).max == Decimal(2)
    assert refused(Weight, {"min": "60", "max": "40"}) == ["range_falls"]
    assert refused(Weight, {"min": "60", "max": "140"}) == ["less_than_equal"]


HOURS = {"n": "2", "unit": "hour"}


@pytest.mark.parametrize(
    "written", [{"within": HOURS}, {"before": HOURS, "event": "x"}, {"by": {"day": "5"}}, {"vague": "及时"}]
)
def test_a_deadline_is_of_one_kind(written: dict[str, Any]) -> None:
    deadline = Deadline.model_validate(written)
    assert deadline.model_fields_set == set(written)


@pytest.mark.parametrize(
    "written",
    [{}, {"event": "x"}, {"from": "x"}, {"within": HOURS, "vague": "及时"}, {"within": HOURS, "before": HOURS}],
)
def test_a_deadline_of_no_kind_or_of_two(written: dict[str, Any]) -> None:
    assert refused(Deadline, written) == ["exactly_one_of"]


def test_keys_of_exactly_one_are_those_of_the_file() -> None:
    with pytest.raises(ValidationError) as caught:
        Deadline.model_validate({})
    assert caught.value.errors()[0]["ctx"]["keys"] == ["within", "before", "by", "vague"]


def test_the_start_of_a_deadline_is_called_from() -> None:
    assert Deadline.model_validate({"within": HOURS, "from": "x"}).start == "x"
    assert refused(Deadline, {"within": HOURS, "start": "x"}) == ["extra_forbidden"]


@pytest.mark.parametrize(
    "written",
    [
        {"time": "9:30"},
        {"weekday": "mon"},
        {"day": "31"},
        {"day": {"blank": "x"}},
        {"month": "12"},
        {"offset_days": "0"},
        {"note": "x"},
    ],
)
def test_a_moment_needs_one_part(written: dict[str, Any]) -> None:
    assert Moment.model_validate(written).model_fields_set == set(written)


def test_a_moment_of_nothing_and_parts_out_of_range() -> None:
    assert refused(Moment, {}) == ["empty_entity"]
    assert refused(Moment, {"day": "32"}) == ["less_than_equal"]
    assert refused(Moment, {"month": "13"}) == ["less_than_equal"]
    assert refused(Moment, {"offset_days": "-32"}) == ["greater_than_equal"]


def test_frequency() -> None:
    assert Frequency.model_validate({"every": "week", "on": ["mon"], "times": "2"}).on == ("mon",)
    assert refused(Frequency, {"every": "week", "times": "0"}) == ["greater_than_equal"]
    assert refused(Frequency, {"every": "week", "on": "mon"}) == ["tuple_type"]


def test_durations_are_positive_and_have_a_unit() -> None:
    assert Duration.model_validate({"n": "0.5", "unit": "day"}).n == Decimal("0.5")
    assert refused(Duration, {"n": "0", "unit": "day"}) == ["greater_than"]
    assert refused(Duration, {"n": "1"}) == ["missing"]


def test_a_border_may_be_zero_or_below_but_says_whether_it_belongs() -> None:
    assert Bound.model_validate({"op": "<", "n": "-5"}).n == Decimal(-5)
    assert refused(Bound, {"n": "5"}) == ["missing"]


@pytest.mark.parametrize(
    "written",
    [
        {"n": "5", "unit": "yuan"},
        {"text": "x"},
        {"n": "5", "unit": "yuan", "text": "x"},
        {"n": {"blank": "x"}, "unit": "yuan"},
    ],
)
def test_a_quantity_is_a_figure_or_words(written: dict[str, Any]) -> None:
    assert Quantity.model_validate(written).model_fields_set == set(written)


@pytest.mark.parametrize("written", [{}, {"n": "5"}, {"unit": "yuan"}, {"unit": "yuan", "text": "x"}, {"op": ">="}])
def test_a_figure_without_unit_or_a_unit_without_figure(written: dict[str, Any]) -> None:
    assert refused(Quantity, written) == ["figure_needs_unit"]


@pytest.mark.parametrize(
    "written",
    [{"kind": "ever"}, {"kind": "calendar", "n": "1", "unit": "month"}, {"kind": "rolling", "n": "30", "unit": "day"}],
)
def test_a_window_has_a_length_unless_it_is_ever(written: dict[str, Any]) -> None:
    assert Window.model_validate(written).model_fields_set == set(written)


@pytest.mark.parametrize(
    "written",
    [
        {"kind": "ever", "n": "1", "unit": "month"},
        {"kind": "calendar"},
        {"kind": "rolling", "n": "3"},
        {"kind": "calendar", "unit": "month"},
        {"kind": "ever", "n": "1"},
    ],
)
def test_a_window_without_its_length_or_ever_with_one(written: dict[str, Any]) -> None:
    assert refused(Window, written) == ["window_length"]
