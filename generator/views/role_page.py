"""What a role's page says: everything that a holder must know, in the holder's own words."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.role import Role
from generator.views.context import Context
from generator.views.copy_check import CopyCheck, role_copy
from generator.views.downloads import offers
from generator.views.edit_link import edit_link
from generator.views.file_control import engine_search, file_control, page_control, role_notice
from generator.views.first_week import FirstWeek, first_week
from generator.views.links import calendar_path, role_path
from generator.views.page import Download, Fact, Link, PageView, SectionView
from generator.views.revisions import RevisionRow, revision_rows
from generator.views.role_approvals import Approvals, approvals
from generator.views.role_authority import AuthorityRow, authority_row
from generator.views.role_conditions import RelationRow, conditions, relation_rows
from generator.views.role_duties import DutyGroup, DutyRow, duty_groups
from generator.views.role_policies import PolicyRow, policy_rows
from generator.views.role_scoring import KpiRow, kpi_row
from generator.views.role_search import role_search
from generator.views.role_tools import FormUse, WorkflowRow, form_uses, workflow_rows
from generator.views.rule_rows import RuleRow, liability_row, penalty_row, reward_row
from generator.views.timetable import CalendarColumn, calendar
from generator.views.weight_chart import WeightChart, weight_chart


@dataclass(frozen=True, slots=True)
class RolePage:
    """Everything that a role's page shows."""

    title: str
    aliases: tuple[str, ...]
    file_control: str
    notice: str | None
    edit: str | None
    downloads: tuple[Download, ...]
    copy: CopyCheck
    glance: tuple[Fact, ...]
    purpose: str
    keys: tuple[tuple[str, str, str, str], ...]
    duties: tuple[DutyGroup, ...]
    authority: tuple[AuthorityRow, ...]
    approvals: Approvals
    weights: WeightChart | None
    kpis: tuple[KpiRow, ...]
    standards: tuple[tuple[str, str], ...]
    policies: tuple[PolicyRow, ...]
    rules: tuple[RuleRow, ...]
    rewards: tuple[RuleRow, ...]
    calendar: tuple[CalendarColumn, ...]
    calendar_file: str | None
    workflows: tuple[WorkflowRow, ...]
    forms: tuple[FormUse, ...]
    relations: tuple[RelationRow, ...]
    conditions: tuple[Fact, ...]
    week: FirstWeek | None
    revisions: tuple[RevisionRow, ...]
    columns: tuple[str, ...]

    @property
    def duty_columns(self) -> int:
        """How many columns the table of duties has."""
        return 2 + sum(name in self.columns for name in ("times", "outputs", "kpis"))


def role_page(role: Role, context: Context) -> PageView:
    """The page of one role."""
    view = _view(role, context)
    sections = [
        SectionView(anchor, context.text(f"role.{anchor}"), anchor.replace("-", "_"))
        for anchor, shown in (
            ("duties", view.duties),
            ("authority", view.authority or view.approvals.by_audience),
            ("kpis", view.kpis or view.weights),
            ("standards", view.standards),
            ("rules", view.rules or view.policies),
            ("rewards", view.rewards),
            ("calendar", view.calendar),
            ("tools", view.workflows or view.forms),
            ("relations", view.relations),
            ("conditions", view.conditions),
            ("first-week", view.week),
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
    binding = context.binding
    rules = tuple(penalty_row(held, context, role.id) for held in binding.penalties.get(role.id, ()))
    rules += tuple(liability_row(held, context) for held in binding.liabilities.get(role.id, ()))
    duties = duty_groups(role, context)
    policies, forms, columns = policy_rows(role, context), form_uses(role, context), calendar(role, context)
    authority = tuple(authority_row(one, context) for one in role.authority)
    kpis = tuple(kpi_row(kpi, context) for kpi in role.kpis)
    return RolePage(
        title=role.title,
        aliases=role.aliases,
        file_control=file_control(role, context),
        notice=role_notice(role, context),
        edit=edit_link(role, context),
        downloads=offers(context.downloads.about("role", role.id), context.catalogue),
        copy=role_copy(role, context),
        glance=_glance(role, context),
        purpose=role.purpose,
        keys=_keys(role, len(rules), context),
        duties=duties,
        authority=authority,
        approvals=approvals(role, context),
        weights=weight_chart(role, context),
        kpis=kpis,
        standards=tuple((standard.no, standard.text) for standard in role.standards),
        policies=policies,
        rules=rules,
        rewards=tuple(reward_row(held, context) for held in binding.rewards.get(role.id, ())),
        calendar=columns,
        calendar_file=None if role.status == "repealed" else calendar_path(role.id),
        workflows=workflow_rows(role, context),
        forms=forms,
        relations=relation_rows(role, context),
        conditions=conditions(role, context),
        week=None if role.status == "repealed" else first_week(role, policies, columns, forms, context),
        revisions=revision_rows(role, context),
        columns=_columns([row for group in duties for row in group.rows], authority, kpis),
    )


def _keys(role: Role, rules: int, context: Context) -> tuple[tuple[str, str, str, str], ...]:
    """How much there is of what; the tone, the count, the word, and where it stands. Nothing is not counted."""
    counts = (
        ("duty", len(role.duties), "count-duties", "duties"),
        ("may", len(role.authority), "count-authority", "authority"),
        ("score", len(role.kpis), "count-kpis", "kpis"),
        ("risk", rules, "count-rules", "rules"),
    )
    return tuple(
        (tone, str(count), context.text(f"role.{label}"), target) for tone, count, label, target in counts if count
    )


def _columns(duties: Sequence[DutyRow], authority: Sequence[AuthorityRow], kpis: Sequence[KpiRow]) -> tuple[str, ...]:
    """The columns that have something in them; an empty one is not drawn."""
    filled = {
        "times": any(row.times for row in duties),
        "outputs": any(row.outputs for row in duties),
        "kpis": any(row.kpis for row in duties),
        "limit": any(row.limit for row in authority),
        "above": any(row.above for row in authority),
        "target": any(row.target for row in kpis),
        "weight": any(row.weight for row in kpis),
        "scorer": any(row.scorer or row.cycle for row in kpis),
        "source": any(row.data_source for row in kpis),
    }
    return tuple(name for name, has_content in filled.items() if has_content)


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
    hours = role.hours or context.handbook.settings.company.hours
    if hours is not None:
        facts.append(Fact(text("role.hours"), tuple(Link(line) for line in context.phrases.schedule(hours)[:1])))
    return tuple(facts)
