"""Which files of a project differ from a revision of git."""

import os
import subprocess
from pathlib import Path

from generator.errors import SetupError


def changed_files(root: Path, revision: str) -> frozenset[str]:
    """Files below the project that were changed since the revision or are new, relative to the project.

    What has been changed on the revision's own side since the two parted is not ours, and does not count.

    Raises:
        SetupError: there is no git, the project is not under version control, or the revision does not exist.
    """
    if _git(root, "rev-parse", "--is-inside-work-tree") is None:
        raise SetupError("not-under-git", folder=str(root.resolve()))
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise SetupError("no-revision", revision=revision)
    # Histories without a common commit, or cut short, have no such base.
    base = _git(root, "merge-base", commit.strip(), "HEAD") or commit
    changed = _git(root, "diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", base.strip())
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    if changed is None or new is None:
        raise SetupError("git-failed", revision=revision)
    return frozenset(name for name in (changed + new).split("\0") if name)


def _git(root: Path, *arguments: str) -> str | None:
    """What git prints; None where it fails."""
    try:
        done = subprocess.run(  # noqa: S603 -- no shell, and the revision stands behind --end-of-options
            ["git", *arguments],  # noqa: S607 -- git is wherever the path of this machine says
            cwd=root,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise SetupError("no-git") from error
    return os.fsdecode(done.stdout) if done.returncode == 0 else None
