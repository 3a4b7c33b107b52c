"""What a role's page says: everything that a holder must know, in the holder's own words."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.model.places import number_anchor
from generator.model.role import Authority, Duty, Kpi, Relation, Role
from generator.views.context import Context
from generator.views.links import job_description_path, role_path
from generator.views.page import Download, Link, PageView, SectionView
from generator.views.role_search import role_search
from generator.views.rule_rows import RuleRow, liability_row, penalty_row, reward_row
from generator.views.timetable import CalendarColumn, calendar


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One duty: number, text, who else takes part, when, what comes out."""

    no: str
    anchor: str
    text: str
    part: str | None
    owner: Link | None
    standard: str | None
    times: tuple[str, ...]
    outputs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DutyGroup:
    """Duties under one heading; the heading is None where duties are not grouped."""

    title: str | None
    rows: tuple[DutyRow, ...]


@dataclass(frozen=True, slots=True)
class AuthorityRow:
    """One authority: verb, object, up to where, and who decides above."""

    no: str
    anchor: str
    verb: str
    decides: bool
    object: str
    condition: str | None
    limit: str | None
    above: Link | None


@dataclass(frozen=True, slots=True)
class KpiRow:
    """One measure: name, formula, target, weight, who scores."""

    anchor: str
    name: str
    group: str | None
    formula: str | None
    target: str | None
    weight: str | None
    cycle: str | None
    data_source: str | None
    scorer: Link | None


@dataclass(frozen=True, slots=True)
class WeightSegment:
    """One piece of the weight bar; `share` is its part of the whole in percent."""

    name: str
    weight: str
    share: Decimal


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what stands against it: links, or lines of text."""

    label: str
    values: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class RolePage:
    """Everything that a role's page shows."""

    title: str
    aliases: tuple[str, ...]
    file_control: str
    notice: str | None
    downloads: tuple[Download, ...]
    glance: tuple[Fact, ...]
    purpose: str
    keys: tuple[tuple[str, str, str, str], ...]
    duties: tuple[DutyGroup, ...]
    authority: tuple[AuthorityRow, ...]
    kpi_groups: tuple[tuple[str, str], ...]
    weights: tuple[WeightSegment, ...]
    kpis: tuple[KpiRow, ...]
    standards: tuple[tuple[str, str], ...]
    rules: tuple[RuleRow, ...]
    rewards: tuple[RuleRow, ...]
    policies: tuple[Link, ...]
    calendar: tuple[CalendarColumn, ...]
    workflows: tuple[Link, ...]
    forms: tuple[Link, ...]
    relations: tuple[Fact, ...]
    conditions: tuple[Fact, ...]
    revisions: tuple[tuple[str, str, str], ...]
    columns: frozenset[str]

    @property
    def duty_columns(self) -> int:
        """How many columns the table of duties has."""
        return 2 + len(self.columns & {"times", "outputs"})


def role_page(role: Role, context: Context) -> PageView:
    """The page of one role."""
    view = _view(role, context)
    sections = [
        SectionView(anchor, context.text(f"role.{anchor}"), anchor)
        for anchor, shown in (
            ("duties", view.duties),
            ("authority", view.authority),
            ("kpis", view.kpis or view.kpi_groups),
            ("standards", view.standards),
            ("rules", view.rules or view.policies),
            ("rewards", view.rewards),
            ("calendar", view.calendar),
            ("tools", view.workflows or view.forms),
            ("relations", view.relations),
            ("conditions", view.conditions),
            ("revisions", view.revisions),
        )
        if shown
    ]
    return PageView(
        path=role_path(role.id),
        template="role_page",
        title=role.title,
        description=role.purpose,
        sections=tuple(sections),
        view=view,
        search=role_search(role, context),
    )


