"""What a role decides on the requests of others, and who decides on its own."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.handbook import Held
from generator.model.places import number_anchor
from generator.model.policy import DIRECT_SUPERIOR, ApprovalLadder, LadderStep
from generator.model.role import Role
from generator.views.context import Context
from generator.views.links import policy_path
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class Approver:
    """One of a chain; `me` marks the role whose page it is."""

    link: Link
    me: bool


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """One band: how far it goes, who decides one after the other, and what must be there."""

    band: str
    chain: tuple[Approver, ...]
    notes: tuple[str, ...]
    form: Link | None


@dataclass(frozen=True, slots=True)
class ApprovalBlock:
    """One subject with its bands, and what holds for all of them."""

    subject: Link
    rows: tuple[ApprovalRow, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Approvals:
    """The subjects on which a role decides, and those in which it asks."""

    decides: tuple[ApprovalBlock, ...]
    asks: tuple[ApprovalBlock, ...]

    @property
    def by_audience(self) -> tuple[tuple[str, tuple[ApprovalBlock, ...]], ...]:
        """Both lists with their names, those without content left out."""
        return tuple((name, blocks) for name, blocks in (("decides", self.decides), ("asks", self.asks)) if blocks)


def approvals(role: Role, context: Context) -> Approvals:
    """The approval ladders that concern a role. In those it decides, only its own bands are shown."""
    decided = context.binding.deciders.get(role.id, ())
    asked = context.binding.approval_ladders.get(role.id, ())
    return Approvals(
        decides=tuple(_decided(held, role, context) for held in decided),
        asks=tuple(_asked(held, role, context) for held in asked),
    )


def _decided(held: Held[ApprovalLadder], role: Role, context: Context) -> ApprovalBlock:
    leads = _leads(held, role, context)
    own = (
        step for step in held.part.steps if role.id in step.approvers or (leads and DIRECT_SUPERIOR in step.approvers)
    )
    return _block(held, own, role, Approver(Link(context.text("direct-superior")), me=leads), context)


def _asked(held: Held[ApprovalLadder], role: Role, context: Context) -> ApprovalBlock:
    """For one who asks, the direct superior has a name."""
    superior = context.links.role(role.reports_to) if role.reports_to else Link(context.text("direct-superior"))
    return _block(held, held.part.steps, role, Approver(superior, me=False), context)


def _leads(held: Held[ApprovalLadder], role: Role, context: Context) -> bool:
    """Whether somebody who asks by this ladder reports to the role."""
    asking, scope = held.part.applies_to, held.policy.applies_to
    reports = context.handbook.reports.get(role.id, ())
    return any(report.id in asking if asking else context.handbook.in_scope(report, scope) for report in reports)


def _block(
    held: Held[ApprovalLadder], steps: Iterable[LadderStep], role: Role, superior: Approver, context: Context
) -> ApprovalBlock:
    ladder = held.part
    notes = [context.text("policy.beyond-refused")] if ladder.beyond == "refused" else []
    if ladder.urgent is not None:
        notes.append(context.text("policy.urgent", what=ladder.urgent))
    place = f"{policy_path(held.policy.id)}#{number_anchor('ladder', ladder.id)}"
    rows = tuple(_row(ladder, step, role, superior, context) for step in steps)
    return ApprovalBlock(Link(ladder.subject, place), rows, tuple(notes))


def _row(ladder: ApprovalLadder, step: LadderStep, role: Role, superior: Approver, context: Context) -> ApprovalRow:
    phrases = context.phrases
    notes = [context.text("policy.notice", duration=phrases.duration(step.notice))] if step.notice else []
    return ApprovalRow(
        band=phrases.band(step.over, step.to, ladder.unit, ladder.per) if ladder.unit else context.text("policy.all"),
        chain=tuple(
            superior if one == DIRECT_SUPERIOR else Approver(context.links.role(one), me=one == role.id)
            for one in step.approvers
        ),
        notes=(*notes, *((step.condition,) if step.condition else ())),
        form=context.links.form(step.form) if step.form else None,
    )
