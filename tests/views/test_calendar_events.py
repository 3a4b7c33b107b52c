from pathlib import Path

from generator.views.calendar_events import CalendarEvent, company_events, role_events
from generator.views.reach import Reach
from tests.views.calendar_pages import CLERK, POLICY, calendar_context


def events(folder: Path, **files: str) -> dict[str, CalendarEvent]:
    return {event.id: event for event in company_events(calendar_context(folder, files))}


def test_a_duty_that_says_a_cadence_again_stands_with_it_and_the_others_for_themselves(tmp_path: Path) -> None:
    made = events(tmp_path)
    said = {key: [duty.link.text for duty in event.duties] for key, event in made.items() if event.duties}
    assert said == {
        # The time stands in the words of the duty, in its deadline, or both name one form.
        "cadence-meetings-weekly": ["销售总监 1"],
        "cadence-meetings-reports": ["业务员 1"],
        "cadence-meetings-monthly": ["业务员 2"],
    }
    assert [key for key in made if key.startswith("duty-")] == [
        "duty-clerk-no-3",
        "duty-clerk-no-4",
        "duty-clerk-no-5",
        "duty-head-no-2",
    ]


def test_another_day_or_time_is_another_matter(tmp_path: Path) -> None:
    moved = CLERK.replace('time: "10:00"', 'time: "11:00"')
    assert "duty-clerk-no-1" in events(tmp_path, **{"roles/sales/clerk.yml": moved})


def test_whom_an_event_concerns(tmp_path: Path) -> None:
    made = events(tmp_path)
    assert made["cadence-meetings-weekly"].roles == ("clerk", "head")
    assert made["cadence-meetings-weekly"].reach == Reach(everyone=True, departments=(), roles=("head",))
    assert [link.text for link in made["cadence-meetings-weekly"].audience] == ["全体员工"]
    # Whoever gets the report is concerned as well.
    assert made["cadence-meetings-reports"].reach.roles == ("clerk", "head")
    chair = made["cadence-meetings-reports"].chair
    assert chair is not None
    assert (chair.label, chair.values[0].text) == ("报送给", "销售总监")


def test_an_event_says_what_is_to_be_brought_and_leads_to_its_line(tmp_path: Path) -> None:
    made = events(tmp_path)
    report = made["cadence-meetings-reports"]
    assert [form.text for form in report.forms] == ["周报表"]
    assert (report.link.path, report.when) == ("policies/meetings.html#cadence-reports", "每周一10:00前")
    duty = made["duty-clerk-no-4"]
    assert (duty.link.path, duty.when, duty.kind) == ("roles/clerk.html#duty-4", "每月25日前", "职责")


def test_workdays_are_those_of_the_company_and_in_its_own_calendar_those_of_the_role(tmp_path: Path) -> None:
    context = calendar_context(tmp_path)
    made = company_events(context)
    desk = next(event for event in made if event.id == "cadence-meetings-desk")
    assert desk.rhythm.weekdays == ("mon", "tue", "wed", "thu", "fri")
    own = role_events(context.handbook.role["clerk"], made, context)
    assert next(event for event in own if event.id == desk.id).rhythm.weekdays == ("tue", "wed")


def test_a_role_sees_its_own_events_and_its_own_duties(tmp_path: Path) -> None:
    context = calendar_context(tmp_path)
    mine = [event for event in company_events(context) if "head" in event.roles]
    own = {event.id: event for event in role_events(context.handbook.role["head"], mine, context)}
    assert own["cadence-meetings-reports"].duties == ()
    assert [duty.text for duty in own["cadence-meetings-weekly"].duties] == ["每周六15:00组织周会。"]


def test_drafts_bind_nobody_and_repealed_roles_have_no_duties(tmp_path: Path) -> None:
    files = {
        "policies/meetings.yml": POLICY.replace("in_force", "draft"),
        "roles/sales/clerk.yml": CLERK + "status: repealed\n",
    }
    assert list(events(tmp_path, **files)) == ["duty-head-no-1", "duty-head-no-2"]
