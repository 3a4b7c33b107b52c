"""What a policy's page says: the text that staff sign, and the rules that it holds as data."""

from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.policy import Policy
from generator.views.context import Context
from generator.views.copy_check import CopyCheck, policy_copy
from generator.views.downloads import offers
from generator.views.edit_link import edit_link
from generator.views.file_control import engine_search, file_control, page_control, policy_notice
from generator.views.links import policy_path
from generator.views.page import Download, Fact, Link, PageView, SectionView
from generator.views.policy_articles import ChapterBlock, chapter_block
from generator.views.policy_ladders import LadderBlock, ladder_block
from generator.views.policy_registers import CadenceRow, FormRow, cadence_rows, form_rows
from generator.views.policy_search import policy_search
from generator.views.policy_workflows import WorkflowBlock, workflow_block
from generator.views.revisions import RevisionRow, revision_rows
from generator.views.rule_rows import RuleRow, policy_rewards, policy_rules


@dataclass(frozen=True, slots=True)
class PolicyPage:
    """Everything that a policy's page shows."""

    title: str
    edit: str | None
    file_control: str
    notice: str | None
    downloads: tuple[Download, ...]
    copy: CopyCheck
    glance: tuple[Fact, ...]
    chapters: tuple[ChapterBlock, ...]
    penalties: tuple[RuleRow, ...]
    rewards: tuple[RuleRow, ...]
    ladders: tuple[LadderBlock, ...]
    workflows: tuple[WorkflowBlock, ...]
    forms: tuple[FormRow, ...]
    cadences: tuple[CadenceRow, ...]
    terms: tuple[tuple[str, str, str], ...]
    revisions: tuple[RevisionRow, ...]


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
        meta=engine_search(policy),
        control=page_control(policy, context),
    )


def _view(policy: Policy, context: Context) -> PolicyPage:
    return PolicyPage(
        title=policy.title,
        edit=edit_link(policy, context),
        file_control=file_control(policy, context),
        notice=policy_notice(policy, context),
        downloads=offers(context.downloads.about("policy", policy.id), context.catalogue),
        copy=policy_copy(policy, context),
        glance=_glance(policy, context),
        chapters=tuple(chapter_block(chapter, context) for chapter in policy.chapters),
        penalties=policy_rules(policy, context),
        rewards=policy_rewards(policy, context),
        ladders=tuple(ladder_block(policy, ladder, context) for ladder in policy.approval_ladders),
        workflows=tuple(workflow_block(workflow, context, policy) for workflow in policy.workflows),
        forms=form_rows(policy, context),
        cadences=cadence_rows(policy, context),
        terms=tuple(
            (number_anchor("term", index), entry.term, entry.definition)
            for index, entry in enumerate(policy.glossary, 1)
        ),
        revisions=revision_rows(policy, context),
    )


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
