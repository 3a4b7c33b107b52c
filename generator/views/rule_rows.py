"""Penalties, liabilities and rewards as rows: the same on role pages, policy pages and the list of penalties."""

from dataclasses import dataclass

from generator.model.handbook import Held
from generator.model.places import number_anchor
from generator.model.policy import Policy
from generator.model.rules import Liability, Penalty, Reward
from generator.views.audience import audience
from generator.views.context import Context
from generator.views.links import policy_path
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class StepTag:
    """One rung of the ladder of a rule: which occurrence, and what it brings."""

    label: str | None
    text: str


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule: what triggers it, what follows, within which time, who acts, where it is written."""

    anchor: str
    trigger: str
    applies_to: tuple[Link, ...]
    steps: tuple[StepTag, ...]
    notes: tuple[str, ...]
    actors: tuple[tuple[str, Link], ...]
    ground: Link


def policy_rules(policy: Policy, context: Context) -> tuple[RuleRow, ...]:
    """The penalties and liabilities of a policy, in the order in which every page shows them."""
    penalties = (penalty_row(Held(policy, index, rule), context) for index, rule in enumerate(policy.penalties))
    liabilities = (liability_row(Held(policy, index, rule), context) for index, rule in enumerate(policy.liabilities))
    return (*penalties, *liabilities)


def policy_rewards(policy: Policy, context: Context) -> tuple[RuleRow, ...]:
    """The rewards of a policy."""
    return tuple(reward_row(Held(policy, index, rule), context) for index, rule in enumerate(policy.rewards))


def penalty_row(held: Held[Penalty], context: Context, role: str | None = None) -> RuleRow:
    """A penalty; for one role the list of roles that it applies to is left out."""
    rule, phrases, text = held.part, context.phrases, context.text
    steps = [StepTag(step.label, step.text) for step in phrases.escalation(rule)]
    if all(step.first > 1 for step in rule.escalation):
        steps.insert(0, StepTag(None, phrases.measure(rule.measure)))
    notes = [phrases.window(rule.window)] if rule.window else []
    if rule.cap is not None:
        notes.append(phrases.cap(rule.cap))
    if rule.exempt is not None:
        notes.append(text("rule.exempt", what=rule.exempt))
    if rule.appeal is not None:
        to = (
            context.links.role(rule.appeal.role)
            if rule.appeal.role
            else context.links.department(rule.appeal.department or "")
        )
        notes.append(phrases.appeal(rule.appeal, to.text))
    actors = [
        (text(f"rule.{label}"), context.links.role(actor))
        for label, actor in (
            ("detected", rule.detected_by),
            ("enforced", rule.enforced_by),
            ("collected", rule.collected_by),
        )
        if actor is not None
    ]
    return RuleRow(
        anchor=number_anchor("penalty", rule.id),
        trigger=rule.trigger,
        applies_to=audience(rule.applies_to, held.policy, context) if role is None else (),
        steps=tuple(steps),
        notes=tuple(notes),
        actors=tuple(actors),
        ground=ground_link(held, context),
    )


def liability_row(held: Held[Liability], context: Context) -> RuleRow:
    """A liability for a loss."""
    rule = held.part
    enforced = ((context.text("rule.enforced"), context.links.role(rule.enforced_by)),) if rule.enforced_by else ()
    return RuleRow(
        anchor=number_anchor("liability", rule.id),
        trigger=rule.trigger,
        applies_to=audience(rule.applies_to, held.policy, context),
        steps=(StepTag(None, context.phrases.liability(rule)),),
        notes=(),
        actors=enforced,
        ground=ground_link(held, context),
    )


def reward_row(held: Held[Reward], context: Context) -> RuleRow:
    """A reward."""
    rule = held.part
    approved = ((context.text("rule.approved"), context.links.role(rule.approved_by)),) if rule.approved_by else ()
    return RuleRow(
        anchor=number_anchor("reward", rule.id),
        trigger=rule.trigger,
        applies_to=audience(rule.applies_to, held.policy, context),
        steps=(StepTag(None, context.phrases.reward(rule)),),
        notes=(),
        actors=approved,
        ground=ground_link(held, context),
    )


def ground_link(held: Held[Penalty] | Held[Liability] | Held[Reward], context: Context) -> Link:
    """The article that a rule stands on."""
    title = held.policy.title
    if held.part.article is None:
        return Link(title, policy_path(held.policy.id))
    label = context.phrases.article_label(held.part.article)
    return Link(f"{title} {label}", f"{policy_path(held.policy.id)}#{number_anchor('article', held.part.article)}")
