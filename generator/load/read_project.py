"""All content files of a project, read in one run."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.findings import Finding, Severity
from generator.load.document import Document
from generator.load.find_content import find_content
from generator.load.yaml_source import read_document


@dataclass(frozen=True, slots=True)
class Project:
    """What was read. `unread` names the files and folders that were there but could not be read."""

    root: Path
    documents: tuple[Document, ...]
    unread: frozenset[str]
    findings: tuple[Finding, ...]


def read_project(root: Path) -> Project:
    """Read every content file below a folder, with all problems of all files."""
    content, findings = find_content(root)
    unread = {found.place.file for found in findings if found.severity is Severity.ERROR}
    documents = []
    with without_collector():
        for path, file, kind in content:
            document, found = read_document(path, file, kind)
            findings += found
            if document is None:
                unread.add(file)
            else:
                documents.append(document)
    return Project(root, tuple(documents), frozenset(unread), tuple(sorted(findings, key=lambda found: found.sort_key)))


@contextmanager
def without_collector() -> Iterator[None]:
    """Let nothing look for garbage in circles meanwhile."""
    # Nothing that is read here becomes garbage in a circle, and looking for it took a third of the time.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
