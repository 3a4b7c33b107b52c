"""When a form is due according to the policies, and how a duty may differ from that."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.findings import Term
from generator.model.base import Blank
from generator.model.handbook import Handbook
from generator.model.policy import Policy
from generator.model.references import Path
from generator.model.role import Duty
from generator.model.values import Duration, Frequency, Moment

Difference = tuple[str, object, object]
# Both mean every day that is worked.
_DAILY = {"workday": "day"}


@dataclass(frozen=True, slots=True)
class FormTime:
    """One rule about a form: for which roles, how often, when at the latest, or within which time."""

    policy: Policy
    path: Path
    roles: tuple[str, ...]
    cycle: str | None = None
    at: Moment | None = None
    within: Duration | None = None


def form_times(handbook: Handbook) -> Mapping[str, tuple[FormTime, ...]]:
    """The rules about each form by its id: reports due, and steps of workflows that give it out."""
    found: dict[str, list[FormTime]] = {}
    for form, rule in (*_reports(handbook), *_steps(handbook)):
        found.setdefault(form, []).append(rule)
    return {form: tuple(rules) for form, rules in found.items()}


def _reports(handbook: Handbook) -> Iterator[tuple[str, FormTime]]:
    for held in handbook.cadences:
        item, path = held.part, ("cadences", held.index)
        if item.kind == "report" and held.policy.status != "repealed":
            at = item.at or _on(item.frequency)
            for form in item.outputs:
                yield form, FormTime(held.policy, path, item.attendees, item.frequency.every, at)


def _steps(handbook: Handbook) -> Iterator[tuple[str, FormTime]]:
    for held in handbook.workflows:
        for at, step in enumerate(held.part.steps):
            if step.output and step.actor and step.deadline and held.policy.status != "repealed":
                path = ("workflows", held.index, "steps", at)
                due = step.deadline
                yield step.output, FormTime(held.policy, path, (step.actor,), at=due.by, within=due.within)


def _on(frequency: Frequency) -> Moment | None:
    """The one day on which something recurs, as a point in time."""
    if len(frequency.on) != 1 or frequency.on[0] == "last_week":
        return None
    day = frequency.on[0]
    return Moment.model_validate({"day": day} if day.isdigit() else {"weekday": day})


def differences(duty: Duty, rule: FormTime) -> Iterator[Difference]:
    """What duty and rule both say and say differently: the name of the part, the duty's value, the rule's."""
    # A log that is kept daily and handed in weekly has two times.
    cycle = duty.frequency.every if duty.frequency else None
    if cycle and rule.cycle and _DAILY.get(cycle, cycle) != _DAILY.get(rule.cycle, rule.cycle):
        return
    by = duty.deadline.by if duty.deadline else None
    if by and rule.at:
        yield from _of_moments(by, rule.at)
    within = duty.deadline.within if duty.deadline else None
    if within and rule.within and within.unit == rule.within.unit and _differ(within.n, rule.within.n):
        yield "within", str(within.n), str(rule.within.n)


def _of_moments(by: Moment, at: Moment) -> Iterator[Difference]:
    if by.time and at.time and by.time.zfill(5) != at.time.zfill(5):
        yield "time", by.time, at.time
    if by.weekday and at.weekday and by.weekday != at.weekday:
        yield "weekday", Term(f"due.weekdays.{by.weekday}"), Term(f"due.weekdays.{at.weekday}")
    if by.day and at.day and _differ(by.day, at.day):
        yield "day", str(by.day), str(at.day)


def _differ(one: object, other: object) -> bool:
    """Whether two values differ; what is blank may still become the same."""
    return one != other and not isinstance(one, Blank) and not isinstance(other, Blank)
