import pytest

from generator.model.role import Duty
from generator.views.duty_shares import time_shares


def duty(minutes: int, per: str) -> Duty:
    return Duty.model_validate({"no": "1", "text": "核对账期。", "effort": {"minutes": minutes, "per": per}})


@pytest.mark.parametrize(
    ("efforts", "shares"),
    [
        ([(30, "day")], (100,)),
        ([(60, "day"), (300, "week")], (50, 50)),
        ([(10, "day"), (10, "workday"), (10, "day")], (34, 33, 33)),
        ([(435, "month"), (20, "day")], (50, 50)),
        ([(600, "quarter"), (1200, "half_year"), (2400, "year"), (100, "half_month")], (25, 25, 25, 25)),
    ],
)
def test_shares_are_whole_and_add_up_to_100(efforts: list[tuple[int, str]], shares: tuple[int, ...]) -> None:
    found = time_shares([duty(*effort) for effort in efforts])
    assert found == shares
    assert sum(found) == 100


@pytest.mark.parametrize("other", [Duty.model_validate({"no": "2", "text": "催收货款。"}), duty(5, "order")])
def test_one_effort_that_is_not_known_leaves_no_shares(other: Duty) -> None:
    assert time_shares([duty(30, "day"), other]) == ()


def test_no_duties_have_no_shares() -> None:
    assert time_shares([]) == ()
