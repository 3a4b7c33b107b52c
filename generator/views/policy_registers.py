"""What a policy registers: its forms and what recurs by it."""

from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.policy import Cadence, Policy
from generator.views.audience import audience
from generator.views.context import Context
from generator.views.page import Fact, Link


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


def form_rows(policy: Policy, context: Context) -> tuple[FormRow, ...]:
    """The forms in the order of the policy."""
    phrases, links = context.phrases, context.links
    return tuple(
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
    )


def cadence_rows(policy: Policy, context: Context) -> tuple[CadenceRow, ...]:
    """What recurs, in the order of the policy."""
    phrases = context.phrases
    return tuple(
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
    )


def _chair(cadence: Cadence, context: Context) -> Fact | None:
    """Who chairs, receives, inspects or is in charge, said with the word for this kind of cadence."""
    if cadence.chair is None:
        return None
    return Fact(context.text(f"policy.chair-{cadence.kind}"), (context.links.role(cadence.chair),))
