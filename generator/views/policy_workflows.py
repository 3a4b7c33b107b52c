"""The workflows of a policy, step by step."""

from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.policy import APPLICANT, DIRECT_SUPERIOR, Policy, Workflow
from generator.views.context import Context
from generator.views.file_control import FOUND_BY_SEARCH
from generator.views.links import workflow_path
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of a workflow."""

    no: str
    actor: Link | None
    action: str
    forms: tuple[Link, ...]
    deadline: str | None
    branches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WorkflowBlock:
    """One workflow; `drawing` leads to where it is drawn."""

    anchor: str
    title: str
    owner: Link | None
    steps: tuple[StepRow, ...]
    exceptions: str | None
    drawing: Link | None


def workflow_block(workflow: Workflow, context: Context, policy: Policy | None = None) -> WorkflowBlock:
    """One workflow.

    Args:
        workflow: what is shown.
        context: the handbook and its words.
        policy: where it is written, if the reader is to be led to the drawing; drafts are not drawn.
    """
    drawing = None
    if policy is not None and policy.status in FOUND_BY_SEARCH:
        drawing = Link(context.text("workflows.see"), workflow_path(policy.id, workflow.id))
    links = context.links
    words = {APPLICANT: Link(context.text("applicant")), DIRECT_SUPERIOR: Link(context.text("direct-superior"))}
    steps = []
    for step in workflow.steps:
        forms = tuple(links.form(form) for form in (step.input, step.output) if form is not None)
        branches = tuple(
            context.text("policy.branch", when=branch.when or context.text("policy.otherwise"), to=branch.to)
            for branch in step.next
        )
        actor = None if step.actor is None else words.get(step.actor) or links.role(step.actor)
        deadline = context.phrases.deadline(step.deadline) if step.deadline else None
        steps.append(StepRow(str(step.no), actor, step.action, forms, deadline, branches))
    return WorkflowBlock(
        anchor=number_anchor("workflow", workflow.id),
        title=workflow.title,
        owner=links.role(workflow.owner) if workflow.owner else None,
        steps=tuple(steps),
        exceptions=workflow.exceptions,
        drawing=drawing,
    )
