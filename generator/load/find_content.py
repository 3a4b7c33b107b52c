"""Which files of a project are content, and which look like it but are not read."""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.findings import Finding, Place, Severity
from generator.load.document import Kind

SETTINGS = "site_config.yml"
TOPICS = "_topics.yml"
DEPARTMENT = "_department.yml"
DECISIONS = "sources/decisions.yml"

_FLAT = {"policies": Kind.POLICY, "sources": Kind.SOURCE}

Content = list[tuple[Path, str, Kind]]


def find_content(project: Path) -> tuple[Content, list[Finding]]:
    """All content files in reading order, each with its path relative to the project, and what was passed over."""
    search = _Search(project)
    search.settings()
    search.roles()
    for folder, kind in _FLAT.items():
        search.flat(folder, kind)
    return search.content, search.findings


class _Search:
    def __init__(self, project: Path) -> None:
        self.content: Content = []
        self.findings: list[Finding] = []
        self._project = project
        self._root = _real(project)

    def settings(self) -> None:
        path = self._project / SETTINGS
        if os.path.lexists(path):
            self._take(path, Kind.SETTINGS)
            return
        names = [entry.name for entry in self._entries(self._project)]
        found = next((name for name in names if _proper_name(name) == SETTINGS), None)
        values = {"expected": SETTINGS} | ({"found": found} if found else {})
        variant = "misnamed" if found else None
        self.findings.append(Finding("missing-settings", Severity.ERROR, Place(SETTINGS), values, variant))

    def roles(self) -> None:
        folder = self._project / "roles"
        roles: list[Path] = []
        departments: list[Path] = []
        for entry in self._entries(folder):
            if entry.is_dir():
                departments.append(entry)
            elif entry.name == TOPICS:
                self._take(entry, Kind.TOPICS)
            elif self._is_named_right(entry):
                self._misplaced(entry, f"roles/*/{entry.name}", "department")
        for department in departments:
            roles += self._department(department)
        for role in roles:
            self._take(role, Kind.ROLE)

    def _department(self, folder: Path) -> list[Path]:
        """Takes the department's own file and returns its roles, because all departments come before all roles."""
        roles = []
        for entry in self._entries(folder):
            if entry.is_dir():
                self._deeper(entry, folder)
            elif entry.name == TOPICS:
                self._misplaced(entry, f"roles/{TOPICS}")
            elif entry.name == DEPARTMENT:
                self._take(entry, Kind.DEPARTMENT)
            elif self._is_named_right(entry):
                roles.append(entry)
        return roles

    def flat(self, name: str, kind: Kind) -> None:
        folder = self._project / name
        for entry in self._entries(folder):
            if entry.is_dir():
                self._deeper(entry, folder)
            elif self._is_named_right(entry):
                self._take(entry, Kind.DECISIONS if self._file(entry) == DECISIONS else kind)

    def _entries(self, folder: Path) -> Iterator[Path]:
        """What lies in a folder, sorted, without hidden files. A folder that is not there is empty."""
        if not folder.is_dir() or self._leaves(folder):
            return iter(())
        try:
            entries = sorted(folder.iterdir())
        except OSError:
            file = self._file(folder)
            self.findings.append(Finding("unreadable-file", Severity.ERROR, Place(file), {"file": file}))
            return iter(())
        return (entry for entry in entries if not entry.name.startswith("."))

    def _is_named_right(self, path: Path) -> bool:
        proper = _proper_name(path.name)
        if proper and proper != path.name:
            values = {"found": path.name, "expected": proper}
            self.findings.append(Finding("wrong-extension", Severity.WARNING, Place(self._file(path)), values))
        return proper == path.name

    def _deeper(self, folder: Path, home: Path) -> None:
        if folder.is_symlink():
            # Links may lead in a circle; nothing below this level is read anyway.
            self._leaves(folder)
            return
        for entry in self._entries(folder):
            if entry.is_dir():
                self._deeper(entry, home)
            elif self._is_named_right(entry):
                self._misplaced(entry, f"{self._file(home)}/{entry.name}")

    def _misplaced(self, path: Path, expected: str, variant: str | None = None) -> None:
        file = self._file(path)
        values = {"file": file, "expected": expected, "name": path.name}
        self.findings.append(Finding("misplaced-file", Severity.WARNING, Place(file), values, variant))

    def _take(self, path: Path, kind: Kind) -> None:
        if self._leaves(path):
            return
        file = self._file(path)
        if path.is_file():
            self.content.append((path, file, kind))
        else:
            self.findings.append(Finding("unreadable-file", Severity.ERROR, Place(file), {"file": file}))

    def _leaves(self, path: Path) -> bool:
        # The folder that holds it has been asked before; only a link can lead out of it.
        if not path.is_symlink():
            return False
        real = _real(path)
        if real.is_relative_to(self._root):
            return False
        values = {"target": _printable(real)}
        self.findings.append(Finding("link-outside-project", Severity.ERROR, Place(self._file(path)), values))
        return True

    def _file(self, path: Path) -> str:
        return _printable(path.relative_to(self._project))


def _real(path: Path) -> Path:
    # Not Path.resolve: it raises when links lead in a circle.
    return Path(os.path.realpath(path))


def _printable(path: Path) -> str:
    # A name in an old encoding has no text; it must still be possible to print it.
    return path.as_posix().encode("utf-8", "backslashreplace").decode("utf-8")


def _proper_name(name: str) -> str | None:
    """What a file that is meant as content should be called; None if it is something else."""
    path = Path(name)
    suffix = path.suffix.lower()
    if suffix == ".txt" and Path(path.stem).suffix.lower() in (".yml", ".yaml"):
        path = path.with_suffix("")
    return f"{path.stem}.yml" if suffix in (".yml", ".yaml", ".txt") else None
