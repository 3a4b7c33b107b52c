"""Findings as a Code Quality report, which GitLab shows in a merge request."""

import json
from collections.abc import Sequence

from generator.findings import Finding, Severity
from generator.locale import Catalogue
from generator.render.fingerprints import fingerprints

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.HINT: "info"}


def findings_gitlab(findings: Sequence[Finding], words: Catalogue) -> str:
    """A list of findings, each with a fingerprint that stays when lines move; files are relative to the project."""
    rows = [
        {
            "description": words.text(
                "commands.report.problem_and_fix", problem=words.problem(finding), fix=words.fix(finding)
            ),
            "check_name": finding.check,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[finding.severity],
            "location": {"path": finding.place.file, "lines": {"begin": finding.place.line}},
        }
        for finding, fingerprint in zip(findings, fingerprints(findings), strict=True)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
