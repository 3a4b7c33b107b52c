"""Who decides, by amount or length: the approval ladders of a policy."""

from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.policy import DIRECT_SUPERIOR, ApprovalLadder, Policy
from generator.views.context import Context
from generator.views.links import policy_path
from generator.views.page import Link


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
