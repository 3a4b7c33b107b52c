"""Digests of files: whether anything that a result depends on has changed since it was made."""

import os
import sys
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from generator.resources import templates_root

_GENERATOR = Path(__file__).parent


def files_below(folder: str | Path) -> Iterator[str]:
    """All files below a folder in a fixed order, and its empty folders; a folder that is not there has none.

    Raises:
        OSError: something there is no ordinary file or folder, or cannot be read.
    """
    if not os.path.lexists(folder):
        return
    if os.path.islink(folder):  # noqa: PTH114 -- thousands of paths, and Path is ten times slower
        raise OSError(folder)
    with os.scandir(folder) as scan:
        entries = sorted(scan, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield f"{entry.path}{os.sep}"
                yield from files_below(entry.path)
        elif entry.is_file(follow_symlinks=False):
            yield entry.path
        else:
            raise OSError(entry.path)


def add_file(digest: Any, path: str, name: str) -> None:
    """Add the name and the content of a file to a digest; of a folder, whose path ends with a separator, the name.

    Raises:
        OSError: the file is a link, or cannot be read.
    """
    if path.endswith(os.sep):
        digest.update(b"folder %b\0" % os.fsencode(name))
        return
    if os.path.islink(path):  # noqa: PTH114 -- as above
        raise OSError(path)
    with open(path, "rb") as file:  # noqa: PTH123 -- as above
        content = file.read()
    digest.update(b"%b\0%d\0" % (os.fsencode(name), len(content)))
    digest.update(content)


def add_files(digest: Any, folder: str | Path, wanted: Callable[[str], bool] = lambda _: True) -> None:
    """Add all files below a folder, with their names relative to it.

    Raises:
        OSError: as `files_below` and `add_file`.
    """
    for path in files_below(folder):
        if wanted(path):
            add_file(digest, path, os.path.relpath(path, folder))


@cache
def engine_digest() -> str:
    """A digest of what makes the pages: this program, its templates, Python and the packages that are installed.

    Raises:
        OSError: a file of them cannot be read.
    """
    digest = sha256(sys.version.encode())
    add_files(digest, _GENERATOR, lambda path: not path.endswith(".pyc"))
    add_files(digest, templates_root())
    digest.update(repr(_packages()).encode())
    return digest.hexdigest()


def _packages() -> list[str]:
    """Names and versions of the installed packages, as their folders have them."""
    folders = [folder for folder in sys.path if os.path.isdir(folder)]  # noqa: PTH112 -- as above
    return sorted(name for folder in folders for name in os.listdir(folder) if name.endswith(".dist-info"))  # noqa: PTH208 -- as above
