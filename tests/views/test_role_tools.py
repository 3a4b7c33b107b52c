from generator.views.page import Link
from tests.views.role_pages import view_of


def test_a_form_comes_once_with_all_that_it_is_for() -> None:
    uses = {form.link.text: (form.uses, form.fills_in) for form in view_of("sales-clerk").forms}
    assert uses == {
        'Complaint form <script>alert("form")</script>': (("fill in",), True),
        "Order register": (("comes out of duty 1",), True),
    }
    (form,) = view_of("sales-manager").forms
    assert (form.uses, form.fills_in) == (("receive", "comes out of duty 1.1"), True)
    assert form.cycle == "as it occurs"


def test_a_workflow_leads_to_its_policy_and_names_the_own_steps() -> None:
    (row,) = view_of("sales-manager").workflows
    assert row.link == Link("Complaint <in> & out", "policies/sales-conduct.html#workflow-complaint")
    assert [(step.no, step.action, step.deadline) for step in row.steps] == [("2", "Answer the customer.", None)]
    assert row.answers
    assert view_of("sales-clerk").workflows == ()
