"""The versions of a text, newest first, each with what it changed."""

from dataclasses import dataclass

from generator.model.policy import Policy
from generator.model.role import Role
from generator.views.context import Context
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """One version: since when, who approved it, what changed; None where nobody wrote it."""

    version: str
    effective: str
    approved_by: Link | None
    changes: str | None


def revision_rows(record: Role | Policy, context: Context) -> tuple[RevisionRow, ...]:
    """The version in force and those before it."""
    return tuple(
        RevisionRow(
            version=revision.version,
            effective=context.phrases.day(revision.effective),
            approved_by=context.links.role(revision.approved_by) if revision.approved_by else None,
            changes=revision.changes,
        )
        for revision in (record.revision, *record.history)
    )
