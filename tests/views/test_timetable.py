from typing import get_args

from generator.model.values import Cycle
from generator.views.timetable import CalendarColumn, calendar
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, context


def columns(role: str) -> dict[str, CalendarColumn]:
    return {column.title: column for column in calendar(context(FULL).handbook.role[role], context(FULL))}


def links(column: CalendarColumn) -> list[str | None]:
    return [entry.link.path for entry in column.entries]


def test_each_rhythm_has_its_column_in_order() -> None:
    found = columns("sales-manager")
    assert list(found) == ["Every day", "Every week", "Every month", "Every quarter and year"]
    assert links(found["Every day"]) == ["policies/sales-conduct.html#cadence-morning-meeting"]
    assert links(found["Every week"]) == ["policies/sales-conduct.html#cadence-shop-duty", "#duty-1-1"]
    assert links(found["Every month"]) == ["#duty-2-1"]
    assert links(found["Every quarter and year"]) == ["#duty-1-2"]


def test_half_months_are_monthly_and_half_years_are_longer() -> None:
    assert links(columns("managing-director")["Every month"]) == ["#duty-2"]
    assert links(columns("managing-director")["Every quarter and year"]) == ["#duty-1"]
    assert links(columns("workshop-manager")["Every quarter and year"]) == ["#duty-2"]


def test_what_comes_with_an_event_is_not_in_the_calendar() -> None:
    assert [link for column in columns("sales-clerk").values() for link in links(column)] == [
        "policies/sales-conduct.html#cadence-morning-meeting",
        "#duty-1",
        "policies/sales-conduct.html#cadence-shop-duty",
    ]


def test_every_cycle_of_the_model_is_placed_or_left_out_on_purpose(project: Project) -> None:
    role = (MINIMAL / "roles/company/general-manager.yml").read_text(encoding="utf-8")
    cycles = get_args(Cycle)
    assert len(cycles) == 13
    duties = "".join(
        f"  - {{no: {no}, text: t, frequency: {{every: {cycle}}}}}\n" for no, cycle in enumerate(cycles, 1)
    )
    head, _, tail = role.partition("duties:\n")
    text = f"{head}duties:\n{duties}revision:{tail.partition('revision:')[2]}"
    made = context(project({"roles/company/general-manager.yml": text}))
    sizes = [len(column.entries) for column in calendar(made.handbook.role["general-manager"], made)]
    assert sizes == [2, 1, 2, 3]


def test_the_time_stands_beside_the_thing() -> None:
    meeting = columns("sales-clerk")["Every day"].entries[0]
    assert (meeting.link.text, meeting.time) == ("Morning meeting <m>", "every working day, 8:45")


def test_a_role_without_rhythm_has_no_calendar() -> None:
    assert calendar(context(MINIMAL).handbook.role["general-manager"], context(MINIMAL)) == ()
