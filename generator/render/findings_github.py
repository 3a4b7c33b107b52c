"""Findings as workflow commands, which GitHub shows beside the lines of a change."""

from collections.abc import Sequence

from generator.findings import Finding, Severity
from generator.locale import Catalogue

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
_IN_TEXT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_TEXT | str.maketrans({":": "%3A", ",": "%2C"})


def findings_github(findings: Sequence[Finding], words: Catalogue) -> str:
    """One line for each finding; files are relative to the project."""
    return "".join(f"{_command(finding, words)}\n" for finding in findings)


def _command(finding: Finding, words: Catalogue) -> str:
    place = finding.place
    properties = {
        "file": place.file,
        "line": str(place.line),
        "col": str(place.column),
        "title": f"{words.title(finding.check)} [{finding.check}]",
    }
    listed = ",".join(f"{name}={value.translate(_IN_PROPERTY)}" for name, value in properties.items())
    text = f"{words.problem(finding)}\n{words.text('commands.report.fix')}{words.fix(finding)}"
    return f"::{_COMMANDS[finding.severity]} {listed}::{text.translate(_IN_TEXT)}"
