"""What the last build made and from what, so that the next one makes only what has changed.

The note lies beside the site, never in it. It is trusted only as far as the files on disk are still those that the
build left there.
"""

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

from generator.check_cache import fingerprint
from generator.digests import add_file, add_files, engine_digest
from generator.publish.write import write_files

BUILD = "build"
"""Where a project's site is made, unless another folder is named."""
CACHE = ".cache"
"""Where builds keep what the next one may use, below the folder of the build."""
FILE = f"{CACHE}/build.json"


@dataclass(frozen=True, slots=True)
class LastBuild:
    """One finished build of a site.

    `kind` says what kind of build it was, and `key` stands for everything it depended on. `files` has the size in
    bytes and the time of change in nanoseconds of each file of the site, `pages` the key of each page, both by path.
    `read` names the files and folders outside the content that were used, such as a logo.
    """

    kind: str
    documents: int
    files: Mapping[str, tuple[int, int]]
    pages: Mapping[str, str]
    read: tuple[str, ...] = ()
    key: str = ""

    def holds(self, site: Path, path: str, key: str) -> bool:
        """Whether a page of the site is the one of that key, just as the build left it."""
        known = self.files.get(path)
        return self.pages.get(path) == key and known is not None and known == _stat(site / path)


def build_kind(*, strict: bool = False, documents: bool = True, draft: bool = False) -> str:
    """The kind of a build: what makes a difference for the site itself."""
    return f"strict={strict} documents={documents} draft={draft}"


def note_of(site: Path) -> Path:
    """Where the note of a site lies: beside it, never in it."""
    return site.parent / CACHE / f"{site.name}.json"


def read_last_build(site: Path) -> LastBuild | None:
    """The note of the last build of a site; None where there is none, or it is not whole."""
    try:
        text = note_of(site).read_text(encoding="utf-8")
        data = json.loads(text)
        files = {path: (int(size), int(changed)) for path, (size, changed) in data["files"].items()}
        pages = {str(path): str(key) for path, key in data["pages"].items()}
        read = tuple(map(str, data["read"]))
        return LastBuild(str(data["kind"]), int(data["documents"]), files, pages, read, str(data["key"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def remember(root: Path, site: Path, began: str | None, built: LastBuild) -> bool:
    """Leave the note for the next build; whether the content is still what was built.

    Args:
        root: the project.
        site: the site that was built.
        began: the fingerprint of the content when the build began.
        built: the build, still without its key.

    Raises:
        SetupError: the folder cannot be written.
    """
    # A file that was saved while the build ran may have been read before or after.
    same = began is not None and began == fingerprint(root)
    key = build_key(root, began, built.kind, built.read) if same else None
    data = asdict(replace(built, key=key or ""))
    note = note_of(site)
    write_files(note.parent, {note.name: json.dumps(data, ensure_ascii=False).encode()})
    return same


def forget_builds(output: Path) -> None:
    """Remove all that builds have kept for the next one."""
    shutil.rmtree(output / CACHE, ignore_errors=True)


def up_to_date(root: Path, kind: str, site: Path) -> LastBuild | None:
    """The last build of a site, if another one of that kind would give the very same site; else None."""
    last = read_last_build(site)
    if last is None or last.kind != kind or not last.key or last.files != files_of(site):
        return None
    return last if last.key == build_key(root, fingerprint(root), kind, last.read) else None


def build_key(root: Path, content: str | None, kind: str, read: tuple[str, ...]) -> str | None:
    """A digest of everything that a build depends on; None where that cannot be told.

    Args:
        root: the project.
        content: the fingerprint of its content.
        kind: the kind of the build.
        read: the files and folders outside the content that are used.
    """
    if content is None:
        return None
    digest = sha256(f"{content} {kind}".encode())
    try:
        digest.update(engine_digest().encode())
        for name in read:
            path = root / name
            if path.is_dir():
                add_files(digest, path)
            else:
                add_file(digest, str(path), name)
    except OSError:
        return None
    return digest.hexdigest()


def files_of(site: Path) -> Mapping[str, tuple[int, int]]:
    """Size and time of change of every file of a site, by path."""
    found: dict[str, tuple[int, int]] = {}
    for folder, _, names in os.walk(site):
        for name in names:
            path = Path(folder, name)
            if (known := _stat(path)) is not None:
                found[path.relative_to(site).as_posix()] = known
    return found


def _stat(path: Path) -> tuple[int, int] | None:
    try:
        known = path.stat()
    except OSError:
        return None
    return known.st_size, known.st_mtime_ns
