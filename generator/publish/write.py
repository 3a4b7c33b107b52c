"""Write files below a folder."""

from collections.abc import Mapping
from pathlib import Path

from generator.errors import SetupError


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write each file, by its path relative to the folder; a file is replaced whole or not at all.

    Raises:
        SetupError: the folder cannot be written.
    """
    for name, content in files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_name(f".{path.name}.new")
            beside.write_bytes(content)
            beside.replace(path)
        except OSError as error:
            raise SetupError("folder-not-writable", folder=str(path.parent), reason=error.strerror or "") from error
