"""The health of the handbook: what the checks found, why it matters, and what is allowed with a reason."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.findings import Finding, Severity
from generator.views.context import Context
from generator.views.finding_rows import Explanation, FindingRow, FindingRows, check_anchor
from generator.views.links import HEALTH
from generator.views.page import Link, PageView, SearchEntry, SectionView

SERIOUS = "serious"
"""The filter that the page starts with: errors and warnings, without hints."""


@dataclass(frozen=True, slots=True)
class AllowedRow:
    """One finding that may stay, and why."""

    problem: str
    reason: str
    about: Link
    page: Link | None


@dataclass(frozen=True, slots=True)
class ExplainedCheck:
    """The explanation of a check that has found something; `anchor` is inside of what can be folded away."""

    anchor: str
    title: str
    count: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Choice:
    """One button of a filter."""

    value: str
    label: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Health:
    """Everything that the page shows."""

    title: str
    verdict: str
    counts: tuple[tuple[str, str, str], ...]
    severities: tuple[Choice, ...]
    families: tuple[Choice, ...]
    findings: tuple[FindingRow, ...]
    allowed: tuple[AllowedRow, ...]
    explained: tuple[ExplainedCheck, ...]
    checks: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def health(
    findings: Sequence[Finding], allowed: Sequence[tuple[Finding, str]], checks: Sequence[Explanation], context: Context
) -> PageView:
    """The page of the findings; `allowed` pairs a finding with the reason why it may stay."""
    text, catalogue = context.text, context.catalogue
    shown = FindingRows(checks, context)
    rows = tuple(shown.row(finding) for finding in findings)
    tally = Counter(row.severity for row in rows)
    serious = len(rows) - tally[Severity.HINT]
    view = Health(
        title=text("health.title"),
        verdict=text("health.found", count=serious) if serious else text("health.clean"),
        counts=tuple((one.value, str(tally[one]), text(f"severity.{one.value}")) for one in Severity),
        severities=_severities(tally, context),
        families=_families(rows, context),
        findings=rows,
        allowed=tuple(
            AllowedRow(catalogue.problem(finding), reason, shown.about(finding.check), shown.page(finding.place))
            for finding, reason in allowed
        ),
        explained=_explained(findings, allowed, checks, context),
        checks=_all_checks(checks, context),
    )
    sections = tuple(
        SectionView(anchor, text(f"health.{anchor}"), anchor)
        for anchor, part in (
            ("findings", view.findings),
            ("allowed", view.allowed),
            ("explained", view.explained),
            ("checks", view.checks),
        )
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


def _severities(tally: Counter[Severity], context: Context) -> tuple[Choice, ...]:
    """The buttons for how bad a finding is; hints are shown on request, unless there is nothing else."""
    text = context.text
    only_hints = tally.total() == tally[Severity.HINT]
    return (
        Choice(SERIOUS, text("health.serious", count=tally.total() - tally[Severity.HINT]), chosen=not only_hints),
        *(Choice(one.value, f"{text(f'severity.{one.value}')} {tally[one]}") for one in Severity if tally[one]),
        Choice("all", text("health.all", count=tally.total()), chosen=only_hints),
    )


def _families(rows: Sequence[FindingRow], context: Context) -> tuple[Choice, ...]:
    """The buttons for what a finding is about: the families that have findings, in the order of the catalogue."""
    tally = Counter(row.family for row in rows)
    words = context.catalogue.section("families")
    found = (Choice(name, f"{label} {tally[name]}") for name, label in words.items() if tally[name])
    return (Choice("any", context.text("health.any-family"), chosen=True), *found)


def _explained(
    findings: Sequence[Finding], allowed: Sequence[tuple[Finding, str]], checks: Sequence[Explanation], context: Context
) -> tuple[ExplainedCheck, ...]:
    tally = Counter(finding.check for finding in (*findings, *(finding for finding, _ in allowed)))
    return tuple(
        ExplainedCheck(
            anchor=check_anchor(one.slug),
            title=context.catalogue.title(one.slug),
            count=context.text("health.times", count=tally[one.slug]),
            explanation=one,
        )
        for one in checks
        if tally[one.slug]
    )


def _all_checks(checks: Sequence[Explanation], context: Context) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Every check with its promise, below the name of its family."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for one in checks:
        groups.setdefault(one.family, []).append((one.slug, context.catalogue.title(one.slug)))
    words = context.catalogue.section("families")
    return tuple((str(label), tuple(groups[name])) for name, label in words.items() if name in groups)
