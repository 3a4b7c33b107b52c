"""Runs the checks and applies what the company has allowed or changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.checks import CHECKS, CHECKS_BY_SLUG
from generator.checks.base import Check
from generator.checks.known_ids import kind_of, nearest
from generator.findings import Finding, Place, Severity
from generator.load.document import Allowance
from generator.model.handbook import Handbook

UNKNOWN_SETTING = "unknown-check-setting"
UNUSED_ALLOWANCE = "unused-allowance"
WRONG_THRESHOLD = "wrong-check-threshold"


@dataclass(frozen=True, slots=True)
class Allowed:
    """A finding that a comment in its line allows, and why."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The findings in the order of the files, those allowed, and the slugs of the checks that could not run."""

    findings: tuple[Finding, ...]
    allowed: tuple[Allowed, ...]
    skipped: tuple[str, ...]


def run_checks(handbook: Handbook, checks: Sequence[Check] = CHECKS) -> CheckReport:
    """Run the checks in their order, then apply settings and allowances."""
    found = _found(handbook, checks)
    reported = [finding for findings in found.values() for finding in findings]
    kept, allowed, used = _sift(handbook, _with_settings(handbook, reported))
    off = {slug for slug, setting in handbook.settings.checks.items() if setting.severity == "off"}
    kept += _unknown_settings(handbook, checks)
    kept += _wrong_thresholds(handbook, checks)
    kept += _with_settings(handbook, _unused_allowances(handbook, used, found.keys() - off))
    return CheckReport(
        findings=tuple(sorted(kept, key=lambda finding: finding.sort_key)),
        allowed=tuple(sorted(allowed, key=lambda entry: entry.finding.sort_key)),
        skipped=tuple(check.slug for check in checks if check.slug not in found),
    )


def _found(handbook: Handbook, checks: Sequence[Check]) -> Mapping[str, tuple[Finding, ...]]:
    """The findings of every check that could run, by its slug."""
    found: dict[str, tuple[Finding, ...]] = {}
    names = {check.slug for check in checks}
    unread = {kind_of(file) for file in handbook.unread}
    for check in checks:
        required = [slug for slug in check.requires if slug in names]
        if unread.isdisjoint(check.needs) and all(slug in found and not _broken(found[slug]) for slug in required):
            found[check.slug] = tuple(_findings(handbook, check))
    return found


def _broken(findings: Sequence[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _findings(handbook: Handbook, check: Check) -> Iterator[Finding]:
    for problem in check.rule(handbook):
        severity = problem.severity or check.severity
        yield Finding(check.slug, severity, problem.place, problem.values, problem.variant, problem.related)


def _with_settings(handbook: Handbook, findings: Sequence[Finding]) -> list[Finding]:
    settings = handbook.settings.checks
    changed = []
    for finding in findings:
        setting = settings.get(finding.check)
        if setting is None or setting.severity is None:
            changed.append(finding)
        elif setting.severity != "off":
            changed.append(replace(finding, severity=Severity(setting.severity)))
    return changed


def _sift(
    handbook: Handbook, findings: Sequence[Finding]
) -> tuple[list[Finding], list[Allowed], set[tuple[str, Allowance]]]:
    """The findings that stay, those that are allowed, and the allowances that were of use."""
    kept: list[Finding] = []
    allowed: list[Allowed] = []
    used: set[tuple[str, Allowance]] = set()
    for finding in findings:
        allowances = handbook.documents[finding.place.file].allowances.get(finding.place.line, ())
        allowance = next((entry for entry in allowances if entry.check == finding.check), None)
        if allowance is None:
            kept.append(finding)
        else:
            allowed.append(Allowed(finding, allowance.reason))
            used.add((finding.place.file, allowance))
    return kept, allowed, used


def _unknown_settings(handbook: Handbook, checks: Sequence[Check]) -> Iterator[Finding]:
    known = {*CHECKS_BY_SLUG, *(check.slug for check in checks), UNUSED_ALLOWANCE}
    for slug in handbook.settings.checks:
        if slug not in known:
            place = handbook.place(handbook.settings, "checks", slug, key=True)
            values = {"slug": slug, "nearest": nearest(slug, {name: name for name in known})}
            yield Finding(UNKNOWN_SETTING, Severity.ERROR, place, values)


def _wrong_thresholds(handbook: Handbook, checks: Sequence[Check]) -> Iterator[Finding]:
    """Thresholds out of range, and those of checks that have none."""
    known = CHECKS_BY_SLUG | {check.slug: check for check in checks}
    for slug, setting in handbook.settings.checks.items():
        if setting.threshold is None or slug not in known:
            continue
        threshold = known[slug].threshold
        place = handbook.place(handbook.settings, "checks", slug, "threshold")
        if threshold is None:
            yield Finding(WRONG_THRESHOLD, Severity.ERROR, place, {"slug": slug}, "none")
        elif not threshold.allows(setting.threshold):
            values = {"slug": slug, "number": setting.threshold, "least": threshold.least, "most": threshold.most}
            yield Finding(WRONG_THRESHOLD, Severity.ERROR, place, values)


def _unused_allowances(handbook: Handbook, used: set[tuple[str, Allowance]], ran: set[str]) -> list[Finding]:
    """Allowances that allow nothing; those of checks that did not run may still be needed."""
    findings = []
    for file, document in handbook.documents.items():
        if file in handbook.unread:
            continue
        for allowance in (entry for entries in document.allowances.values() for entry in entries):
            values: dict[str, object] = {"slug": allowance.check}
            place = Place(file, allowance.line)
            if allowance.check not in CHECKS_BY_SLUG and allowance.check not in ran:
                values["nearest"] = nearest(allowance.check, {slug: slug for slug in CHECKS_BY_SLUG})
                findings.append(Finding(UNUSED_ALLOWANCE, Severity.WARNING, place, values, "unknown-check"))
            elif allowance.check in ran and (file, allowance) not in used:
                findings.append(Finding(UNUSED_ALLOWANCE, Severity.WARNING, place, values))
    return findings