def _view(role: Role, context: Context) -> RolePage:
    binding, phrases, text = context.binding, context.phrases, context.text
    rules = [penalty_row(held, context, role.id) for held in binding.penalties.get(role.id, ())]
    rules += [liability_row(held, context) for held in binding.liabilities.get(role.id, ())]
    rewards = tuple(reward_row(held, context) for held in binding.rewards.get(role.id, ()))
    keys = (
        ("duty", str(len(role.duties)), text("role.count-duties"), "duties"),
        ("may", str(len(role.authority)), text("role.count-authority"), "authority"),
        ("score", str(len(role.kpis)), text("role.count-kpis"), "kpis"),
        ("risk", str(len(rules)), text("role.count-rules"), "rules"),
    )
    groups = _duty_groups(role, context)
    authority = tuple(_authority_row(one, context) for one in role.authority)
    kpis = tuple(_kpi_row(kpi, context) for kpi in role.kpis)
    return RolePage(
        title=role.title,
        aliases=role.aliases,
        file_control=_file_control(role, context),
        notice=text("role.draft")
        if role.status == "draft"
        else text("role.repealed")
        if role.status == "repealed"
        else None,
        downloads=(Download(text("role.download-pdf"), job_description_path(role.id), main=True),),
        glance=_glance(role, context),
        purpose=role.purpose,
        keys=tuple(key for key in keys if key[1] != "0"),
        duties=groups,
        authority=authority,
        kpi_groups=tuple((group.name, phrases.weight(group.weight)) for group in role.kpi_groups if group.weight),
        weights=_weights(role, context),
        kpis=kpis,
        standards=tuple((standard.no, standard.text) for standard in role.standards),
        rules=tuple(rules),
        rewards=rewards,
        policies=tuple(context.links.policy(policy.id) for policy in binding.policies.get(role.id, ())),
        calendar=calendar(role, context),
        workflows=tuple(
            Link(
                held.part.title,
                f"{context.links.policy(held.policy.id).path}#{number_anchor('workflow', held.part.id)}",
            )
            for held in binding.workflows.get(role.id, ())
        ),
        forms=_forms(role, context),
        relations=_relations(role, context),
        conditions=_conditions(role, context),
        revisions=_revisions(role, context),
        columns=_columns([row for group in groups for row in group.rows], authority, kpis),
    )


def _columns(duties: Sequence[DutyRow], authority: Sequence[AuthorityRow], kpis: Sequence[KpiRow]) -> frozenset[str]:
    """The columns that have something in them; an empty one is not drawn."""
    filled = {
        "times": any(row.times for row in duties),
        "outputs": any(row.outputs for row in duties),
        "limit": any(row.limit for row in authority),
        "above": any(row.above for row in authority),
        "target": any(row.target for row in kpis),
        "weight": any(row.weight for row in kpis),
        "scorer": any(row.scorer or row.cycle for row in kpis),
    }
    return frozenset(name for name, has_content in filled.items() if has_content)


def _file_control(role: Role, context: Context) -> str:
    revision = role.revision
    parts = [role.code] if role.code else []
    parts += [
        context.text("version", version=revision.version),
        context.text("effective", date=context.phrases.day(revision.effective)),
    ]
    return " · ".join(parts)


def _glance(role: Role, context: Context) -> tuple[Fact, ...]:
    links, text = context.links, context.text
    none = (Link(text("none")),)
    reports = tuple(links.role(one.id) for one in context.handbook.reports.get(role.id, ()))
    facts = [
        Fact(text("role.department"), (links.department(role.department),)),
        Fact(text("role.superior"), (links.role(role.reports_to),) if role.reports_to else none),
    ]
    if role.dotted_to:
        facts.append(Fact(text("role.dotted"), links.roles(role.dotted_to)))
    facts.append(Fact(text("role.reports"), reports or none))
    if role.hours is not None:
        facts.append(Fact(text("role.hours"), tuple(Link(line) for line in context.phrases.schedule(role.hours)[:1])))
    return tuple(facts)


def _duty_groups(role: Role, context: Context) -> tuple[DutyGroup, ...]:
    groups: list[tuple[str | None, list[DutyRow]]] = []
    for duty in role.duties:
        if not groups or groups[-1][0] != duty.group:
            groups.append((duty.group, []))
        groups[-1][1].append(_duty_row(duty, context))
    return tuple(DutyGroup(title, tuple(rows)) for title, rows in groups)


