"""The skeletons that `new` and `init` write."""

import json
import re
from datetime import date
from pathlib import Path
from string import Template

from generator import __version__
from generator.errors import SetupError
from generator.locale import DEFAULT_LANGUAGE
from generator.resources import templates_root

ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_LONGEST_ID = 80
_WORKFLOWS = {"github": ".github/workflows/pages.yml", "gitlab": ".gitlab-ci.yml"}
HOSTS = tuple(_WORKFLOWS)
"""Where a handbook can be published by itself."""
# A file of this name would already be obeyed inside the templates.
_NAMES = {"gitignore": ".gitignore", "vscode-settings.json": ".vscode/settings.json"}


def filled(name: str, language: str = DEFAULT_LANGUAGE, **values: str) -> bytes:
    """A skeleton of `templates/init/` with its values, in the language where it exists in it.

    Each value can also be had as quoted text; `today` is a date.
    """
    folder = templates_root() / "init"
    own = folder / language / name
    text = (own if own.is_file() else folder / name).read_text(encoding="utf-8")
    quoted = {key: json.dumps(value, ensure_ascii=False) for key, value in values.items()}
    return (
        Template(text)
        .substitute(values | {f"{key}_text": value for key, value in quoted.items()}, today=_today())
        .encode()
    )


def handbook_skeleton(language: str = DEFAULT_LANGUAGE) -> dict[str, bytes]:
    """The files of a fresh handbook, by their path in the project."""
    folder = templates_root() / "init" / "handbook"
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return {_NAMES.get(file, file): filled(f"handbook/{file}", language) for file in files}


def pages_skeleton(host: str, language: str = DEFAULT_LANGUAGE) -> dict[str, bytes]:
    """The files that let a host of repositories check and publish the handbook by itself, by their path."""
    files = {_WORKFLOWS[host]: f"pages/{host}.yml", "requirements.txt": "pages/requirements.txt"}
    return {path: filled(name, language, version=__version__) for path, name in files.items()}


def checked_id(text: str) -> str:
    """An id as it was typed.

    Raises:
        SetupError: it is none.
    """
    if not ID.fullmatch(text) or len(text) > _LONGEST_ID:
        raise SetupError("not-an-id", id=text)
    return text


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet.

    Raises:
        SetupError: it is there, or it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise SetupError("file-exists", file=str(path)) from error
    except OSError as error:
        raise SetupError("folder-not-writable", folder=str(path.parent), reason=error.strerror or "") from error


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 -- the author's own calendar is meant
