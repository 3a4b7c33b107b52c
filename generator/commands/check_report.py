"""The report of a check in each format, as text."""

from pathlib import Path

from generator.commands.session import Session, lines_of
from generator.findings import Finding, Severity
from generator.load.source_text import FORBIDDEN, STAND_IN
from generator.outcome import Outcome
from generator.render.findings_github import findings_github
from generator.render.findings_gitlab import findings_gitlab
from generator.render.findings_json import findings_json
from generator.render.findings_text import findings_text

FORMATS = ("text", "json", "sarif", "github", "gitlab", "junit", "html")
FOR_PEOPLE = ("text", "github", "html")
"""Formats that show hints on request only; programs get everything."""


def shown(checked: Outcome, output_format: str, *, hints: bool) -> tuple[Finding, ...]:
    """The findings that a report lists."""
    everything = hints or output_format not in FOR_PEOPLE
    return tuple(finding for finding in checked.findings if everything or finding.severity is not Severity.HINT)


def report_text(session: Session, root: Path, checked: Outcome, output_format: str, *, strict: bool) -> str:
    """All findings in the wanted format, without characters that could steer a terminal or break a file."""
    words, findings = session.words, checked.findings
    match output_format:
        case "json":
            text = findings_json(findings, words)
        case "sarif":
            from generator.render.findings_sarif import findings_sarif  # noqa: PLC0415 -- reads the page of every check

            text = findings_sarif(findings, words)
        case "github":
            text = findings_github(findings, words)
        case "gitlab":
            text = findings_gitlab(findings, words)
        case "junit":
            from generator.render.findings_junit import findings_junit  # noqa: PLC0415 -- loads every check

            text = findings_junit(findings, words, skipped=_not_run(checked), strict=strict)
        case "html":
            from generator.render.findings_html import findings_html  # noqa: PLC0415 -- loads the template engine

            text = findings_html(findings, words, lines_of(root), checked.titles, checked.title)
        case _:
            text = findings_text(findings, words, lines_of(root)).plain
    return FORBIDDEN.sub(STAND_IN, text)


def _not_run(checked: Outcome) -> frozenset[str]:
    """The checks that say nothing about the handbook: all of them when it could not be put together."""
    if not checked.complete:
        from generator.checks import CHECKS  # noqa: PLC0415 -- as above

        return frozenset(check.slug for check in CHECKS)
    return frozenset({*checked.skipped, *(slug for slug, one in checked.changed.items() if one.severity == "off")})
