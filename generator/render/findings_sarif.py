"""Findings as SARIF 2.1.0, for code scanning and editors."""

import json
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.checks import CHECKS, CHECKS_BY_SLUG
from generator.checks.page import page_text, read_page
from generator.findings import Finding, Place, Severity
from generator.locale import Catalogue
from generator.render.fingerprints import fingerprints

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT = "handbookFinding/v1"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_ROOT = "PROJECTROOT"


def findings_sarif(findings: Sequence[Finding], words: Catalogue) -> str:
    """One run with a rule for every check; addresses of files are relative to the project."""
    slugs = _slugs(words)
    run = {
        "tool": {
            "driver": {
                "name": "handbook",
                "semanticVersion": __version__,
                "language": words.language,
                "rules": [_rule(slug, words) for slug in slugs],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": words.text("commands.report.project")}}},
        "results": list(_results(findings, slugs, words)),
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _slugs(words: Catalogue) -> list[str]:
    """The checks in their order, then what reading and the schema find."""
    checks = [check.slug for check in CHECKS]
    return [*checks, *(slug for slug in words.section("findings") if slug not in CHECKS_BY_SLUG)]


def _rule(slug: str, words: Catalogue) -> dict[str, Any]:
    rule: dict[str, Any] = {"id": slug, "shortDescription": {"text": words.title(slug)}}
    if slug not in CHECKS_BY_SLUG:
        return {**rule, "help": {"text": words.text("commands.explain.while-reading")}}
    check = CHECKS_BY_SLUG[slug]
    page = page_text(check, words.language)
    return {
        **rule,
        "fullDescription": {"text": read_page(check).why[words.language]},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[check.severity]},
    }


def _results(findings: Sequence[Finding], slugs: Sequence[str], words: Catalogue) -> Iterator[dict[str, Any]]:
    indices = {slug: index for index, slug in enumerate(slugs)}
    for finding, fingerprint in zip(findings, fingerprints(findings), strict=True):
        problem, fix = words.problem(finding), words.fix(finding)
        result: dict[str, Any] = {
            "ruleId": finding.check,
            "ruleIndex": indices[finding.check],
            "level": _LEVELS[finding.severity],
            "message": {"text": words.text("commands.report.problem_and_fix", problem=problem, fix=fix)},
            "locations": [_location(finding.place)],
            "partialFingerprints": {FINGERPRINT: fingerprint},
        }
        if finding.related:
            result["relatedLocations"] = [
                {"id": number, **_location(other.place), "message": {"text": words.text(f"related.{other.note}")}}
                for number, other in enumerate(finding.related, start=1)
            ]
        yield result


def _location(place: Place) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(place.file, errors="replace"), "uriBaseId": _ROOT},
            "region": {"startLine": place.line, "startColumn": place.column},
        }
    }
