"""The register of forms: every form of every policy, who files it, to whom, and where it is used."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.handbook import Held
from generator.model.places import number_anchor
from generator.model.policy import Form, Policy
from generator.views.context import Context
from generator.views.file_control import marked_title
from generator.views.links import FORMS, department_path, policy_path, role_path
from generator.views.page import Link, PageView, SearchEntry, SectionView
from generator.views.reach import RoleGroup, role_groups


@dataclass(frozen=True, slots=True)
class FormEntry:
    """One form: what it is, the way it takes, and where the handbook uses it."""

    link: Link
    aliases: tuple[str, ...]
    kind: str
    kind_name: str
    number: str | None
    absent: bool
    fields: str
    filed_by: tuple[Link, ...]
    to: tuple[Link, ...]
    roles: tuple[str, ...]
    cycle: str | None
    retention: str | None
    personal_data: tuple[str, ...]
    used_in: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class FormsRegister:
    """Everything that the page shows."""

    title: str
    purpose: str
    count: str
    groups: tuple[RoleGroup, ...]
    kinds: tuple[tuple[str, str], ...]
    marks: tuple[str, ...]


def forms_register(context: Context) -> PageView | None:
    """The page of all forms, by the policy that registers them; none where there are none."""
    text, used = context.text, _uses(context)
    sections: list[SectionView] = []
    entries: list[FormEntry] = []
    for policy in context.policies:
        kept = tuple(
            _entry(Held(policy, index, form), used.get(form.id, ()), context) for index, form in enumerate(policy.forms)
        )
        if kept and policy.status != "repealed":
            entries += kept
            sections.append(SectionView(policy.id, marked_title(policy, context), "forms", kept))
    if not entries:
        return None
    view = _view(entries, context)
    return PageView(
        path=FORMS,
        template="forms_register",
        title=view.title,
        description=view.purpose,
        sections=tuple(sections),
        view=view,
        search=(SearchEntry(FORMS, view.title, view.purpose, tuple(text("forms-register.keys").split())),),
    )


def _view(entries: Sequence[FormEntry], context: Context) -> FormsRegister:
    text = context.text
    absent = sum(entry.absent for entry in entries)
    kinds = {entry.kind: entry.kind_name for entry in entries}
    marks = (("absent", absent), ("personal", any(entry.personal_data for entry in entries)))
    return FormsRegister(
        title=text("forms-register.title"),
        purpose=text("forms-register.purpose"),
        count=text("forms-register.count", count=len(entries), absent=absent),
        groups=role_groups(context),
        kinds=tuple(kinds.items()),
        marks=tuple(mark for mark, found in marks if found),
    )


def _entry(held: Held[Form], used_in: tuple[Link, ...], context: Context) -> FormEntry:
    form, phrases, links = held.part, context.phrases, context.links
    return FormEntry(
        link=Link(form.title, f"{policy_path(held.policy.id)}#{number_anchor('form', form.id)}"),
        aliases=form.aliases,
        kind=form.kind,
        kind_name=phrases.form_kind(form),
        number=form.number,
        absent=form.status == "absent",
        fields=phrases.listed_phrases(form.fields),
        filed_by=links.roles(form.filed_by),
        to=links.roles(form.to),
        roles=tuple(dict.fromkeys((*form.filed_by, *form.to))),
        cycle=phrases.cycle(form.cycle) if form.cycle else None,
        retention=form.retention,
        personal_data=tuple(_personal_data(form, context)),
        used_in=used_in,
    )


def _personal_data(form: Form, context: Context) -> Iterator[str]:
    for data in form.personal_data:
        phrase = data.item
        for name, value in (("purpose", data.purpose), ("retention", data.retention)):
            if value is not None:
                phrase = context.phrases.word(
                    "clause", first=phrase, second=context.text(f"forms-register.data-{name}", what=value)
                )
        yield phrase


def _uses(context: Context) -> Mapping[str, tuple[Link, ...]]:
    """Every line of the handbook that names a form, by the form's id, in the order of departments and policies."""
    found: dict[str, dict[Link, None]] = {}
    for form, link in (*_in_duties(context), *_in_policies(context)):
        found.setdefault(form, {})[link] = None
    return {form: tuple(links) for form, links in found.items()}


def _in_duties(context: Context) -> Iterator[tuple[str, Link]]:
    text = context.text
    for department in context.departments:
        for task in department.duties:
            label = text("forms-register.in-duty", who=department.title, no=task.no)
            path = f"{department_path(department.id)}#{number_anchor('duty', task.no)}"
            yield from ((form, Link(label, path)) for form in task.outputs)
        for role in context.roles_of(department.id):
            for duty in role.duties:
                label = text("forms-register.in-duty", who=role.title, no=duty.no)
                path = f"{role_path(role.id)}#{number_anchor('duty', duty.no)}"
                yield from ((form, Link(label, path)) for form in duty.outputs)


def _in_policies(context: Context) -> Iterator[tuple[str, Link]]:
    for policy in context.policies:
        for kind, name, words, forms in _parts(policy):
            label = context.text(f"forms-register.in-{kind}", what=words)
            path = f"{policy_path(policy.id)}#{number_anchor(kind, name)}"
            yield from ((form, Link(label, path)) for form in forms if form is not None)


def _parts(policy: Policy) -> Iterator[tuple[str, str, str, tuple[str | None, ...]]]:
    """The parts of a policy that can name forms: kind, id, words, the forms."""
    for workflow in policy.workflows:
        forms = tuple(form for step in workflow.steps for form in (step.input, step.output))
        yield "workflow", workflow.id, workflow.title, forms
    for rule in policy.penalties:
        yield "penalty", rule.id, rule.trigger, rule.evidence
    for ladder in policy.approval_ladders:
        yield "ladder", ladder.id, ladder.subject, tuple(step.form for step in ladder.steps)
    for cadence in policy.cadences:
        yield "cadence", cadence.id, cadence.title, (*cadence.inputs, *cadence.outputs)
