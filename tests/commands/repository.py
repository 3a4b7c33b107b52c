"""A project under git, for the tests of what has changed."""

import subprocess
from pathlib import Path

_AUTHOR = ("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false")


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder."""
    subprocess.run(["git", *_AUTHOR, *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S607 -- as the product


def committed(folder: Path) -> Path:
    """Put everything in a folder under git, as its first commit."""
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "first")
    return folder
