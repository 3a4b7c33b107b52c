from typing import Any

import pytest

from generator.model.locations import follow
from generator.model.policy import Policy
from generator.model.role import Role
from generator.model.settings import Settings

PENALTIES: dict[str, Any] = {"penalties": [{"measure": {"kind": "points", "points": "2", "of": "x"}}]}
REWARDS: dict[str, Any] = {"rewards": [{"measure": {"kind": "percent", "percent": "5"}}]}
ROLE: dict[str, Any] = {
    "grade": {"blank": "待定", "x": "1"},
    "kpis": [{"weight": {"min": "1", "blank": "x"}}, {"weight": "30%"}],
    "source": [],
}


@pytest.mark.parametrize(
    ("model", "data", "location", "path"),
    [
        (Role, ROLE, ("kpis", 0, "weight", "range", "min"), ("kpis", 0, "weight", "min")),
        (Role, ROLE, ("kpis", 1, "weight", "value"), ("kpis", 1, "weight")),
        (Role, ROLE, ("kpis", 2, "name"), ("kpis",)),
        (Role, ROLE, ("grade", "blank", "blank"), ("grade", "blank")),
        (Role, ROLE, ("grade", "blank", "x"), ("grade", "x")),
        (Role, ROLE, ("purpose",), ()),
        (Policy, PENALTIES, ("penalties", 0, "measure", "points", "points"), ("penalties", 0, "measure", "points")),
        (Policy, PENALTIES, ("penalties", 0, "measure", "points", "of"), ("penalties", 0, "measure", "of")),
        (Policy, PENALTIES, ("penalties", 0, "measure", "points", "per"), ("penalties", 0, "measure")),
        (Policy, REWARDS, ("rewards", 0, "measure", "percent", "of"), ("rewards", 0, "measure")),
        (
            Settings,
            {"checks": {"checks": {"reason": ""}}},
            ("checks", "checks", "reason"),
            ("checks", "checks", "reason"),
        ),
    ],
)
def test_names_of_union_members_are_no_keys(
    model: Any, data: Any, location: tuple[Any, ...], path: tuple[Any, ...]
) -> None:
    assert follow(model, data, location).path == path


def test_the_value_is_the_one_at_the_path() -> None:
    assert follow(Policy, PENALTIES, ("penalties", 0, "measure", "points", "of")).value == "x"
    assert follow(Role, ROLE, ("kpis", 1, "weight", "value")).value == "30%"


def test_the_keys_are_those_of_the_entity_that_stands_there() -> None:
    assert follow(Policy, PENALTIES, ("penalties", 0, "measure", "points")).keys == ["kind", "of", "per", "points"]
    assert follow(Policy, REWARDS, ("rewards", 0, "measure", "percent")).keys == ["kind", "of", "percent"]
    assert follow(Role, ROLE, ("grade", "blank")).keys == ["blank"]
    assert follow(Role, ROLE, ("kpis", 0, "weight", "range")).keys == ["max", "min"]
    assert follow(Settings, {"checks": {"a": {}}}, ("checks", "a")).keys == ["reason", "severity", "threshold"]
    assert "from" in follow(Role, {"hours": {}}, ("hours",)).keys
    assert "start" not in follow(Role, {"hours": {}}, ("hours",)).keys
