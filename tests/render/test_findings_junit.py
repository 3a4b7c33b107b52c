from xml.etree.ElementTree import Element, fromstring

from generator.checks import CHECKS
from generator.findings import Finding, Place, Severity
from generator.locale import catalogue
from generator.render.findings_junit import SUITE, findings_junit


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
