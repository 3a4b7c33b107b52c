"""Who decides what: every approval ladder by its subject, and the authority of every role."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.base import Blank
from generator.model.handbook import Held
from generator.model.places import number_anchor
from generator.model.policy import DIRECT_SUPERIOR, ApprovalLadder, LadderStep
from generator.model.role import Authority, Role
from generator.model.values import Bound
from generator.views.audience import audience
from generator.views.context import Context
from generator.views.links import AUTHORITY, policy_path, role_path
from generator.views.numerals import plain_number
from generator.views.page import Link, PageView, SearchEntry, SectionView
from generator.views.reach import Reach, RoleGroup, reach, role_groups

UNDECIDED = "?"
_NOT_IN_FORCE = frozenset({"draft", "repealed"})


@dataclass(frozen=True, slots=True)
class Border:
    """A border as the tool compares it: operator, and the figure in digits, or `?` where it is not decided."""

    op: str
    n: str


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
class AuthorityLine:
    """What one role may do about one matter."""

    role: Link
    line: Link
    verb: str
    decides: bool
    object: str
    condition: str | None
    limit: str | None
    border: Border | None
    unit: str | None
    above: Link | None


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
        lines=tuple(_lines(context)),
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
        over=_border(step.over),
        to=_border(step.to),
        chain=tuple(
            Approver(superior, None) if one == DIRECT_SUPERIOR else Approver(links.role(one), one)
            for one in step.approvers
        ),
        condition=step.condition,
        notice=context.text("policy.notice", duration=phrases.duration(step.notice)) if step.notice else None,
        form=links.form(step.form) if step.form else None,
    )


def _border(bound: Bound | None) -> Border | None:
    if bound is None:
        return None
    return Border(bound.op, UNDECIDED if isinstance(bound.n, Blank) else plain_number(bound.n))


def _ground(held: Held[ApprovalLadder], context: Context) -> Link:
    """The article of a ladder, else its place on the page of the policy."""
    page, title = policy_path(held.policy.id), held.policy.title
    if held.part.article is None:
        return Link(title, f"{page}#{number_anchor('ladder', held.part.id)}")
    label = context.phrases.article_label(held.part.article)
    return Link(f"{title} {label}", f"{page}#{number_anchor('article', held.part.article)}")


def _lines(context: Context) -> Iterator[AuthorityLine]:
    for department in context.departments:
        for role in context.roles_of(department.id):
            if role.status != "repealed":
                for one in role.authority:
                    yield _line(role, one, context)


def _line(role: Role, one: Authority, context: Context) -> AuthorityLine:
    border = None
    if one.limit is not None and one.limit.n is not None:
        # A bare figure is the most that the role may decide.
        n = UNDECIDED if isinstance(one.limit.n, Blank) else plain_number(one.limit.n)
        border = Border(one.limit.op or "<=", n)
    return AuthorityLine(
        role=context.links.role(role.id),
        line=Link(one.no, f"{role_path(role.id)}#{number_anchor('authority', one.no)}"),
        verb=context.phrases.verb(one.verb),
        decides=one.verb not in ("propose", "apply", "record"),
        object=one.object,
        condition=one.condition,
        limit=context.phrases.quantity(one.limit) if one.limit else None,
        border=border,
        unit=one.limit.unit if one.limit else None,
        above=context.links.role(one.above) if one.above else None,
    )
