"""What recurs in the company: the cadences of the policies and the duties of the roles, as events of a calendar."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.model.handbook import Held
from generator.model.once import once
from generator.model.places import number_anchor
from generator.model.policy import Cadence
from generator.model.role import Duty, Role
from generator.views.audience import audience
from generator.views.calendar_rhythm import DAILY, Rhythm, duty_rhythm, rhythm, working_week
from generator.views.context import Context
from generator.views.links import policy_path, role_path
from generator.views.page import Fact, Link
from generator.views.reach import Reach, reach

_BIND_NOBODY = frozenset({"draft", "repealed"})


@dataclass(frozen=True, slots=True)
class DutyOfEvent:
    """A duty that says for one role what an event says for all."""

    role: str
    link: Link
    text: str


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One thing that recurs.

    `id` never changes; `roles` are all whom it concerns, by id; `when` is its time in words.
    """

    id: str
    link: Link
    kind: str
    rhythm: Rhythm
    when: str
    content: str | None
    roles: tuple[str, ...]
    reach: Reach
    audience: tuple[Link, ...]
    forms: tuple[Link, ...] = ()
    chair: Fact | None = None
    duties: tuple[DutyOfEvent, ...] = ()

    @property
    def is_cadence(self) -> bool:
        """Whether a policy says it, and not the duty of one role alone."""
        return self.id.startswith("cadence-")


@once
def company_events(context: Context) -> tuple[CalendarEvent, ...]:
    """All cadences, each with the duties that say the same, then the duties that no cadence says."""
    cadences = list(_cadences(context))
    at = {event.id: index for index, (event, _) in enumerate(cadences)}
    by_role: dict[str, list[tuple[CalendarEvent, Cadence]]] = {}
    for event, cadence in cadences:
        for concerned in event.roles:
            by_role.setdefault(concerned, []).append((event, cadence))
    events, duties = [event for event, _ in cadences], []
    for role in _roles(context):
        for duty, recurs in _recurring(role):
            said = next((event for event, one in by_role.get(role.id, ()) if _same(duty, recurs, event, one)), None)
            if said is None:
                duties.append(_duty_event(role, duty, recurs, context))
            else:
                place = at[said.id]
                events[place] = replace(events[place], duties=(*events[place].duties, _duty_of(role, duty)))
    return (*events, *duties)


def role_events(role: Role, events: Sequence[CalendarEvent], context: Context) -> tuple[CalendarEvent, ...]:
    """The events that concern one role, with its own working week and its own duties only."""
    return tuple(
        replace(
            event,
            rhythm=_on_workdays(event.rhythm, role, context),
            duties=tuple(duty for duty in event.duties if duty.role == role.id),
        )
        for event in events
    )


def _roles(context: Context) -> Iterator[Role]:
    for department in context.departments:
        yield from (role for role in context.roles_of(department.id) if role.status != "repealed")


def _recurring(role: Role) -> Iterator[tuple[Duty, Rhythm]]:
    for duty in role.duties:
        if duty.frequency is not None:
            yield duty, duty_rhythm(duty.frequency, duty.deadline)


def _cadences(context: Context) -> Iterator[tuple[CalendarEvent, Cadence]]:
    concerned = _concerned(context)
    for policy in context.policies:
        if policy.status not in _BIND_NOBODY:
            for index, cadence in enumerate(policy.cadences):
                held = Held(policy, index, cadence)
                yield _cadence_event(held, concerned.get((policy.id, cadence.id), ()), context), cadence


def _concerned(context: Context) -> Mapping[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], list[str]] = {}
    for role in _roles(context):
        for held in context.binding.cadences.get(role.id, ()):
            found.setdefault((held.policy.id, held.part.id), []).append(role.id)
    return {key: tuple(roles) for key, roles in found.items()}


def _cadence_event(held: Held[Cadence], roles: tuple[str, ...], context: Context) -> CalendarEvent:
    policy, cadence = held.policy, held.part
    recurs = rhythm(cadence.frequency, cadence.at, cadence.until, latest=cadence.kind == "report")
    chair = None
    within = reach(policy, cadence.attendees)
    if cadence.chair is not None:
        chair = Fact(context.text(f"policy.chair-{cadence.kind}"), (context.links.role(cadence.chair),))
        within = replace(within, roles=(*within.roles, cadence.chair))
    return CalendarEvent(
        id=f"cadence-{policy.id}-{cadence.id}",
        link=Link(cadence.title, f"{policy_path(policy.id)}#{number_anchor('cadence', cadence.id)}"),
        kind=context.phrases.cadence_kind(cadence),
        rhythm=_on_workdays(recurs, None, context),
        when=context.phrases.cadence_time(cadence),
        content=cadence.content,
        roles=roles,
        reach=within,
        audience=audience(cadence.attendees, policy, context) or context.scope(policy.applies_to),
        forms=context.links.forms(tuple(dict.fromkeys((*cadence.inputs, *cadence.outputs)))),
        chair=chair,
    )


def _duty_event(role: Role, duty: Duty, recurs: Rhythm, context: Context) -> CalendarEvent:
    return CalendarEvent(
        id=f"duty-{role.id}-{number_anchor('no', duty.no)}",
        link=Link(duty.text, _duty_path(role, duty)),
        kind=context.text("search.duty"),
        rhythm=_on_workdays(recurs, role, context),
        when=context.phrases.listed(context.phrases.timing(duty.frequency, duty.deadline)),
        content=duty.standard,
        roles=(role.id,),
        reach=Reach(everyone=False, departments=(), roles=(role.id,)),
        audience=(context.links.role(role.id),),
        forms=context.links.forms(duty.outputs),
    )


def _on_workdays(recurs: Rhythm, role: Role | None, context: Context) -> Rhythm:
    """A rhythm of every workday with the working days of the role, else those of the company."""
    if recurs.every != "workday":
        return recurs
    schedules = (role.hours if role is not None else None, context.handbook.settings.company.hours)
    return replace(recurs, weekdays=working_week(*(schedule.week for schedule in schedules if schedule is not None)))


def _duty_of(role: Role, duty: Duty) -> DutyOfEvent:
    return DutyOfEvent(role.id, Link(f"{role.title} {duty.no}", _duty_path(role, duty)), duty.text)


def _duty_path(role: Role, duty: Duty) -> str:
    return f"{role_path(role.id)}#{number_anchor('duty', duty.no)}"


def _same(duty: Duty, recurs: Rhythm, event: CalendarEvent, cadence: Cadence) -> bool:
    """Whether a duty is the role's part in a cadence: the same form, or the same days and time."""
    other = event.rhythm
    if recurs.every != other.every and not (recurs.every in DAILY and other.every in DAILY):
        return False
    if set(duty.outputs) & set(cadence.outputs):
        return True
    if recurs.every in DAILY:
        return other.start is not None and _at(duty, recurs, other.start)
    if not any(recurs.days) or recurs.days != other.days:
        return False
    return recurs.start == other.start or (other.start is not None and _at(duty, recurs, other.start))


def _at(duty: Duty, recurs: Rhythm, start: str) -> bool:
    """Whether a duty is due at that time, by its deadline or by its words."""
    if recurs.start is not None:
        return recurs.start == start
    return start.removeprefix("0") in duty.text
