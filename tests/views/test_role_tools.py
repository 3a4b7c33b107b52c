from generator.views.page import Link
from tests.views.role_pages import view_of


def test_forms_come_once_from_duties_and_registers() -> None:
    assert [form.text for form in view_of("sales-clerk").forms] == [
        "Order register",
        'Complaint form <script>alert("form")</script>',
    ]


def test_workflows_lead_to_their_place_in_the_policy() -> None:
    assert view_of("sales-manager").workflows == (
        Link("Complaint <in> & out", "policies/sales-conduct.html#workflow-complaint"),
    )
