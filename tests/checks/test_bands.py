"""The stretches that the steps of a ladder cover."""

import pytest

from generator.checks.bands import bands, gaps
from generator.model.policy import ApprovalLadder

Border = tuple[str, object] | None


def ladder(*steps: tuple[Border, Border], unit: str = "yuan") -> ApprovalLadder:
    written = []
    for lower, upper in steps:
        step: dict[str, object] = {"approvers": ["general-manager"]}
        step |= {"from": {"op": lower[0], "n": lower[1]}} if lower else {}
        step |= {"to": {"op": upper[0], "n": upper[1]}} if upper else {}
        written.append(step)
    return ApprovalLadder.model_validate({"id": "x", "subject": "费用", "unit": unit, "steps": written})


def found(one: ApprovalLadder) -> list[tuple[int, int]]:
    return [(int(reach.value), int(band.start.value)) for reach, band in gaps(bands(one))]


@pytest.mark.parametrize(
    ("lower", "upper", "expected"),
    [
        (("<=", 3), (">", 3), []),
        (("<", 3), (">=", 3), []),
        (("<", 3), (">", 3), [(3, 3)]),
        (("<=", 3), (">=", 3), []),
        (("<=", 3), (">", 5), [(3, 5)]),
        (("<=", 3), (">=", 4), [(3, 4)]),
        (("<=", "0.5"), (">", "0.50"), []),
    ],
)
def test_gaps_between_two_steps(lower: Border, upper: Border, expected: list[tuple[int, int]]) -> None:
    assert found(ladder((None, lower), (upper, None))) == expected


def test_there_are_no_half_persons() -> None:
    steps: tuple[tuple[Border, Border], ...] = ((None, ("<=", 3)), ((">=", 4), None))
    assert found(ladder(*steps, unit="person")) == []
    assert found(ladder(*steps, unit="day")) == [(3, 4)]


def test_the_order_of_the_steps_does_not_count() -> None:
    mixed = ladder(((">", 5), None), (None, ("<=", 1)), ((">", 1), ("<=", 5)))
    assert [band.at for band in bands(mixed)] == [1, 2, 0]
    assert found(mixed) == []


def test_a_wide_step_covers_what_a_narrow_one_leaves_out() -> None:
    assert found(ladder((None, ("<=", 10)), ((">", 1), ("<=", 2)), ((">", 10), None))) == []


def test_what_is_blank_cannot_be_judged() -> None:
    assert bands(ladder((None, ("<=", {"blank": "____元"})), ((">", 5), None))) == ()
    assert list(gaps(())) == []
