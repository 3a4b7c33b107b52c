"""Where a reader can propose a change to what a page says: the file of the record, opened for editing."""

from urllib.parse import quote, urlsplit

from generator.model.base import Record
from generator.model.settings import Repository
from generator.views.context import Context

_EDIT_PATHS = {
    "github": "edit/{branch}",
    "gitee": "edit/{branch}",
    "gitlab": "-/edit/{branch}",
    "gitea": "_edit/{branch}",
}
_KNOWN_HOSTS = {"github": "github", "gitee": "gitee", "gitea": "gitea", "codeberg": "gitea", "forgejo": "gitea"}
# What companies host themselves is GitLab more often than anything else.
_SELF_HOSTED = "gitlab"


def edit_link(record: Record, context: Context) -> str | None:
    """The address at which the record's file is edited; none where the settings name no repository."""
    repository = context.handbook.settings.repository
    if repository is None:
        return None
    parts = (repository.url, _edit_path(repository), quote(repository.folder or ""), quote(record.file))
    return "/".join(part.strip("/") for part in parts if part.strip("/"))


def _edit_path(repository: Repository) -> str:
    if repository.edit_path is not None:
        return repository.edit_path
    return _EDIT_PATHS[repository.platform or _platform(repository.url)].format(branch=quote(repository.branch))


def _platform(url: str) -> str:
    host = urlsplit(url).hostname or ""
    return next((platform for name, platform in _KNOWN_HOSTS.items() if name in host), _SELF_HOSTED)
