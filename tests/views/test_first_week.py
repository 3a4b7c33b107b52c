from pathlib import Path

from generator.views.first_week import FirstWeek
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, page
from tests.views.role_pages import changed, view_of


def week(role: str, root: Path = FULL) -> FirstWeek:
    made = view_of(role, root).week
    assert made is not None
    return made


def test_the_policies_with_the_most_rules_are_read_first() -> None:
    made = week("sales-clerk")
    assert [(row.policy.path, [link.text for link in row.articles]) for row in made.reading] == [
        ("policies/sales-conduct.html", ["Article 3", "Article 2", "Article 5"])
    ]
    assert [link.text for link in made.also] == ["Trips (trial)"]


def test_lines_not_to_cross_begin_with_the_gravest_and_say_when_it_comes_to_the_worst() -> None:
    made = week("sales-clerk")
    assert [(limit.trigger.split(" <")[0], limit.result) for limit in made.limits] == [
        ("Gift of more than 200 yuan taken", "dismissal"),
        ("Late for the morning meeting", "From time 3 fine of 50 yuan"),
        ("Smoking in the shop", "fine of 10 yuan per day"),
    ]
    assert made.limits[0].ground.path == "policies/sales-conduct.html#article-3"
    assert made.other_rules == 2


def test_times_come_by_rhythm() -> None:
    made = week("sales-clerk")
    assert [(due.rhythm, [link.text for link, _ in due.entries]) for due in made.due] == [
        ("Every day", ["Morning meeting <m>", "Enters orders on the day of receipt."]),
        ("Every week", ["Shop duty"]),
    ]
    assert made.due[0].entries[0][1] == "every working day, 8:45"


def test_what_must_be_done_within_a_time_of_an_event_is_named(project: Project) -> None:
    root = changed(project, "frequency: {every: week, on: [mon], times: 1, note: 'before the \"meeting\"'}", "")
    events = week("sales-manager", root).due[-1]
    assert events.rhythm == "When it happens"
    assert [time for _, time in events.entries] == ["within 2.5 hours of the call of the customer"]


def test_only_forms_to_fill_in_are_learnt() -> None:
    assert [form.link.text for form in week("sales-clerk").forms] == [
        'Complaint form <script>alert("form")</script>',
        "Order register",
    ]


def test_a_role_without_rules_is_told_so() -> None:
    assert week("managing-director").limits == ()
    assert "No rule costs money or the post." in page(FULL, "roles/managing-director.html").html


def test_every_role_has_one_but_the_repealed(project: Project) -> None:
    assert "入职第一周" in page(MINIMAL, "roles/general-manager.html").html
    assert view_of("sales-manager", changed(project, "status: in_force", "status: repealed")).week is None
