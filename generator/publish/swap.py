"""Replace a published folder as a whole, so that a crash leaves the last good one."""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from generator.errors import SetupError


@contextmanager
def fresh_folder(target: Path) -> Iterator[Path]:
    """A new folder beside the target that takes its place when the block ends without an exception.

    Raises:
        SetupError: another build of the same target is running, or the folder cannot be written.
    """
    lock = FileLock(target.with_name(f".{target.name}.lock"))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise SetupError("build-running", folder=str(target)) from error
    except OSError as error:
        raise SetupError("folder-not-writable", folder=str(target.parent), reason=error.strerror or "") from error
    try:
        _repair(target)
        fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        try:
            fresh.chmod(0o755)
            yield fresh
            _swap(fresh, target)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    finally:
        lock.release()


def _repair(target: Path) -> None:
    """Undo what a build left behind that was killed: the last good folder comes back, the unfinished ones go."""
    if target.exists() and not target.is_dir():
        raise SetupError("folder-not-writable", folder=str(target), reason=os.strerror(errno.ENOTDIR))
    old = _old(target)
    if old.exists() and not target.exists():
        old.rename(target)
    for left in target.parent.glob(f".{target.name}-*"):
        shutil.rmtree(left, ignore_errors=True)


def _swap(fresh: Path, target: Path) -> None:
    old = _old(target)
    if target.exists():
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}-old")
