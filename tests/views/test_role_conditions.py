from generator.views.page import Link
from tests.views.role_pages import view_of


def test_partners_are_linked_and_outsiders_are_text() -> None:
    partners = [fact.values[0] for fact in view_of("sales-manager").relations]
    assert partners == [
        Link("Workshop manager", "roles/workshop-manager.html"),
        Link("Head office", "departments/company.html"),
        Link("Customers & suppliers", None),
    ]


def test_conditions_leave_the_source_out() -> None:
    labels = [fact.label for fact in view_of("sales-manager").conditions]
    assert labels[:3] == ["Education", "Majors", "Experience"]
    assert labels[-5:] == ["Working hours", "Workplace", "Can be promoted to", "Can rotate with", "Deputy"]
    assert len(labels) == 11 + 5
