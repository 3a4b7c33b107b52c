"""Whether a printed copy is current: what a page must know to tell the reader who has scanned one."""

from dataclasses import dataclass

from generator.model.policy import Policy
from generator.model.role import Role
from generator.views.context import Context
from generator.views.sign_off import sign_off_fingerprint


@dataclass(frozen=True, slots=True)
class CopyCheck:
    """The current fingerprint of the text, that of the sign-off sheet where there is one, and what changed when.

    `notes` are the revisions, newest first: version, date, and what changed, None where nobody wrote it.
    """

    fingerprint: str
    sign_off: str | None
    notes: tuple[tuple[str, str, str | None], ...]


def role_copy(role: Role, context: Context) -> CopyCheck:
    """The check of copies of a job description and of a sign-off sheet."""
    return CopyCheck(context.fingerprints.role(role.id), sign_off_fingerprint(role, context), _notes(role, context))


def policy_copy(policy: Policy, context: Context) -> CopyCheck:
    """The check of copies of a policy."""
    return CopyCheck(context.fingerprints.policy(policy.id), None, _notes(policy, context))


def handbook_copy(context: Context) -> CopyCheck:
    """The check of copies of the whole handbook, which has no notes of its own."""
    return CopyCheck(context.fingerprints.whole(), None, ())


def _notes(record: Role | Policy, context: Context) -> tuple[tuple[str, str, str | None], ...]:
    return tuple(
        (revision.version, context.phrases.day(revision.effective), revision.changes)
        for revision in (record.revision, *record.history)
    )
