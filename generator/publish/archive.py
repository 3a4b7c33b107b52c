"""The site as one file for a shared drive: to copy, to unpack, to open without a web server."""

import re
import tempfile
import zipfile
from pathlib import Path

from generator.errors import SetupError

# What Windows does not allow in the name of a file, and what it leaves off its end.
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first day that the format knows: the day of the build would make two archives of one site differ."""
_READABLE = 0o644 << 16
_UNIX = 3


def archive_name(*parts: str) -> str:
    """A name for a file or folder that every system takes; the parts are joined by hyphens."""
    return _FORBIDDEN.sub("_", "-".join(parts)).strip(" .") or "site"


def archive_site(site: Path, name: str) -> Path:
    """Write `<name>.zip` beside the site, with everything in a folder of that name. Same site, same bytes.

    An archive of that name is replaced whole or not at all.

    Raises:
        SetupError: the folder cannot be written.
    """
    target = site.with_name(f"{name}.zip")
    try:
        with tempfile.NamedTemporaryFile(prefix=f".{name}-", dir=target.parent, delete=False) as file:
            fresh = Path(file.name)
        try:
            with zipfile.ZipFile(fresh, "w") as archive:
                for path in sorted(one for one in site.rglob("*") if one.is_file()):
                    _add(archive, path, f"{name}/{path.relative_to(site).as_posix()}")
            fresh.chmod(0o644)
            fresh.replace(target)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise SetupError("folder-not-writable", folder=str(target.parent), reason=error.strerror or "") from error
    return target


def _add(archive: zipfile.ZipFile, path: Path, name: str) -> None:
    # A name that is not ASCII gets the mark of UTF-8 by itself, which Windows needs for Chinese names.
    entry = zipfile.ZipInfo(name, _EARLIEST)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _READABLE
    archive.writestr(entry, path.read_bytes())
