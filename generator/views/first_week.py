"""What somebody new in a role does in the first week, drawn from what the handbook says about the role anyway."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.model.handbook import Held
from generator.model.places import number_anchor
from generator.model.role import Role
from generator.model.rules import EscalationStep, Fine, Measure, Penalty
from generator.views.context import Context
from generator.views.first_week_people import Person, people
from generator.views.page import Link
from generator.views.role_policies import PolicyRow
from generator.views.role_tools import FormUse
from generator.views.rule_rows import ground_link
from generator.views.timetable import CalendarColumn

_MOST_POLICIES = 5
_MOST_ARTICLES = 4
_MOST_PER_RHYTHM = 4
_MOST_LIMITS = 8
# From the post itself to the purse; what is not named here costs points or a word, and is left to the list of rules.
_GRAVEST_FIRST = (
    "dismissal",
    "serious_breach",
    "legal_action",
    "major_demerit",
    "demerit",
    "demotion",
    "transfer",
    "bonus_stop",
    "absence",
    "fine",
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A policy to read, with the articles to start with."""

    policy: Link
    articles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Due:
    """What comes first at one rhythm, each with its time where it has one."""

    rhythm: str
    entries: tuple[tuple[Link, str | None], ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """A line not to cross: what is done, what it brings at worst, where that is written."""

    trigger: str
    result: str
    ground: Link


@dataclass(frozen=True, slots=True)
class FirstWeek:
    """The checklist of the first week."""

    reading: tuple[Reading, ...]
    also: tuple[Link, ...]
    people: tuple[Person, ...]
    due: tuple[Due, ...]
    limits: tuple[Limit, ...]
    other_rules: int
    forms: tuple[FormUse, ...]


def first_week(
    role: Role,
    policies: Sequence[PolicyRow],
    calendar: Sequence[CalendarColumn],
    forms: Sequence[FormUse],
    context: Context,
) -> FirstWeek:
    """The checklist for somebody new in the role, from what the rest of its page shows at length."""
    first = sorted((row for row in policies if row.rules), key=lambda row: -row.rules)[:_MOST_POLICIES]
    limits, others = _limits(context.binding.penalties.get(role.id, ()), context)
    return FirstWeek(
        reading=tuple(Reading(row.link, row.heaviest[:_MOST_ARTICLES]) for row in first),
        also=_also(policies, first),
        people=people(role, context),
        due=(*_recurring(calendar), *_on_events(role, context)),
        limits=limits,
        other_rules=others,
        forms=tuple(form for form in forms if form.fills_in),
    )


def _also(rows: Sequence[PolicyRow], first: Sequence[PolicyRow]) -> tuple[Link, ...]:
    return tuple(row.link for row in rows if row not in first)


def _recurring(calendar: Sequence[CalendarColumn]) -> Iterator[Due]:
    for column in calendar:
        timed = [entry for entry in column.entries if entry.time]
        untimed = [entry for entry in column.entries if not entry.time]
        entries = [*timed, *untimed][:_MOST_PER_RHYTHM]
        yield Due(column.title, tuple((entry.link, entry.time) for entry in entries))


def _on_events(role: Role, context: Context) -> Iterator[Due]:
    """Duties with a term that runs from an event: whoever is new may meet it on the first day."""
    entries = tuple(
        (Link(duty.text, f"#{number_anchor('duty', duty.no)}"), context.phrases.deadline(duty.deadline))
        for duty in role.duties
        if duty.deadline is not None and duty.deadline.within is not None and duty.frequency is None
    )
    if entries:
        yield Due(context.text("week.on-events"), entries[:_MOST_PER_RHYTHM])


def _limits(rules: Sequence[Held[Penalty]], context: Context) -> tuple[tuple[Limit, ...], int]:
    """The gravest rules, and how many there are beside them."""
    worst = [(held, step) for held in rules for step in [_worst(held.part)]]
    grave = [entry for entry in worst if _gravity(entry[1].measure)[0] < len(_GRAVEST_FIRST)]
    shown = sorted(grave, key=lambda entry: _gravity(entry[1].measure))[:_MOST_LIMITS]
    return tuple(_limit(held, step, context) for held, step in shown), len(rules) - len(shown)


def _worst(rule: Penalty) -> EscalationStep:
    """The gravest thing that can follow; the rule's own measure counts where no rung is for the first time."""
    steps = rule.escalation
    if all(step.first > 1 for step in steps):
        steps = (EscalationStep(nth="1", measure=rule.measure), *steps)
    return min(steps, key=lambda step: _gravity(step.measure))


def _gravity(measure: Measure) -> tuple[int, Decimal]:
    """A rank to sort by: the smaller, the graver; fines by their amount."""
    rank = _GRAVEST_FIRST.index(measure.kind) if measure.kind in _GRAVEST_FIRST else len(_GRAVEST_FIRST)
    amount = measure.amount if isinstance(measure, Fine) and isinstance(measure.amount, Decimal) else Decimal(0)
    return rank, -amount


def _limit(held: Held[Penalty], step: EscalationStep, context: Context) -> Limit:
    phrases = context.phrases
    result = phrases.measure(step.measure)
    if step.first > 1:
        result = context.text("week.nth", nth=phrases.occurrence(step), result=result)
    return Limit(held.part.trigger, result, ground_link(held, context))
