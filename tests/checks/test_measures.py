"""What weighs less than what, and what cannot be compared."""

from decimal import Decimal

import pytest
from pydantic import TypeAdapter

from generator.checks.measures import figure, is_milder, measures, spell
from generator.model.rules import Measure, Penalty

ADAPTER: TypeAdapter[Measure] = TypeAdapter(Measure)


def measure(kind: str, value: object = None) -> Measure:
    key = {"fine": "amount", "points": "points", "extra_duty": "days"}.get(kind)
    return ADAPTER.validate_python({"kind": kind} | ({key: value} if key else {}))


@pytest.mark.parametrize(
    ("later", "earlier", "expected"),
    [
        (("fine", 10), ("fine", 20), True),
        (("fine", 20), ("fine", 20), False),
        (("points", 2), ("fine", 20), False),
        (("oral_warning",), ("warning",), True),
        (("demerit",), ("warning",), False),
        (("fine", 500), ("dismissal",), True),
        (("transfer",), ("dismissal",), True),
        (("dismissal",), ("fine", 500), False),
        (("serious_breach",), ("dismissal",), False),
        (("reminder",), ("fine", 5), True),
        (("written_warning",), ("fine", 5), False),
        (("notice",), ("major_demerit",), False),
        (("fine", {"blank": "____元"}), ("fine", 5), False),
    ],
)
def test_weight(later: tuple[str], earlier: tuple[str], *, expected: bool) -> None:
    assert is_milder(measure(*later), measure(*earlier)) is expected


def test_figures() -> None:
    assert [figure(measure(kind, 5)) for kind in ("fine", "points", "extra_duty", "warning")] == [5, 5, 5, None]
    assert figure(measure("fine", {"blank": "____元"})) is None
    assert [spell(Decimal(text)) for text in ("20.0", "100", "0.5")] == ["20", "100", "0.5"]


def test_the_measures_of_a_penalty_with_their_paths() -> None:
    steps = [{"nth": "1", "measure": {"kind": "warning"}}, {"nth": ">=2", "measure": {"kind": "demerit"}}]
    data = {"id": "late", "trigger": "迟到", "measure": {"kind": "notice"}, "escalation": steps}
    found = [(path, one.kind) for path, one in measures(Penalty.model_validate(data))]
    assert found == [
        (("measure",), "notice"),
        (("escalation", 0, "measure"), "warning"),
        (("escalation", 1, "measure"), "demerit"),
    ]
