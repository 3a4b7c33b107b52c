from xml.etree.ElementTree import Element, fromstring

from generator.checks import CHECKS
from generator.findings import Finding, Place, Severity
from generator.locale import catalogue
from generator.project import check as check_project
from generator.render.findings_junit import SUITE, findings_junit
from tests.shipped import REPOSITORY

# Element → the attributes that it must have, those that it may have, and what may stand inside it: what Jenkins,
# GitLab and GitHub's actions read alike.
COUNTED = {"name", "tests", "failures", "errors", "skipped"}
ELEMENTS: dict[str, tuple[set[str], set[str], set[str]]] = {
    "testsuites": (COUNTED, set(), {"testsuite"}),
    "testsuite": (COUNTED, set(), {"testcase"}),
    "testcase": ({"classname", "name"}, {"file", "line"}, {"failure", "skipped", "system-out"}),
    "failure": ({"message", "type"}, set(), set()),
    "skipped": (set(), {"message"}, set()),
    "system-out": (set(), set(), set()),
}


def finding(
    line: int = 3, check: str = "duplicate-key", severity: Severity = Severity.ERROR, name: str = "标题"
) -> Finding:
    return Finding(check, severity, Place("roles/a/b.yml", line, 5), {"name": name, "first_line": 1})


def read(*findings: Finding, skipped: frozenset[str] = frozenset(), strict: bool = False) -> Element:
    text = findings_junit(findings, catalogue("zh-CN"), skipped=skipped, strict=strict)
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n')
    return fromstring(text)  # noqa: S314 -- what our own code has just written


def counts(element: Element) -> tuple[str | None, ...]:
    return tuple(element.get(name) for name in ("tests", "failures", "skipped", "errors"))


def test_findings_of_one_check_in_one_file_are_one_case() -> None:
    root = read(finding(3), finding(4))
    (case,) = root.findall("testsuite[@name='roles/a/b.yml']/testcase")
    assert case.attrib == {"classname": "roles/a/b.yml", "name": "duplicate-key", "file": "roles/a/b.yml", "line": "3"}
    (failure,) = case
    assert (failure.tag, failure.get("type")) == ("failure", "error")
    assert failure.get("message") == "键「标题」在这里又写了一次，但第 1 行已经写过"
    lines = (failure.text or "").splitlines()
    assert lines[0] == "roles/a/b.yml:3:5  错误  键「标题」在这里又写了一次，但第 1 行已经写过"
    assert lines[1] == "改法：只留一处，删掉另一处"
    assert lines[2].startswith("roles/a/b.yml:4:5  ")


def test_a_warning_fails_only_if_strict_and_a_hint_never() -> None:
    for severity, strict, expected in [
        (Severity.WARNING, False, "system-out"),
        (Severity.WARNING, True, "failure"),
        (Severity.HINT, True, "system-out"),
    ]:
        (case,) = read(finding(severity=severity), strict=strict).findall("testsuite[@name='roles/a/b.yml']/testcase")
        assert [child.tag for child in case] == [expected]


def test_the_counts_are_those_of_the_cases() -> None:
    root = read(finding(3), finding(4), skipped=frozenset({CHECKS[0].slug}))
    assert counts(root) == (str(len(CHECKS) + 1), "1", "1", "0")
    assert [counts(suite) for suite in root] == [(str(len(CHECKS)), "0", "1", "0"), ("1", "1", "0", "0")]


def test_a_check_without_findings_passes_and_one_that_did_not_run_is_skipped() -> None:
    loud = Finding("vague-deadline", Severity.HINT, Place("policies/p.yml"), {"word": "及时"})
    silent, waiting = (check.slug for check in CHECKS[:2])
    root = read(loud, skipped=frozenset({waiting}))
    cases = {
        case.get("name"): [child.tag for child in case] for case in root.findall(f"testsuite[@name='{SUITE}']/testcase")
    }
    assert set(cases) == {check.slug for check in CHECKS} - {"vague-deadline"}
    assert (cases[silent], cases[waiting]) == ([], ["skipped"])


def test_what_an_author_wrote_stays_text() -> None:
    (case,) = read(finding(name="<b>&\"'\n]]>")).findall("testsuite[@name='roles/a/b.yml']/testcase")
    assert "「<b>&\"'\n]]>」" in (case[0].get("message") or "")
    assert "「<b>&\"'\n]]>」" in (case[0].text or "")


def faults(element: Element) -> list[str]:
    """Where an element is not one that the readers of such reports know, or counts wrongly."""
    must, may, inside = ELEMENTS[element.tag]
    found = [f"{element.tag} without {name}" for name in must.difference(element.keys())]
    found += [f"{element.tag} with {name}" for name in set(element.keys()) - must - may]
    found += [f"{child.tag} in {element.tag}" for child in element if child.tag not in inside]
    if {"tests", "failures"} <= must:
        cases = list(element.iter("testcase"))
        expected = [cases, *([case for case in cases if case.find(tag) is not None] for tag in ("failure", "skipped"))]
        if counts(element)[:3] != tuple(str(len(some)) for some in expected):
            found.append(f"{element.get('name')} counts wrongly")
    return found + [fault for child in element if child.tag in inside for fault in faults(child)]


def test_the_report_of_the_shipped_handbook_has_the_known_structure() -> None:
    findings = check_project(REPOSITORY).findings
    root = read(*findings, skipped=frozenset({CHECKS[0].slug}), strict=True)
    assert faults(root) == []
    cases = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
    assert len(cases) == len(set(cases))
    assert {(finding.place.file, finding.check) for finding in findings} <= set(cases)
    for case in root.iter("testcase"):
        assert int(case.get("line", "1")) >= 1


def test_the_structure_notices_what_is_wrong() -> None:
    root = read(finding())
    root.set("failures", "7")
    (case,) = root.findall("testsuite[@name='roles/a/b.yml']/testcase")
    case.set("severity", "error")
    del case[0].attrib["message"]
    case.append(Element("property"))
    assert len(faults(root)) == 4
