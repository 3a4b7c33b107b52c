from generator.views.page import Link
from tests.views.role_pages import view_of


def test_partners_are_linked_and_outsiders_are_text() -> None:
    rows = view_of("sales-manager").relations
    assert [row.partner for row in rows] == [
        Link("Workshop manager", "roles/workshop-manager.html"),
        Link("Head office", "departments/company.html"),
        Link("Customers & suppliers", None),
    ]
    assert (rows[0].kind, rows[0].about) == ("cooperates with", "delivery dates")


def test_conditions_leave_the_source_out() -> None:
    labels = [fact.label for fact in view_of("sales-manager").conditions]
    assert labels[:3] == ["Education", "Majors", "Experience"]
    assert labels[-5:] == ["Working hours", "Workplace", "Can be promoted to", "Can rotate with", "Deputy"]
    assert len(labels) == 11 + 5
