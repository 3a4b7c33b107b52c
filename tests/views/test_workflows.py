from generator.views.page import Link
from generator.views.workflows import DrawnWorkflow, WorkflowsPage, workflows
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, context, page
from tests.views.policy_pages import CONDUCT


def drawn(anchor: str = "sales-conduct-complaint") -> DrawnWorkflow:
    view = workflows(context(FULL))
    assert view is not None
    found = next(section.item for section in view.sections if section.anchor == anchor)
    assert isinstance(found, DrawnWorkflow)
    return found


def test_the_list_says_who_takes_part_and_leads_to_the_drawing_and_to_the_policy() -> None:
    view = workflows(context(FULL))
    assert view is not None
    assert isinstance(view.view, WorkflowsPage)
    ((title, actors, steps, ground),) = view.view.rows
    assert title == Link("Complaint <in> & out", "#sales-conduct-complaint")
    assert [link.path for link in actors] == [None, "roles/sales-manager.html"]
    assert (steps, ground.path) == ("2 steps", "policies/sales-conduct.html#workflow-complaint")


def test_forms_and_deadlines_stand_in_the_step_and_conditions_at_the_arrows() -> None:
    first = drawn().drawing.boxes[0]
    notes = {line.kind: line for line in first.lines if line.kind in ("form", "deadline")}
    assert notes["form"].path == "policies/sales-conduct.html#form-complaint-form"
    assert "working day" in "".join(line.text for line in first.lines if line.kind == "deadline")
    assert "otherwise" in [line for label in drawn().drawing.labels for line in label.lines]


def test_text_is_escaped_and_the_drawing_has_a_name() -> None:
    html = page(FULL, "workflows.html").html
    assert "<script>" not in html.replace("<script src=", "")
    assert "<title>Workflow: Complaint &lt;in&gt; &amp; out</title>" in html
    assert '<a href="roles/sales-manager.html"><text' in html


def test_drafts_are_not_drawn_and_no_workflows_no_page(project: Project) -> None:
    text = (FULL / CONDUCT).read_text(encoding="utf-8").replace("status: in_force", "status: draft")
    assert workflows(context(project({CONDUCT: text}, base=FULL))) is None
    assert workflows(context(MINIMAL)) is None
