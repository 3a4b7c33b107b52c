"""What changed lately in roles and policies, newest first."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.model.policy import Policy
from generator.model.role import Revision, Role
from generator.views.context import Context
from generator.views.file_control import FOUND_BY_SEARCH, marked_title
from generator.views.links import policy_path, role_path
from generator.views.page import Link

_MOST = 10

_Version = tuple[date, Role | Policy, Revision]


@dataclass(frozen=True, slots=True)
class Change:
    """One change with its day; versions that came without a word are one line for all of their day."""

    day: str
    link: Link | None
    version: str | None
    text: str


def recent_changes(context: Context) -> tuple[Change, ...]:
    """The newest versions of what is in force or on trial."""
    versions = list(_versions((*context.handbook.roles, *context.handbook.policies)))
    told = [(day, _told(record, revision, context)) for day, record, revision in versions if revision.changes]
    untold = _untold((entry for entry in versions if not entry[2].changes), context)
    newest = sorted((*told, *untold), key=lambda entry: entry[0], reverse=True)
    return tuple(change for _, change in newest[:_MOST])


def _versions(records: Iterable[Role | Policy]) -> Iterator[_Version]:
    for record in records:
        if record.status in FOUND_BY_SEARCH:
            for revision in (record.revision, *record.history):
                if isinstance(revision.effective, date):
                    yield revision.effective, record, revision


def _told(record: Role | Policy, revision: Revision, context: Context) -> Change:
    path = role_path(record.id) if isinstance(record, Role) else policy_path(record.id)
    return Change(
        day=context.phrases.day(revision.effective),
        link=Link(marked_title(record, context), path),
        version=context.text("version", version=revision.version),
        text=revision.changes or "",
    )


def _untold(versions: Iterable[_Version], context: Context) -> Iterator[tuple[date, Change]]:
    days: dict[date, Counter[str]] = {}
    for day, record, _ in versions:
        days.setdefault(day, Counter())["roles" if isinstance(record, Role) else "policies"] += 1
    for day, counts in days.items():
        parts = (context.text(f"recent.{kind}", count=counts[kind]) for kind in ("roles", "policies") if counts[kind])
        yield day, Change(day.isoformat(), None, None, context.text("recent.began", what=context.phrases.listed(parts)))
