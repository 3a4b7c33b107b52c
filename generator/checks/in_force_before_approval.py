"""A text is in force before it was approved."""

from collections.abc import Iterator
from datetime import date

from generator.checks.base import Problem, check
from generator.model.base import Record
from generator.model.handbook import Handbook
from generator.model.policy import Policy
from generator.model.references import Path
from generator.model.role import Revision, Role


@check()
def in_force_before_approval(handbook: Handbook) -> Iterator[Problem]:
    """Nobody can keep to a text before it exists."""
    for record in (*handbook.roles, *handbook.policies):
        for path, revision in _revisions(record):
            effective, approved = revision.effective, revision.approved_on
            if isinstance(effective, date) and approved is not None and effective < approved:
                values = {"effective": effective, "approved": approved}
                yield Problem(handbook.place(record, *path, "effective"), values)


def _revisions(record: Record) -> Iterator[tuple[Path, Revision]]:
    if isinstance(record, Role | Policy):
        yield ("revision",), record.revision
        yield from ((("history", at), entry) for at, entry in enumerate(record.history))
