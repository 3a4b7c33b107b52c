"""What a policy's page says: the text that staff sign, and the rules that it holds as data."""

from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.policy import APPLICANT, DIRECT_SUPERIOR, ApprovalLadder, Article, Cadence, Item, Policy, Workflow
from generator.views.audience import audience
from generator.views.context import Context
from generator.views.links import policy_path
from generator.views.page import Link, PageView, SectionView
from generator.views.policy_search import policy_search
from generator.views.role_page import Fact
from generator.views.rule_rows import RuleRow, policy_rewards, policy_rules


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item of an article with its printed label."""

    anchor: str
    label: str
    text: str
    items: tuple["ItemLine", ...]


@dataclass(frozen=True, slots=True)
class ArticleBlock:
    """One article."""

    anchor: str
    label: str
    title: str | None
    text: str
    items: tuple[ItemLine, ...]
    refers_to: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ChapterBlock:
    """One chapter."""

    anchor: str
    title: str
    articles: tuple[ArticleBlock, ...]


@dataclass(frozen=True, slots=True)
class LadderRow:
    """One band of an approval ladder."""

    band: str
    approvers: tuple[Link, ...]
    notice: str | None
    form: Link | None
    condition: str | None


@dataclass(frozen=True, slots=True)
class LadderBlock:
    """One approval ladder."""

    anchor: str
    subject: str
    applies_to: tuple[Link, ...]
    rows: tuple[LadderRow, ...]
    notes: tuple[str, ...]
    ground: Link | None


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
    """One workflow."""

    anchor: str
    title: str
    owner: Link | None
    steps: tuple[StepRow, ...]
    exceptions: str | None


@dataclass(frozen=True, slots=True)
class FormRow:
    """One form of the register."""

    anchor: str
    title: str
    kind: str
    number: str | None
    absent: bool
    fields: str
    filed_by: tuple[Link, ...]
    to: tuple[Link, ...]
    cycle: str | None


@dataclass(frozen=True, slots=True)
class CadenceRow:
    """One thing that recurs."""

    anchor: str
    title: str
    kind: str
    time: str
    chair: Fact | None
    attendees: tuple[Link, ...]
    content: str | None


@dataclass(frozen=True, slots=True)
class PolicyPage:
    """Everything that a policy's page shows."""

    title: str
    file_control: str
    notice: str | None
    glance: tuple[Fact, ...]
    chapters: tuple[ChapterBlock, ...]
    penalties: tuple[RuleRow, ...]
    rewards: tuple[RuleRow, ...]
    ladders: tuple[LadderBlock, ...]
    workflows: tuple[WorkflowBlock, ...]
    forms: tuple[FormRow, ...]
    cadences: tuple[CadenceRow, ...]
    terms: tuple[tuple[str, str, str], ...]
    revisions: tuple[tuple[str, str, str], ...]


def policy_page(policy: Policy, context: Context) -> PageView:
    """The page of one policy."""
    view = _view(policy, context)
    sections = [SectionView(chapter.anchor, chapter.title, "chapter", chapter) for chapter in view.chapters]
    sections += [
        SectionView(anchor, context.text(f"policy.{anchor}"), anchor)
        for anchor, shown in (
            ("penalties", view.penalties),
            ("rewards", view.rewards),
            ("ladders", view.ladders),
            ("workflows", view.workflows),
            ("cadences", view.cadences),
            ("forms", view.forms),
            ("terms", view.terms),
            ("revisions", view.revisions),
        )
        if shown
    ]
    return PageView(
        path=policy_path(policy.id),
        template="policy_page",
        title=policy.title,
        description=view.file_control,
        sections=tuple(sections),
        view=view,
        search=policy_search(policy, context),
    )


def _view(policy: Policy, context: Context) -> PolicyPage:
    return PolicyPage(
        title=policy.title,
        file_control=_file_control(policy, context),
        notice=None if policy.status == "in_force" else context.text(f"policy.notice-{policy.status}"),
        glance=_glance(policy, context),
        chapters=tuple(_chapter(policy, index, context) for index in range(len(policy.chapters))),
        penalties=policy_rules(policy, context),
        rewards=policy_rewards(policy, context),
        ladders=tuple(ladder_block(policy, ladder, context) for ladder in policy.approval_ladders),
        workflows=tuple(_workflow(workflow, context) for workflow in policy.workflows),
        forms=tuple(_forms(policy, context)),
        cadences=tuple(_cadences(policy, context)),
        terms=tuple(
            (number_anchor("term", index), entry.term, entry.definition)
            for index, entry in enumerate(policy.glossary, 1)
        ),
        revisions=tuple(
            (revision.version, context.phrases.day(revision.effective), revision.changes or "—")
            for revision in (policy.revision, *policy.history)
        ),
    )


def _file_control(policy: Policy, context: Context) -> str:
    parts = [policy.code] if policy.code else []
    parts += [
        context.text("version", version=policy.revision.version),
        context.text("effective", date=context.phrases.day(policy.revision.effective)),
    ]
    return " · ".join(parts)


