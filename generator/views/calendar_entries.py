"""What a calendar file says: the events of a role or of the company in the words of a calendar program."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.views.calendar_events import CalendarEvent, company_events, role_events
from generator.views.calendar_rhythm import DAILY, Rhythm
from generator.views.context import Context
from generator.views.links import CALENDAR_FILE, calendar_path

_WITHIN = frozenset({"week", "half_month", "month", "quarter", "half_year", "year"})


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One recurring entry; `within` says that it may be done at any time of the cycle that begins there.

    `uid` is the same in every file, so that a calendar program that reads two of them shows the entry once.
    """

    uid: str
    summary: str
    description: str
    rhythm: Rhythm
    within: bool
    url: str | None


@dataclass(frozen=True, slots=True)
class CalendarView:
    """One calendar file. Nothing in it recurs before `since`, the day from which the handbook is in effect."""

    path: str
    name: str
    language: str
    since: date
    entries: tuple[CalendarEntry, ...]


def calendar_views(context: Context) -> Iterator[CalendarView]:
    """The calendar of the company with its cadences, then one for each role that has not been repealed."""
    events, company = company_events(context), context.handbook.settings.company
    name = context.text("company-calendar.name", company=company.short_name or company.name)
    cadences = [event for event in events if event.is_cadence]
    yield _view(CALENDAR_FILE, name, cadences, context)
    by_role: dict[str, list[CalendarEvent]] = {}
    for event in events:
        for concerned in event.roles:
            by_role.setdefault(concerned, []).append(event)
    for role in context.handbook.roles:
        if role.status != "repealed":
            title = context.text("company-calendar.name-role", role=role.title)
            yield _view(calendar_path(role.id), title, role_events(role, by_role.get(role.id, ()), context), context)


def _view(path: str, name: str, events: Sequence[CalendarEvent], context: Context) -> CalendarView:
    settings = context.handbook.settings
    entries = tuple(_entry(event, context) for event in events if _has_a_day(event.rhythm))
    return CalendarView(path, name, settings.language, settings.revision.effective, entries)


def _has_a_day(rhythm: Rhythm) -> bool:
    """Whether an event can stand in a calendar; what is done all day every day would only hide the rest."""
    return rhythm.start is not None if rhythm.every in DAILY else rhythm.every in _WITHIN


def _entry(event: CalendarEvent, context: Context) -> CalendarEntry:
    rhythm, text = event.rhythm, context.text
    within = not rhythm.is_dated or rhythm.every in ("quarter", "half_year")
    summary = event.link.text.rstrip("。.")
    if within:
        summary = text(f"company-calendar.within-{rhythm.every}", what=summary)
    elif rhythm.last_week:
        summary = text("company-calendar.within-week", what=summary)
    elif rhythm.latest and rhythm.start is not None:
        summary = text("company-calendar.by", time=rhythm.start.removeprefix("0"), what=summary)
    return CalendarEntry(
        uid=f"{event.id}@handbook",
        summary=summary,
        description="\n".join(_description(event, context)),
        rhythm=rhythm,
        within=within,
        url=_url(event.link.path, context),
    )


def _description(event: CalendarEvent, context: Context) -> Iterator[str]:
    colon = context.text("colon")
    yield f"{event.kind}{colon}{event.when}"
    if event.content:
        yield event.content
    if event.forms:
        forms = context.phrases.listed(link.text for link in event.forms)
        yield f"{context.text('policy.forms')}{colon}{forms}"
    if event.chair is not None:
        yield f"{event.chair.label}{colon}{context.phrases.listed(link.text for link in event.chair.values)}"
    for duty in event.duties:
        yield f"{duty.link.text}{colon}{duty.text}"


def _url(path: str | None, context: Context) -> str | None:
    """Where the line stands, if the site has an address."""
    address = context.handbook.settings.site_url
    return f"{address.rstrip('/')}/{path}" if address is not None and path is not None else None