def _duty_row(duty: Duty, context: Context) -> DutyRow:
    assists = duty.part != "accountable"
    return DutyRow(
        no=duty.no,
        anchor=number_anchor("duty", duty.no),
        text=duty.text,
        part=context.phrases.part(duty.part) if assists else None,
        owner=context.links.role(duty.owner) if duty.owner and assists else None,
        standard=duty.standard,
        times=context.phrases.timing(duty.frequency, duty.deadline),
        outputs=context.links.forms(duty.outputs),
    )


def _authority_row(authority: Authority, context: Context) -> AuthorityRow:
    return AuthorityRow(
        no=authority.no,
        anchor=number_anchor("authority", authority.no),
        verb=context.phrases.verb(authority.verb),
        decides=authority.verb not in ("propose", "apply", "record"),
        object=authority.object,
        condition=authority.condition,
        limit=context.phrases.quantity(authority.limit) if authority.limit else None,
        above=context.links.role(authority.above) if authority.above else None,
    )


def _kpi_row(kpi: Kpi, context: Context) -> KpiRow:
    phrases = context.phrases
    return KpiRow(
        anchor=number_anchor("kpi", kpi.id),
        name=kpi.name,
        group=kpi.group,
        formula=kpi.formula or kpi.definition,
        target=phrases.quantity(kpi.target) if kpi.target else None,
        weight=phrases.weight(kpi.weight) if kpi.weight is not None else None,
        cycle=phrases.cycle(kpi.cycle) if kpi.cycle else None,
        data_source=kpi.data_source,
        scorer=context.links.role(kpi.scored_by) if kpi.scored_by else None,
    )


def _weights(role: Role, context: Context) -> tuple[WeightSegment, ...]:
    """The weight bar; a range is as wide as its middle, and a blank leaves no bar to draw."""
    parts = [(group.name, group.weight) for group in role.kpi_groups if group.weight is not None] or [
        (kpi.name, kpi.weight) for kpi in role.kpis if kpi.weight is not None
    ]
    shares = [(name, context.phrases.weight(weight), context.phrases.share(weight)) for name, weight in parts]
    if not shares or any(share is None for _, _, share in shares):
        return ()
    return tuple(WeightSegment(name, weight, share) for name, weight, share in shares if share is not None)


def _forms(role: Role, context: Context) -> tuple[Link, ...]:
    ids = [form for duty in role.duties for form in duty.outputs]
    ids += [held.part.id for held in context.binding.forms.get(role.id, ())]
    return context.links.forms(tuple(dict.fromkeys(ids)))


def _relations(role: Role, context: Context) -> tuple[Fact, ...]:
    facts = []
    for relation in (*role.relations.internal, *role.relations.external):
        kind = context.phrases.relation_kind(relation.kind)
        facts.append(Fact(kind, (_partner(relation, context), Link(relation.about))))
    return tuple(facts)


def _partner(relation: Relation, context: Context) -> Link:
    if relation.role is not None:
        return context.links.role(relation.role)
    if relation.department is not None:
        return context.links.department(relation.department)
    return Link(relation.party or "")


def _conditions(role: Role, context: Context) -> tuple[Fact, ...]:
    facts: list[Fact] = []
    if role.qualifications is not None:
        wanted = role.qualifications
        for name in type(wanted).model_fields:
            value = getattr(wanted, name)
            if value and name != "source":
                lines = (value,) if isinstance(value, str) else value
                facts.append(Fact(context.text(f"qualifications.{name}"), tuple(Link(line) for line in lines)))
    if role.hours is not None:
        facts.append(
            Fact(context.text("role.hours"), tuple(Link(line) for line in context.phrases.schedule(role.hours)))
        )
    if role.environment:
        facts.append(Fact(context.text("role.environment"), (Link(role.environment),)))
    if role.career is not None:
        links = context.links
        for label, roles in (
            ("promotes-to", role.career.promotes_to),
            ("rotates-with", role.career.rotates_with),
            ("deputy", (role.career.deputy,) if role.career.deputy else ()),
        ):
            if roles:
                facts.append(Fact(context.text(f"role.{label}"), links.roles(roles)))
    return tuple(facts)


def _revisions(role: Role, context: Context) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (revision.version, context.phrases.day(revision.effective), revision.changes or "—")
        for revision in (role.revision, *role.history)
    )
