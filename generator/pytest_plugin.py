"""The checks of a handbook as tests: `pytest -p generator.pytest_plugin` in the repository of a handbook.

Each content file is one test. It fails when the file has errors, with `--handbook-strict` also when it has warnings.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.commands.session import lines_of
from generator.errors import SetupError
from generator.findings import Finding, Severity
from generator.load.document import Kind
from generator.load.find_content import SETTINGS, find_content
from generator.load.yaml_source import read_document
from generator.locale import DEFAULT_LANGUAGE, LANGUAGES, Catalogue, catalogue
from generator.project import check, find_project
from generator.render.findings_text import findings_text

STRICT = "--handbook-strict"
SUFFIXES = frozenset({".yml", ".yaml"})


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What checking one project gave: a language for the report, and the findings of each file that is a test."""

    root: Path
    words: Catalogue
    findings: Mapping[str, tuple[Finding, ...]]


_OUTCOMES = pytest.StashKey[dict[Path, _Outcome]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The switch that lets warnings fail too, as `handbook check --strict` does."""
    text = catalogue(DEFAULT_LANGUAGE).text("commands.pytest.strict")
    parser.getgroup("handbook").addoption(STRICT, action="store_true", help=text)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "HandbookFile | None":
    """One collector for each content file of a handbook, and for files that look like one."""
    if file_path.suffix not in SUFFIXES:
        return None
    try:
        root = find_project(file_path.parent)
    except SetupError:
        return None
    outcome = _outcome(parent.config, root.resolve())
    if _name(file_path, outcome.root) not in outcome.findings:
        return None
    collector: HandbookFile = HandbookFile.from_parent(parent, path=file_path)
    return collector


class HandbookFile(pytest.File):
    """One content file."""

    def collect(self) -> Iterator["HandbookItem"]:
        """The one test of the file."""
        item: HandbookItem = HandbookItem.from_parent(self, name="handbook")
        yield item


class HandbookItem(pytest.Item):
    """The check of one content file."""

    def runtest(self) -> None:
        """Fail with the findings of the file: errors, and warnings where these count as failure."""
        outcome = _outcome(self.config, find_project(self.path.parent).resolve())
        findings = outcome.findings[_name(self.path, outcome.root)]
        against = {Severity.ERROR, Severity.WARNING} if self.config.getoption(STRICT) else {Severity.ERROR}
        if any(finding.severity in against for finding in findings):
            pytest.fail(findings_text(findings, outcome.words, lines_of(outcome.root)).plain, pytrace=False)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """The name of the file as the head of the report."""
        return self.path, None, self.nodeid.partition("::")[0]


def _outcome(config: pytest.Config, root: Path) -> _Outcome:
    """What checking a project gave; a run checks it once."""
    known = config.stash.setdefault(_OUTCOMES, {})
    if root not in known:
        known[root] = _checked(root)
    return known[root]


def _checked(root: Path) -> _Outcome:
    by_file: dict[str, list[Finding]] = {file: [] for _, file, _ in find_content(root)[0]}
    for finding in check(root).findings:
        if finding.severity is not Severity.HINT:
            # What has no file of its own, such as a folder that cannot be read, is told with the settings.
            named = finding.place.file if (root / finding.place.file).is_file() else SETTINGS
            by_file.setdefault(named, []).append(finding)
    return _Outcome(root, catalogue(_language(root)), {file: tuple(found) for file, found in by_file.items()})


def _language(root: Path) -> str:
    document, _ = read_document(root / SETTINGS, SETTINGS, Kind.SETTINGS)
    language = document.data.get("language") if document else None
    return language if language in LANGUAGES else DEFAULT_LANGUAGE


def _name(path: Path, root: Path) -> str:
    return path.parent.resolve().joinpath(path.name).relative_to(root).as_posix()
