"""Which version of which text a reader has before them, and whether it is in force."""

from collections.abc import Iterator, Mapping

from generator.model.policy import Policy
from generator.model.role import Revision, Role
from generator.model.settings import HandbookRevision
from generator.views.context import Context

IN_FORCE = "in_force"
FOUND_BY_SEARCH = frozenset({IN_FORCE, "trial"})


def file_control(record: Role | Policy, context: Context) -> str:
    """The line under a title: code, version, since when."""
    parts = [record.code] if record.code else []
    return " · ".join([*parts, *_version(record.revision, context)])


def handbook_control(context: Context) -> str:
    """Version and date of the handbook, for pages that are no record of their own."""
    settings = context.handbook.settings
    return " · ".join([settings.title, *_version(settings.revision, context)])


def page_control(record: Role | Policy, context: Context) -> tuple[str, str]:
    """The last lines of a record's page: its own version, then that of the handbook."""
    own = " · ".join([marked_title(record, context), file_control(record, context)])
    return own, handbook_control(context)


def marked_title(record: Role | Policy, context: Context) -> str:
    """The title as lists and menus show it: a text that is not simply in force says so."""
    status = None if record.status == IN_FORCE else context.phrases.status(record)
    return context.phrases.noted(record.title, status)


def engine_search(record: Role | Policy) -> Mapping[str, object]:
    """What an engine with a search of its own must know: drafts and repealed texts are not to be found."""
    return {} if record.status in FOUND_BY_SEARCH else {"search": {"exclude": True}}


def role_notice(role: Role, context: Context) -> str | None:
    """What to know before reading the page of a role that is not in force."""
    return None if role.status == IN_FORCE else context.text(f"role.{role.status}")


def policy_notice(policy: Policy, context: Context) -> str | None:
    """What to know before reading a policy that is not simply in force; who takes the place of a repealed one."""
    if policy.status == IN_FORCE:
        return None
    notice = context.text(f"policy.notice-{policy.status}")
    if policy.status != "repealed":
        return notice
    replaced = (
        context.text("control.replaced-by", title=new.title, date=context.phrases.day(new.revision.effective))
        for new in _successors(policy, context)
    )
    return " ".join([notice, *replaced])


def _successors(policy: Policy, context: Context) -> Iterator[Policy]:
    return (new for new in context.policies if policy.id in new.supersedes and new.status in FOUND_BY_SEARCH)


def _version(revision: Revision | HandbookRevision, context: Context) -> list[str]:
    return [
        context.text("version", version=revision.version),
        context.text("effective", date=context.phrases.day(revision.effective)),
    ]
