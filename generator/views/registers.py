"""The registers of the whole handbook as sheets to filter and sort: duties, authority, measures, penalties, forms."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.model.places import number_anchor
from generator.model.policy import Policy
from generator.model.role import Duty, Kpi, Role
from generator.views.authority_lines import authority_lines
from generator.views.context import Context
from generator.views.forms_register import FormEntry, forms_register
from generator.views.links import HOME, policy_path, role_path
from generator.views.page import Link
from generator.views.print_head import DocumentHead, Identity, document_head
from generator.views.role_scoring import kpi_row
from generator.views.rule_rows import RuleRow, policy_rules

_COLUMNS = {
    "duties": (
        "department",
        "role",
        "code",
        "number",
        "group",
        "duty",
        "part",
        "owner",
        "topic",
        "times",
        "outputs",
        "standard",
    ),
    "authority": ("role", "number", "verb", "object", "limit", "condition", "above"),
    "kpis": (
        "department",
        "role",
        "name",
        "group",
        "formula",
        "target",
        "weight",
        "cycle",
        "data_source",
        "scorer",
        "veto",
    ),
    "penalties": ("policy", "article", "trigger", "applies_to", "result", "notes", "actors"),
    "forms": ("policy", "form", "form_kind", "form_number", "filed_by", "to", "fields", "retention", "used_in"),
}
"""The columns of each sheet, in the order in which the sheets stand in the workbook."""

Cells = tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """One sheet: its columns, and rows of texts that may lead to a page, by its whole address."""

    id: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[Cells, ...]


@dataclass(frozen=True, slots=True)
class Registers:
    """All sheets of the workbook."""

    head: DocumentHead
    sheets: tuple[Register, ...]
    kind: str = "registers"


def registers(context: Context) -> Registers:
    """Draw up the registers; a sheet without rows is left out."""
    settings, text = context.handbook.settings, context.catalogue.text
    identity = Identity(
        id="registers",
        name="registers",
        heading=settings.company.name,
        version=settings.revision.version,
        effective=settings.revision.effective,
        fingerprint=context.fingerprints.whole(),
        page=HOME,
    )
    rows: dict[str, Iterable[Cells]] = {
        "duties": _duties(context),
        "authority": _authority(context),
        "kpis": _kpis(context),
        "penalties": _penalties(context),
        "forms": _forms(context),
    }
    sheets = (
        _without_empty_columns(
            Register(
                name,
                text(f"print.registers.{name}"),
                tuple(text(f"print.register_columns.{column}") for column in columns),
                tuple(_addressed(row, settings.site_url) for row in rows[name]),
            )
        )
        for name, columns in _COLUMNS.items()
    )
    return Registers(document_head(identity, context), tuple(sheet for sheet in sheets if sheet.rows))


def _without_empty_columns(register: Register) -> Register:
    kept = [at for at in range(len(register.columns)) if any(row[at].text for row in register.rows)]
    rows = tuple(tuple(row[at] for at in kept) for row in register.rows)
    return replace(register, columns=tuple(register.columns[at] for at in kept), rows=rows)


def _addressed(row: Cells, site: str | None) -> Cells:
    """A file lies anywhere on a computer, so its links need the address of the site, or there are none."""
    root = None if site is None else site.rstrip("/")
    return tuple(
        Link(cell.text, f"{root}/{cell.path}" if root is not None and cell.path is not None else None) for cell in row
    )


def _roles(context: Context) -> Iterator[Role]:
    for department in context.departments:
        yield from (role for role in context.roles_of(department.id) if role.status != "repealed")


def _policies(context: Context) -> Iterator[Policy]:
    return (policy for policy in context.policies if policy.status != "repealed")


def _duties(context: Context) -> Iterator[Cells]:
    for role in _roles(context):
        for duty in role.duties:
            yield (*_of(role, context), *_duty(role, duty, context))


def _of(role: Role, context: Context) -> Cells:
    return (context.links.department(role.department), context.links.role(role.id), Link(role.code or ""))


def _duty(role: Role, duty: Duty, context: Context) -> Cells:
    phrases, topic = context.phrases, context.handbook.topic.get(duty.topic or "")
    return (
        Link(duty.no, f"{role_path(role.id)}#{number_anchor('duty', duty.no)}"),
        Link(duty.group or ""),
        Link(duty.text),
        Link(phrases.part(duty.part)),
        context.links.role(duty.owner or role.id),
        Link(topic.title if topic else ""),
        _joined(phrases.timing(duty.frequency, duty.deadline)),
        _joined(form.text for form in context.links.forms(duty.outputs)),
        Link(duty.standard or ""),
    )


def _authority(context: Context) -> Iterator[Cells]:
    for line in authority_lines(context):
        texts = (line.verb, line.object, line.limit or "", line.condition or "")
        yield (line.role, line.line, *map(Link, texts), line.above or Link(""))


def _kpis(context: Context) -> Iterator[Cells]:
    for role in _roles(context):
        for kpi in role.kpis:
            yield (*_of(role, context)[:2], *_kpi(role, kpi, context))


def _kpi(role: Role, kpi: Kpi, context: Context) -> Cells:
    row = kpi_row(kpi, context)
    return (
        Link(row.name, f"{role_path(role.id)}#{row.anchor}"),
        Link(row.group or ""),
        _joined((row.definition, row.formula)),
        _joined((row.target, row.direction)),
        Link(row.weight or ""),
        Link(row.cycle or ""),
        Link(row.data_source or ""),
        row.scorer or Link(""),
        Link(context.catalogue.text("print.registers.yes") if row.veto else ""),
    )


def _penalties(context: Context) -> Iterator[Cells]:
    for policy in _policies(context):
        for row in policy_rules(policy, context):
            yield (context.links.policy(policy.id), *_rule(policy, row, context))


def _rule(policy: Policy, row: RuleRow, context: Context) -> Cells:
    pair = "print.policy.pair"
    steps = (
        step.text if step.label is None else context.catalogue.text(pair, label=step.label, value=step.text)
        for step in row.steps
    )
    actors = (context.catalogue.text(pair, label=label, value=actor.text) for label, actor in row.actors)
    everyone = context.scope(policy.applies_to)
    return (
        row.ground,
        Link(row.trigger, f"{policy_path(policy.id)}#{row.anchor}"),
        _joined(link.text for link in row.applies_to or everyone),
        _joined(steps),
        _joined(row.notes),
        _joined(actors),
    )


def _forms(context: Context) -> Iterator[Cells]:
    page = forms_register(context)
    for section in page.sections if page else ():
        entries = section.item if isinstance(section.item, tuple) else ()
        yield from (_form(section.title, entry) for entry in entries if isinstance(entry, FormEntry))


def _form(policy: str, entry: FormEntry) -> Cells:
    return (
        Link(policy),
        entry.link,
        Link(entry.kind_name),
        Link(entry.number or ""),
        _joined(link.text for link in entry.filed_by),
        _joined(link.text for link in entry.to),
        Link(entry.fields),
        Link(entry.retention or ""),
        _joined(link.text for link in entry.used_in),
    )


def _joined(texts: Iterable[str | None]) -> Link:
    return Link("\n".join(text for text in texts if text))
