from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.base import Blank
from generator.model.role import Compliance, Duty, Effort, Kpi, Relation, Revision, Role, Schedule

ROLE: dict[str, Any] = {
    "id": "clerk",
    "title": "文员",
    "department": "company",
    "reports_to": None,
    "purpose": "x",
    "duties": [{"no": "1", "text": "x"}],
    "revision": {"version": "1.0", "effective": "2026-01-01"},
}


def refused(kind: Any, value: Any) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        kind.model_validate(value)
    return [(error["type"], str(error["loc"][-1])) for error in caught.value.errors()]


def test_what_every_role_must_have() -> None:
    assert Role.model_validate(ROLE).id == "clerk"
    assert {key for _, key in refused(Role, {})} == set(ROLE)


def test_a_superior_must_be_written_even_where_there_is_none() -> None:
    assert Role.model_validate(ROLE).reports_to is None
    assert refused(Role, {key: value for key, value in ROLE.items() if key != "reports_to"}) == [
        ("missing", "reports_to")
    ]


def test_what_holds_unless_written() -> None:
    role = Role.model_validate(ROLE)
    assert (role.status, role.authority, role.kpis, role.relations.internal) == ("in_force", (), (), ())
    duty = role.duties[0]
    assert (duty.part, duty.owner, duty.catch_all) == ("accountable", None, False)
    assert Schedule().type == "standard"


def test_numbers_and_versions_stay_as_written() -> None:
    assert Duty.model_validate({"no": "1.10", "text": "x"}).no == "1.10"
    assert Revision.model_validate({"version": "1.10", "effective": "2026-01-01"}).version == "1.10"


@pytest.mark.parametrize("written", [{"role": "a"}, {"department": "a"}, {"party": "客户"}])
def test_a_relation_has_one_partner(written: dict[str, str]) -> None:
    relation = Relation.model_validate({**written, "kind": "cooperates", "about": "x"})
    assert relation.model_fields_set > set(written)


@pytest.mark.parametrize("written", [{}, {"role": "a", "party": "b"}, {"role": "a", "department": "b", "party": "c"}])
def test_a_relation_with_no_partner_or_several(written: dict[str, str]) -> None:
    with pytest.raises(ValidationError) as caught:
        Relation.model_validate({**written, "kind": "cooperates", "about": "x"})
    assert caught.value.errors()[0]["ctx"]["keys"] == ["role", "department", "party"]


def test_what_is_not_decided_may_be_blank() -> None:
    role = Role.model_validate({**ROLE, "grade": {"blank": "待定"}, "headcount": {"blank": "待定"}})
    assert role.grade == role.headcount == Blank(blank="待定")
    assert Role.model_validate({**ROLE, "headcount": "0"}).headcount == 0
    assert refused(Role, {**ROLE, "headcount": "-1"})[0][0] == "greater_than_equal"


def test_the_times_of_a_schedule_are_called_from_and_to() -> None:
    hours = Schedule.model_validate({"from": "8:30", "to": "17:30", "breaks": [{"from": "12:00", "to": "13:00"}]})
    assert (hours.start, hours.end, hours.breaks[0].end) == ("8:30", "17:30", "13:00")
    assert refused(Schedule, {"start": "8:30"}) == [("extra_forbidden", "start")]


@pytest.mark.parametrize(
    ("model", "written"),
    [
        (Effort, {"minutes": "0", "per": "week"}),
        (Compliance, {"min_age": "101"}),
        (Compliance, {"min_age": "-1"}),
        (Kpi, {"id": "a", "name": "x", "weight": "101"}),
    ],
)
def test_ranges(model: Any, written: dict[str, str]) -> None:
    assert len(refused(model, written)) == 1


@pytest.mark.parametrize("day", ["2026年1月1日", "2026/1/1", "2026-02-30", "2026-1-1", ""])
def test_dates(day: str) -> None:
    assert refused(Revision, {"version": "1", "effective": day})[0][0].startswith("date")
