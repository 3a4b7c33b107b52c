"""What a role's page says: everything that a holder must know, in the holder's own words."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.role import Role
from generator.views.context import Context
from generator.views.edit_link import edit_link
from generator.views.file_control import engine_search, file_control, page_control, role_notice
from generator.views.links import job_description_path, role_path
from generator.views.page import Download, Fact, Link, PageView, SectionView
from generator.views.role_authority import AuthorityRow, authority_row
from generator.views.role_conditions import conditions, relations
from generator.views.role_duties import DutyGroup, DutyRow, duty_groups
from generator.views.role_scoring import KpiRow, WeightSegment, kpi_row, weights
from generator.views.role_search import role_search
from generator.views.role_tools import forms, workflows
from generator.views.rule_rows import RuleRow, liability_row, penalty_row, reward_row
from generator.views.timetable import CalendarColumn, calendar


@dataclass(frozen=True, slots=True)
class RolePage:
    """Everything that a role's page shows."""

    title: str
    aliases: tuple[str, ...]
    file_control: str
    notice: str | None
    edit: str | None
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
        meta=engine_search(role),
        control=page_control(role, context),
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
    groups = duty_groups(role, context)
    authority = tuple(authority_row(one, context) for one in role.authority)
    kpis = tuple(kpi_row(kpi, context) for kpi in role.kpis)
    return RolePage(
        title=role.title,
        aliases=role.aliases,
        file_control=file_control(role, context),
        notice=role_notice(role, context),
        edit=edit_link(role, context),
        downloads=(Download(text("role.download-pdf"), job_description_path(role.id), main=True),),
        glance=_glance(role, context),
        purpose=role.purpose,
        keys=tuple(key for key in keys if key[1] != "0"),
        duties=groups,
        authority=authority,
        kpi_groups=tuple((group.name, phrases.weight(group.weight)) for group in role.kpi_groups if group.weight),
        weights=weights(role, context),
        kpis=kpis,
        standards=tuple((standard.no, standard.text) for standard in role.standards),
        rules=tuple(rules),
        rewards=rewards,
        policies=tuple(context.links.policy(policy.id) for policy in binding.policies.get(role.id, ())),
        calendar=calendar(role, context),
        workflows=workflows(role, context),
        forms=forms(role, context),
        relations=relations(role, context),
        conditions=conditions(role, context),
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


def _revisions(role: Role, context: Context) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (revision.version, context.phrases.day(revision.effective), revision.changes or "—")
        for revision in (role.revision, *role.history)
    )
