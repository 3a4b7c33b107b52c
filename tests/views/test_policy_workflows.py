from generator.views.page import Link
from tests.conftest import Project
from tests.samples.read import FULL
from tests.views.policy_pages import CONDUCT, view_of


def test_steps_of_a_workflow() -> None:
    (workflow,) = view_of("sales-conduct").workflows
    first, second = workflow.steps
    assert first.actor == Link("Applicant")
    assert [form.text for form in first.forms] == ["Order register", 'Complaint form <script>alert("form")</script>']
    assert first.deadline == "within 1 working day of the call"
    assert first.branches == ("it is urgent <1h> → step 2", "otherwise → step 2")
    assert (second.forms, second.deadline, second.branches) == ((), None, ())


def test_the_superior_of_the_applicant_may_act_in_a_step(project: Project) -> None:
    text = (FULL / CONDUCT).read_text(encoding="utf-8").replace("actor: applicant", "actor: direct-superior")
    (workflow,) = view_of("sales-conduct", project({CONDUCT: text}, base=FULL)).workflows
    assert workflow.steps[0].actor == Link("Direct superior")


def test_a_workflow_leads_to_its_drawing_unless_it_is_a_draft(project: Project) -> None:
    (workflow,) = view_of("sales-conduct").workflows
    assert workflow.drawing == Link("See the drawing", "workflows.html#sales-conduct-complaint")
    text = (FULL / CONDUCT).read_text(encoding="utf-8").replace("status: in_force", "status: draft")
    (draft,) = view_of("sales-conduct", project({CONDUCT: text}, base=FULL)).workflows
    assert draft.drawing is None
