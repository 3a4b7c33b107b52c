"""Findings as JSON, for programs."""

import json
from collections.abc import Sequence

from generator.findings import Finding, Severity
from generator.locale import Catalogue

FORMAT_VERSION = 1


def findings_json(findings: Sequence[Finding], words: Catalogue) -> str:
    """The findings with their counts; files are relative to the project, lines and columns start at 1."""
    counts = {severity.value: sum(one.severity is severity for one in findings) for severity in Severity}
    rows = [
        {
            "check": finding.check,
            "severity": finding.severity.value,
            "file": finding.place.file,
            "line": finding.place.line,
            "column": finding.place.column,
            "problem": words.problem(finding),
            "fix": words.fix(finding),
            "related": [
                {
                    "file": other.place.file,
                    "line": other.place.line,
                    "column": other.place.column,
                    "note": words.text(f"related.{other.note}"),
                }
                for other in finding.related
            ],
        }
        for finding in findings
    ]
    return (
        json.dumps({"version": FORMAT_VERSION, "counts": counts, "findings": rows}, ensure_ascii=False, indent=2) + "\n"
    )
