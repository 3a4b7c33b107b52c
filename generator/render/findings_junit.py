"""Findings as JUnit XML, for servers that show test results."""

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from generator.checks import CHECKS
from generator.findings import Finding, Severity
from generator.locale import Catalogue

SUITE = "handbook check"


def findings_junit(findings: Sequence[Finding], words: Catalogue, *, skipped: Collection[str], strict: bool) -> str:
    """One suite for each file with a case for each check that found something there, and one suite for all the rest.

    A case fails with an error, or with a warning if strict; what else was found is its output. `skipped` names the
    checks that did not run.
    """
    root = Element("testsuites", name=SUITE)
    against = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    _quiet_checks(root, {finding.check for finding in findings}, skipped)
    for file, group in groupby(findings, key=lambda finding: finding.place.file):
        suite = SubElement(root, "testsuite", name=file)
        by_check: dict[str, list[Finding]] = {}
        for finding in group:
            by_check.setdefault(finding.check, []).append(finding)
        for found in by_check.values():
            _case(suite, found, words, against)
    for suite in root:
        _count(suite, [suite])
    _count(root, root)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _quiet_checks(root: Element, loud: Collection[str], skipped: Collection[str]) -> None:
    """The checks that found nothing, so that a sound handbook is not a report without tests."""
    suite = SubElement(root, "testsuite", name=SUITE)
    for check in CHECKS:
        if check.slug not in loud:
            case = SubElement(suite, "testcase", classname=SUITE, name=check.slug)
            if check.slug in skipped:
                SubElement(case, "skipped")


def _case(suite: Element, findings: Sequence[Finding], words: Catalogue, against: Collection[Severity]) -> None:
    place, check = findings[0].place, findings[0].check
    case = SubElement(suite, "testcase", classname=place.file, name=check, file=place.file, line=str(place.line))
    failing = [finding for finding in findings if finding.severity in against]
    if failing:
        failure = SubElement(case, "failure", type=failing[0].severity.value, message=words.problem(failing[0]))
        failure.text = _text(failing, words)
    rest = [finding for finding in findings if finding.severity not in against]
    if rest:
        SubElement(case, "system-out").text = _text(rest, words)


def _text(findings: Sequence[Finding], words: Catalogue) -> str:
    lines = []
    for finding in findings:
        place = finding.place
        label = words.text(f"commands.severity.{finding.severity.value}")
        lines.append(f"{place.file}:{place.line}:{place.column}  {label}  {words.problem(finding)}")
        lines.append(f"{words.text('commands.report.fix')}{words.fix(finding)}")
    return "\n".join(lines)


def _count(element: Element, suites: Iterable[Element]) -> None:
    cases = [case for suite in suites for case in suite]
    element.set("tests", str(len(cases)))
    element.set("failures", str(sum(case.find("failure") is not None for case in cases)))
    element.set("skipped", str(sum(case.find("skipped") is not None for case in cases)))
    element.set("errors", "0")