def _glance(policy: Policy, context: Context) -> tuple[Fact, ...]:
    links, text = context.links, context.text
    facts = [Fact(text("policy.applies-to"), context.scope(policy.applies_to) or (Link(text("none")),))]
    if policy.owner is not None:
        facts.append(Fact(text("policy.owner"), (links.role(policy.owner),)))
    if policy.interpreter is not None:
        facts.append(Fact(text("policy.interpreter"), (links.role(policy.interpreter),)))
    if policy.revision.approved_by is not None:
        facts.append(Fact(text("policy.approved-by"), (links.role(policy.revision.approved_by),)))
    if policy.supersedes:
        facts.append(Fact(text("policy.supersedes"), tuple(links.policy(old) for old in policy.supersedes)))
    return tuple(facts)


def _chapter(policy: Policy, index: int, context: Context) -> ChapterBlock:
    chapter = policy.chapters[index]
    label = context.phrases.chapter_label(chapter.no)
    return ChapterBlock(
        anchor=number_anchor("chapter", chapter.no),
        title=f"{label} {chapter.title}",
        articles=tuple(_article(article, context) for article in chapter.articles),
    )


def _article(article: Article, context: Context) -> ArticleBlock:
    anchor = number_anchor("article", article.no)
    return ArticleBlock(
        anchor=anchor,
        label=context.phrases.article_label(article.no),
        title=article.title,
        text=article.text.strip(),
        items=tuple(_item(item, anchor, 1, context) for item in article.items),
        refers_to=tuple(context.links.policy(policy) for policy in article.refers_to),
    )


def _item(item: Item, above: str, level: int, context: Context) -> ItemLine:
    anchor = f"{above}-{item.no}"
    return ItemLine(
        anchor=anchor,
        label=context.phrases.item_label(item.no) if level == 1 else context.phrases.sub_item_label(item.no),
        text=item.text.strip(),
        items=tuple(_item(inner, anchor, level + 1, context) for inner in item.items),
    )


def ladder_block(policy: Policy, ladder: ApprovalLadder, context: Context) -> LadderBlock:
    """One approval ladder with its bands."""
    phrases, links = context.phrases, context.links
    superior = Link(context.text("direct-superior"))
    rows = tuple(
        LadderRow(
            band=phrases.band(step.over, step.to, ladder.unit, ladder.per)
            if ladder.unit
            else context.text("policy.all"),
            approvers=tuple(superior if one == DIRECT_SUPERIOR else links.role(one) for one in step.approvers),
            notice=context.text("policy.notice", duration=phrases.duration(step.notice)) if step.notice else None,
            form=links.form(step.form) if step.form else None,
            condition=step.condition,
        )
        for step in ladder.steps
    )
    notes = [context.text("policy.beyond-refused")] if ladder.beyond == "refused" else []
    if ladder.urgent is not None:
        notes.append(context.text("policy.urgent", what=ladder.urgent))
    ground = None
    if ladder.article is not None:
        label = phrases.article_label(ladder.article)
        ground = Link(label, f"{policy_path(policy.id)}#{number_anchor('article', ladder.article)}")
    return LadderBlock(
        anchor=number_anchor("ladder", ladder.id),
        subject=ladder.subject,
        applies_to=links.roles(ladder.applies_to),
        rows=rows,
        notes=tuple(notes),
        ground=ground,
    )


def _workflow(workflow: Workflow, context: Context) -> WorkflowBlock:
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
    )


def _forms(policy: Policy, context: Context) -> list[FormRow]:
    phrases, links = context.phrases, context.links
    return [
        FormRow(
            anchor=number_anchor("form", form.id),
            title=form.title,
            kind=phrases.form_kind(form),
            number=form.number,
            absent=form.status == "absent",
            fields=phrases.listed_phrases(form.fields),
            filed_by=links.roles(form.filed_by),
            to=links.roles(form.to),
            cycle=phrases.cycle(form.cycle) if form.cycle else None,
        )
        for form in policy.forms
    ]


def _chair(cadence: Cadence, context: Context) -> Fact | None:
    """Who chairs, receives, inspects or is in charge, said with the word for this kind of cadence."""
    if cadence.chair is None:
        return None
    return Fact(context.text(f"policy.chair-{cadence.kind}"), (context.links.role(cadence.chair),))


def _cadences(policy: Policy, context: Context) -> list[CadenceRow]:
    phrases = context.phrases
    return [
        CadenceRow(
            anchor=number_anchor("cadence", cadence.id),
            title=cadence.title,
            kind=phrases.cadence_kind(cadence),
            time=phrases.cadence_time(cadence),
            chair=_chair(cadence, context),
            attendees=audience(cadence.attendees, policy, context),
            content=cadence.content,
        )
        for cadence in policy.cadences
    ]
