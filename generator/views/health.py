"""The health of the handbook: what the checks found, and what is allowed with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.findings import Finding, Severity
from generator.views.context import Context
from generator.views.links import HEALTH
from generator.views.page import PageView, SearchEntry, SectionView


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding as a reader sees it."""

    severity: Severity
    label: str
    problem: str
    fix: str
    place: str
    check: str


@dataclass(frozen=True, slots=True)
class Health:
    """Everything that the page shows."""

    title: str
    verdict: str
    counts: tuple[tuple[str, str, str], ...]
    findings: tuple[FindingRow, ...]
    allowed: tuple[tuple[str, str, str], ...]
    checks: tuple[tuple[str, str], ...]


def health(
    findings: Sequence[Finding], allowed: Sequence[tuple[Finding, str]], checks: Sequence[str], context: Context
) -> PageView:
    """The page of the findings; `allowed` pairs a finding with the reason why it may stay."""
    text, catalogue = context.text, context.catalogue
    shown = [finding for finding in findings if finding.severity is not Severity.HINT]
    counts = tuple(
        (
            severity.value,
            str(sum(finding.severity is severity for finding in findings)),
            text(f"severity.{severity.value}"),
        )
        for severity in Severity
    )
    view = Health(
        title=text("health.title"),
        verdict=text("health.clean") if not shown else text("health.found", count=len(shown)),
        counts=counts,
        findings=tuple(_row(finding, context) for finding in shown),
        allowed=tuple((catalogue.problem(finding), reason, finding.check) for finding, reason in allowed),
        checks=tuple((check, catalogue.title(check)) for check in checks),
    )
    sections = tuple(
        SectionView(anchor, text(f"health.{anchor}"), anchor)
        for anchor, part in (("findings", view.findings), ("allowed", view.allowed), ("checks", view.checks))
        if part
    )
    return PageView(
        path=HEALTH,
        template="health",
        title=view.title,
        description=text("health.purpose"),
        sections=sections,
        view=view,
        search=(SearchEntry(HEALTH, view.title, ""),),
    )


def _row(finding: Finding, context: Context) -> FindingRow:
    return FindingRow(
        severity=finding.severity,
        label=context.text(f"severity.{finding.severity.value}"),
        problem=context.catalogue.problem(finding),
        fix=context.catalogue.fix(finding),
        place=f"{finding.place.file}:{finding.place.line}",
        check=finding.check,
    )
