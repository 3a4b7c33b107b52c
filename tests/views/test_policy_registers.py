import pytest

from generator.views.page import Fact, Link
from tests.conftest import Project
from tests.samples.read import FULL
from tests.views.policy_pages import CONDUCT, view_of


def test_forms_and_cadences() -> None:
    form, register = view_of("sales-conduct").forms
    assert (form.absent, register.absent) == (True, False)
    assert form.fields == "Customer & address, What happened"
    meeting, duty = view_of("sales-conduct").cadences
    manager = 'Sales manager <script>alert("title")</script>'
    assert meeting.chair == Fact("Chair", (Link(manager, "roles/sales-manager.html"),))
    assert meeting.attendees == (Link("Sales clerk", "roles/sales-clerk.html"),)
    assert duty.attendees == ()


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("meeting", "Chair"),
        ("report", "Sent to"),
        ("inspection", "Inspected by"),
        ("duty", "In charge"),
        ("activity", "In charge"),
    ],
)
def test_who_leads_is_said_with_the_word_for_the_kind(project: Project, kind: str, label: str) -> None:
    text = (FULL / CONDUCT).read_text(encoding="utf-8").replace("kind: meeting", f"kind: {kind}")
    meeting = view_of("sales-conduct", project({CONDUCT: text}, base=FULL)).cadences[0]
    assert meeting.chair is not None
    assert meeting.chair.label == label
