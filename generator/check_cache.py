"""What a check said the last time, kept as long as nothing that it depends on has changed."""

import hashlib
import json
import os
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from generator import __version__
from generator.digests import add_file, files_below
from generator.load.find_content import SETTINGS
from generator.outcome import Outcome, from_data, outcome_of, to_data
from generator.project import Checked, check

FILE = "build/.cache/check.json"
"""Where the last outcome lies in a project."""

_CONTENT = (SETTINGS, "roles", "policies", "sources")
_LIBRARIES = ("PyYAML", "pydantic", "pydantic-core", "rapidfuzz", "pypinyin", "OpenCC")
_GENERATOR = Path(__file__).parent


def check_or_recall(root: Path, *, recall: bool = True) -> Outcome:
    """Check a project, or repeat what the last check said if nothing has changed; `recall=False` always checks."""
    before = fingerprint(root) if recall else None
    known = _read(root / FILE, before) if before else None
    if known is not None:
        return known
    outcome = outcome_of(check(root))
    # A file that was saved while the check ran may have been read before or after.
    if before is not None and fingerprint(root) == before:
        _write(root / FILE, before, outcome)
    return outcome


def keep_outcome(root: Path, fingerprint: str, checked: Checked) -> None:
    """Keep what a build has found, so that the next check need not look again.

    Args:
        root: the project.
        fingerprint: of the content that was checked.
        checked: what the build has found in it.
    """
    _write(root / FILE, fingerprint, outcome_of(checked))


def fingerprint(root: Path) -> str | None:
    """A digest of everything that a check depends on; None where that cannot be told, as with links."""
    digest = hashlib.sha256(f"{__version__} {sys.version} {_libraries()}".encode())
    try:
        for path in files_below(_GENERATOR):
            if not path.endswith((".pyc", ".md")):
                add_file(digest, path, os.path.relpath(path, _GENERATOR))
        for name in _CONTENT:
            top = os.path.join(root, name)  # noqa: PTH118 -- thousands of paths, and Path is ten times slower
            for path in [top] if name == SETTINGS else files_below(top):
                add_file(digest, path, os.path.relpath(path, root))
    except OSError:
        return None
    return digest.hexdigest()


def _libraries() -> list[str]:
    found = []
    for name in _LIBRARIES:
        try:
            found.append(version(name))
        except PackageNotFoundError:
            found.append("?")
    return found


def _read(file: Path, key: str) -> Outcome | None:
    """The outcome of a key; None where the file is of another key, not whole or not ours."""
    try:
        data = json.loads(file.read_bytes())
        if data["key"] != key or data["sum"] != _sum(data["outcome"]):
            return None
        return from_data(data["outcome"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, ArithmeticError):
        return None


def _write(file: Path, key: str, outcome: Outcome) -> None:
    """Keep an outcome; where that fails, the next check is slower and nothing else."""
    try:
        data = to_data(outcome)
        text = json.dumps({"key": key, "sum": _sum(data), "outcome": data})
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, suffix=".new", delete=False) as new:
            new.write(text)
        Path(new.name).replace(file)
    except (OSError, ValueError, TypeError):
        return


def _sum(data: Any) -> str:
    return hashlib.sha256(json.dumps(data).encode()).hexdigest()
