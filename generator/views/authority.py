"""Who decides what: every approval ladder by its subject, and the authority of every role."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.handbook import Held
from generator.model.places import number_anchor
from generator.model.policy import DIRECT_SUPERIOR, ApprovalLadder, LadderStep
from generator.views.audience import audience
from generator.views.authority_lines import AuthorityLine, authority_lines
from generator.views.borders import Border, border
from generator.views.context import Context
from generator.views.links import AUTHORITY, policy_path
from generator.views.page import Link, PageView, SearchEntry, SectionView
from generator.views.reach import Reach, RoleGroup, reach, role_groups

_NOT_IN_FORCE = frozenset({"draft", "repealed"})


@dataclass(frozen=True, slots=True)
class Approver:
    """One link of the chain; `role` is None for the applicant's direct superior."""

    link: Link
    role: str | None


@dataclass(frozen=True, slots=True)
class Band:
    """One band of a ladder: its borders, and who decides in it, in what order, on what condition."""

    label: str
    over: Border | None
    to: Border | None
    chain: tuple[Approver, ...]
    condition: str | None
    notice: str | None
    form: Link | None


@dataclass(frozen=True, slots=True)
class Ladder:
    """Everything about one subject that has to be approved."""

    anchor: str
    subject: str
    unit: str | None
    unit_label: str | None
    reach: Reach
    scope: tuple[Link, ...]
    bands: tuple[Band, ...]
    refused: bool
    urgent: str | None
    trial: str | None
    ground: Link
    owner: Link | None


@dataclass(frozen=True, slots=True)
class AuthorityPage:
    """Everything that the page shows."""

    title: str
    purpose: str
    ladders: tuple[Ladder, ...]
    lines: tuple[AuthorityLine, ...]
    groups: tuple[RoleGroup, ...]


def authority(context: Context) -> PageView | None:
    """The page of who decides; none where nothing has to be decided."""
    text = context.text
    view = AuthorityPage(
        title=text("authority.title"),
        purpose=text("authority.purpose"),
        ladders=tuple(_ladders(context)),
        lines=tuple(authority_lines(context)),
        groups=role_groups(context),
    )
    sections = tuple(
        SectionView(anchor, text(f"authority.{anchor}"), block)
        for anchor, block, shown in (("ladders", "ladders", view.ladders), ("by-role", "by_role", view.lines))
        if shown
    )
    if not sections:
        return None
    subjects = " ".join(dict.fromkeys(ladder.subject for ladder in view.ladders))
    return PageView(
        path=AUTHORITY,
        template="authority",
        title=view.title,
        description=view.purpose,
        sections=sections,
        view=view,
        search=(SearchEntry(AUTHORITY, view.title, subjects, tuple(text("authority.keys").split())),),
    )


def _ladders(context: Context) -> Iterator[Ladder]:
    """The ladders of policies that are in force or on trial, in the order of the policies."""
    for policy in context.policies:
        if policy.status not in _NOT_IN_FORCE:
            for index, part in enumerate(policy.approval_ladders):
                yield _ladder(Held(policy, index, part), context)


def _ladder(held: Held[ApprovalLadder], context: Context) -> Ladder:
    policy, ladder, phrases = held.policy, held.part, context.phrases
    unit_label = None
    if ladder.unit is not None:
        unit_label = phrases.unit_name(ladder.unit)
        if ladder.per is not None:
            per = phrases.word(f"per_names.{ladder.per}")
            unit_label = phrases.word("quantity.per", figure=unit_label, per=per)
    return Ladder(
        anchor=number_anchor("ladder", ladder.id),
        subject=ladder.subject,
        unit=ladder.unit,
        unit_label=unit_label,
        reach=reach(policy, ladder.applies_to),
        scope=audience(ladder.applies_to, policy, context) or context.scope(policy.applies_to),
        bands=tuple(_band(step, ladder, context) for step in ladder.steps),
        refused=ladder.beyond == "refused",
        urgent=ladder.urgent,
        trial=phrases.status(policy) if policy.status == "trial" else None,
        ground=_ground(held, context),
        owner=context.links.role(policy.owner) if policy.owner else None,
    )


def _band(step: LadderStep, ladder: ApprovalLadder, context: Context) -> Band:
    phrases, links = context.phrases, context.links
    superior = Link(context.text("direct-superior"))
    return Band(
        label=phrases.band(step.over, step.to, ladder.unit, ladder.per) if ladder.unit else context.text("policy.all"),
        over=border(step.over),
        to=border(step.to),
        chain=tuple(
            Approver(superior, None) if one == DIRECT_SUPERIOR else Approver(links.role(one), one)
            for one in step.approvers
        ),
        condition=step.condition,
        notice=context.text("policy.notice", duration=phrases.duration(step.notice)) if step.notice else None,
        form=links.form(step.form) if step.form else None,
    )


def _ground(held: Held[ApprovalLadder], context: Context) -> Link:
    """The article of a ladder, else its place on the page of the policy."""
    page, title = policy_path(held.policy.id), held.policy.title
    if held.part.article is None:
        return Link(title, f"{page}#{number_anchor('ladder', held.part.id)}")
    label = context.phrases.article_label(held.part.article)
    return Link(f"{title} {label}", f"{page}#{number_anchor('article', held.part.article)}")
