"""What share of the working time each duty of a role takes, where the efforts of all of them are written."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from generator.model.role import Duty
from generator.model.values import Cycle

# How often in a month; a month has 21.75 working days by the rule for monthly wages.
_A_MONTH: Mapping[Cycle, Decimal] = {
    "day": Decimal("21.75"),
    "workday": Decimal("21.75"),
    "week": Decimal("4.35"),
    "half_month": Decimal(2),
    "month": Decimal(1),
    "quarter": Decimal(1) / 3,
    "half_year": Decimal(1) / 6,
    "year": Decimal(1) / 12,
}
_WHOLE = 100


def time_shares(duties: Sequence[Duty]) -> tuple[int, ...]:
    """Whole percents that add up to 100, one for each duty.

    Nothing where an effort is not written, or where nobody can tell how often it falls due, as with every order.
    """
    efforts = [_minutes(duty) for duty in duties]
    known = [effort for effort in efforts if effort is not None]
    if not known or len(known) < len(efforts):
        return ()
    total = sum(known)
    exact = [effort * _WHOLE / total for effort in known]
    shares = [int(share) for share in exact]
    # The percents that rounding down has left over go to those that lost most by it.
    by_loss = sorted(range(len(exact)), key=lambda at: shares[at] - exact[at])
    for at in by_loss[: _WHOLE - sum(shares)]:
        shares[at] += 1
    return tuple(shares)


def _minutes(duty: Duty) -> Decimal | None:
    if duty.effort is None or duty.effort.per not in _A_MONTH:
        return None
    return duty.effort.minutes * _A_MONTH[duty.effort.per]
