"""A project on disk, read and checked. Apart from publishing, so that checking loads nothing it does not need."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import SetupError
from generator.findings import Finding, Severity
from generator.load.find_content import SETTINGS
from generator.load.read_project import read_project, without_collector

if TYPE_CHECKING:
    from generator.checks.run import Allowed
    from generator.model.handbook import Handbook


@dataclass(frozen=True, slots=True)
class Checked:
    """What reading and checking a project gave: the handbook if it could be put together, and all findings."""

    handbook: "Handbook | None"
    findings: tuple[Finding, ...]
    allowed: "tuple[Allowed, ...]" = ()
    skipped: tuple[str, ...] = ()

    def against(self, *, strict: bool = False) -> tuple[Finding, ...]:
        """The findings that stand against publishing: errors, and warnings if strict."""
        severities = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
        return tuple(finding for finding in self.findings if finding.severity in severities)

    def stops(self, *, strict: bool = False) -> bool:
        """Whether anything stands against publishing."""
        return self.handbook is None or bool(self.against(strict=strict))


def find_project(start: Path) -> Path:
    """The nearest folder upwards that holds a site_config.yml.

    Raises:
        SetupError: there is none.
    """
    for folder in (start, *start.resolve().parents):
        if (folder / SETTINGS).is_file():
            return folder
    raise SetupError("no-project", folder=str(start.resolve()))


def check(root: Path) -> Checked:
    """Load, model, check: all problems of all files in one run."""
    from generator.checks.run import run_checks  # noqa: PLC0415 -- slow to import; what is known already does without
    from generator.model.build import build_handbook  # noqa: PLC0415 -- as above

    with without_collector():
        project = read_project(root)
        handbook, schema_findings = build_handbook(project)
        findings = [*project.findings, *schema_findings]
        if handbook is None:
            return Checked(None, _sorted(findings))
        report = run_checks(handbook)
    return Checked(handbook, _sorted([*findings, *report.findings]), report.allowed, report.skipped)


def _sorted(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.sort_key))
