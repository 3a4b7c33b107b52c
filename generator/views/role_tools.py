"""The workflows that a role takes part in, and the forms that it uses and what for."""

from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.role import Role
from generator.views.context import Context
from generator.views.links import policy_path
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class OwnStep:
    """One step that the role takes."""

    no: str
    action: str
    deadline: str | None


@dataclass(frozen=True, slots=True)
class WorkflowRow:
    """One workflow with the role's own steps; `answers` says that the role answers for the whole."""

    link: Link
    steps: tuple[OwnStep, ...]
    answers: bool


@dataclass(frozen=True, slots=True)
class FormUse:
    """One form and what the role does with it, in words."""

    link: Link
    uses: tuple[str, ...]
    fills_in: bool
    cycle: str | None


def workflow_rows(role: Role, context: Context) -> tuple[WorkflowRow, ...]:
    """Workflows in which the role acts or for which it answers."""
    rows = []
    for held in context.binding.workflows.get(role.id, ()):
        workflow = held.part
        steps = tuple(
            OwnStep(str(step.no), step.action, context.phrases.deadline(step.deadline) if step.deadline else None)
            for step in workflow.steps
            if step.actor == role.id
        )
        place = f"{policy_path(held.policy.id)}#{number_anchor('workflow', workflow.id)}"
        rows.append(WorkflowRow(Link(workflow.title, place), steps, workflow.owner == role.id))
    return tuple(rows)


def form_uses(role: Role, context: Context) -> tuple[FormUse, ...]:
    """Forms that its duties bring forth, that it fills in, receives, or needs for a step; each once."""
    uses: dict[str, list[str]] = {}
    filled: set[str] = set()
    for held in context.binding.forms.get(role.id, ()):
        if role.id in held.part.filed_by:
            filled.add(held.part.id)
            uses.setdefault(held.part.id, []).append(context.text("use.fill-in"))
        if role.id in held.part.to:
            uses.setdefault(held.part.id, []).append(context.text("use.receive"))
    for duty in role.duties:
        for form in duty.outputs:
            filled.add(form)
            uses.setdefault(form, []).append(context.text("use.duty", no=duty.no))
    for form, use in _in_steps(role, context):
        uses.setdefault(form, []).append(use)
    return tuple(_form_use(form, words, filled, context) for form, words in uses.items())


def _in_steps(role: Role, context: Context) -> list[tuple[str, str]]:
    return [
        (form, context.text("use.step", workflow=held.part.title, no=step.no))
        for held in context.binding.workflows.get(role.id, ())
        for step in held.part.steps
        if step.actor == role.id
        for form in dict.fromkeys((step.input, step.output))
        if form is not None
    ]


def _form_use(form: str, uses: list[str], filled: set[str], context: Context) -> FormUse:
    held = context.handbook.form.get(form)
    cycle = context.phrases.cycle(held.part.cycle) if held is not None and held.part.cycle is not None else None
    return FormUse(context.links.form(form), tuple(dict.fromkeys(uses)), form in filled, cycle)
