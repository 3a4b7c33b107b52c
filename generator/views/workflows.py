"""All workflows, each drawn with swim lanes and written out step by step."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.handbook import Held
from generator.model.places import number_anchor
from generator.model.policy import APPLICANT, DIRECT_SUPERIOR, Step, Workflow
from generator.views.context import Context
from generator.views.file_control import FOUND_BY_SEARCH, marked_title
from generator.views.links import WORKFLOWS, policy_path, workflow_path
from generator.views.page import Link, PageView, SearchEntry, SectionView
from generator.views.policy_workflows import WorkflowBlock, workflow_block
from generator.views.swim_lanes import Drawing, LaneNote, LaneStep, swim_lanes


@dataclass(frozen=True, slots=True)
class DrawnWorkflow:
    """One workflow: where it is written, its drawing, and its steps in words for those who do not see the drawing."""

    ground: Link
    drawing: Drawing
    steps: WorkflowBlock


@dataclass(frozen=True, slots=True)
class WorkflowsPage:
    """Everything that the page shows; the table leads to the drawings."""

    title: str
    purpose: str
    rows: tuple[tuple[Link, tuple[Link, ...], str, Link], ...]


def workflows(context: Context) -> PageView | None:
    """The page of all workflows of policies that are in force or on trial; none where there are none."""
    text, found = context.text, tuple(_held(context))
    if not found:
        return None
    drawn = tuple(_drawn(held, context) for held in found)
    view = WorkflowsPage(
        title=text("workflows.title"),
        purpose=text("workflows.purpose"),
        rows=tuple(
            (
                Link(held.part.title, f"#{_anchor(held)}"),
                tuple(dict.fromkeys(step.actor for step in one.steps.steps if step.actor is not None)),
                text("workflows.steps", count=len(held.part.steps)),
                one.ground,
            )
            for held, one in zip(found, drawn, strict=True)
        ),
    )
    return PageView(
        path=WORKFLOWS,
        template="workflows",
        title=view.title,
        description=view.purpose,
        sections=tuple(
            SectionView(_anchor(held), held.part.title, "workflow", one) for held, one in zip(found, drawn, strict=True)
        ),
        view=view,
        search=(SearchEntry(WORKFLOWS, view.title, view.purpose, tuple(text("workflows.keys").split())),),
    )


def _anchor(held: Held[Workflow]) -> str:
    return workflow_path(held.policy.id, held.part.id).partition("#")[2]


def _held(context: Context) -> Iterator[Held[Workflow]]:
    for policy in context.policies:
        if policy.status in FOUND_BY_SEARCH:
            for index, workflow in enumerate(policy.workflows):
                yield Held(policy, index, workflow)


def _drawn(held: Held[Workflow], context: Context) -> DrawnWorkflow:
    policy, workflow = held.policy, held.part
    path = f"{policy_path(policy.id)}#{number_anchor('workflow', workflow.id)}"
    return DrawnWorkflow(
        ground=Link(marked_title(policy, context), path),
        drawing=swim_lanes([_step(step, context) for step in workflow.steps]),
        steps=workflow_block(workflow, context),
    )


def _step(step: Step, context: Context) -> LaneStep:
    text, links = context.text, context.links
    words = {
        None: Link(text("workflows.no-actor")),
        APPLICANT: Link(text("applicant")),
        DIRECT_SUPERIOR: Link(text("direct-superior")),
    }
    notes = [LaneNote("form", link.text, link.path) for link in links.forms(_forms(step))]
    if step.deadline is not None:
        notes.append(LaneNote("deadline", context.phrases.deadline(step.deadline)))
    alone = len(step.next) == 1
    return LaneStep(
        no=step.no,
        lane=words[step.actor] if step.actor in words else links.role(step.actor or ""),
        action=step.action,
        notes=tuple(notes),
        next=tuple((branch.to, branch.when or (None if alone else text("policy.otherwise"))) for branch in step.next),
    )


def _forms(step: Step) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for form in (step.input, step.output) if form is not None))
