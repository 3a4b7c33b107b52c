"""The report is held against the schema of SARIF 2.1.0, and against the narrower form that we promise."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, FormatChecker

from generator.checks import CHECKS
from generator.findings import Finding, Place, Related, Severity
from generator.locale import LANGUAGES, catalogue
from generator.project import check as check_project
from generator.render.findings_sarif import FINGERPRINT, findings_sarif
from tests.shipped import REPOSITORY

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
# What RFC 3986 allows in an address; jsonschema itself knows the two formats only with packages that we do not need.
ADDRESS = re.compile(r"(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*")
FORMATS = FormatChecker(formats=())

FINDING = Finding(
    "duplicate-key",
    Severity.ERROR,
    Place("roles/总 部/b#1.yml", 3, 5),
    {"name": "标题", "first_line": 1},
    related=(Related(Place("roles/a/b.yml", 1, 2), "first-use"),),
)
HINT = Finding("vague-deadline", Severity.HINT, Place("policies/p.yml", 7, 1), {"word": "及时"})

WARNING = Finding("unused-form", Severity.WARNING, Place("policies/p.yml", 9, 3), {"form": "表"})

# Object → property → its form; a question mark allows it to be missing. What is not named here is not allowed.
FORMS: dict[str, dict[str, Any]] = {
    "log": {"$schema": str, "version": "2.1.0", "runs": ["run"]},
    "run": {"tool": "tool", "columnKind": "unicodeCodePoints", "originalUriBaseIds": dict, "results": ["result"]},
    "tool": {"driver": "driver"},
    "driver": {
        "name": "handbook",
        "semanticVersion": re.compile(r"\d+\.\d+\.\d+"),
        "language": re.compile(r"[a-zA-Z]{2}(-[a-zA-Z]{2})?"),
        "rules": ["rule"],
    },
    "rule": {
        "id": re.compile(r"[a-z0-9-]+"),
        "shortDescription": "message",
        "fullDescription?": "message",
        "help": "message",
        "defaultConfiguration?": "configuration",
    },
    "configuration": {"level": re.compile(r"none|note|warning|error")},
    "message": {"text": re.compile(r".*\S.*", re.DOTALL), "markdown?": str},
    "result": {
        "ruleId": str,
        "ruleIndex": int,
        "level": re.compile(r"none|note|warning|error"),
        "message": "message",
        "locations": ["location"],
        "relatedLocations?": ["location"],
        "partialFingerprints": dict,
    },
    "location": {"id?": int, "physicalLocation": "physicalLocation", "message?": "message"},
    "physicalLocation": {"artifactLocation": "artifactLocation", "region": "region"},
    "artifactLocation": {"uri": re.compile(r"[A-Za-z0-9._~/%-]+"), "uriBaseId": "PROJECTROOT"},
    "region": {"startLine": int, "startColumn": int},
}


@FORMATS.checks("uri")
def is_uri(value: object) -> bool:
    return not isinstance(value, str) or bool(re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", value) and ADDRESS.fullmatch(value))


@FORMATS.checks("uri-reference")
def is_uri_reference(value: object) -> bool:
    return not isinstance(value, str) or ADDRESS.fullmatch(value) is not None


def refusals(log: dict[str, Any]) -> list[str]:
    """What the schema of the standard says against a report."""
    return [error.message for error in Draft4Validator(SCHEMA, format_checker=FORMATS).iter_errors(log)]


def faults(value: Any, form: Any, at: str = "") -> list[str]:
    """Where a value does not have a form."""
    if isinstance(form, list):
        if not isinstance(value, list):
            return [f"{at} is not a list"]
        return [fault for index, item in enumerate(value) for fault in faults(item, form[0], f"{at}[{index}]")]
    if isinstance(form, str) and form in FORMS and isinstance(value, dict):
        known = {name.rstrip("?"): inner for name, inner in FORMS[form].items()}
        needed = {name for name in FORMS[form] if not name.endswith("?")}
        found = [f"{at}.{name} is missing" for name in needed - value.keys()]
        found += [f"{at}.{name} is not known" for name in value.keys() - known.keys()]
        shared = value.keys() & known.keys()
        return found + [fault for name in shared for fault in faults(value[name], known[name], f"{at}.{name}")]
    if isinstance(form, re.Pattern):
        fits = isinstance(value, str) and form.fullmatch(value) is not None
    else:
        fits = isinstance(value, form) if isinstance(form, type) else value == form
    return [] if fits else [f"{at} is {value!r}"]


def read(*findings: Finding, language: str = "zh-CN") -> dict[str, Any]:
    log: dict[str, Any] = json.loads(findings_sarif(findings, catalogue(language)))
    return log


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("findings", [(), (FINDING, WARNING, HINT)], ids=["nothing found", "every severity"])
def test_the_schema_of_the_standard_accepts_the_report(findings: tuple[Finding, ...], language: str) -> None:
    log = read(*findings, language=language)
    assert refusals(log) == []
    assert len(log["runs"][0]["results"]) == len(findings)


def test_the_schema_accepts_the_report_of_the_shipped_handbook() -> None:
    findings = check_project(REPOSITORY).findings
    assert any(finding.related for finding in findings)
    assert {finding.severity for finding in findings} >= {Severity.HINT, Severity.WARNING}
    assert refusals(read(*findings)) == []


def test_the_schema_notices_what_is_wrong() -> None:
    assert list(Draft4Validator(Draft4Validator.META_SCHEMA).iter_errors(SCHEMA)) == []
    log = read(FINDING)
    (run,) = log["runs"]
    (result,) = run["results"]
    result["level"] = "hint"
    result["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] = "roles/总 部.yml"
    run["tool"]["driver"]["severity"] = "error"
    assert len(refusals(log)) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_is_the_one_that_we_promise(language: str) -> None:
    assert faults(read(FINDING, HINT, language=language), "log") == []
    assert faults(read(language=language), "log") == []


def test_the_form_notices_what_is_wrong() -> None:
    log = read(FINDING)
    log["runs"][0]["results"][0]["level"] = "hint"
    log["runs"][0]["results"][0]["severity"] = "error"
    del log["runs"][0]["tool"]["driver"]["name"]
    assert len(faults(log, "log")) == 3


def test_a_result_names_its_rule_its_place_and_what_to_do() -> None:
    words = catalogue("zh-CN")
    (run,) = read(FINDING, HINT)["runs"]
    first, second = run["results"]
    assert first["message"]["text"] == f"{words.problem(FINDING)}。改法：{words.fix(FINDING)}"
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "roles/%E6%80%BB%20%E9%83%A8/b%231.yml", "uriBaseId": "PROJECTROOT"},
        "region": {"startLine": 3, "startColumn": 5},
    }
    assert first["relatedLocations"][0]["message"] == {"text": "第一次写在这里"}
    assert "relatedLocations" not in second
    assert (first["level"], second["level"]) == ("error", "note")
    rules = run["tool"]["driver"]["rules"]
    for result in (first, second):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_is_a_rule_with_the_text_of_its_page(language: str) -> None:
    rules = {rule["id"]: rule for rule in read(language=language)["runs"][0]["tool"]["driver"]["rules"]}
    assert list(rules)[: len(CHECKS)] == [check.slug for check in CHECKS]
    assert set(catalogue(language).section("findings")) <= rules.keys()
    levels = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
    for check in CHECKS:
        rule = rules[check.slug]
        assert rule["shortDescription"]["text"] == catalogue(language).title(check.slug)
        assert rule["help"]["markdown"].startswith(f"# {check.slug}\n")
        assert rule["fullDescription"]["text"] in rule["help"]["text"]
        assert rule["defaultConfiguration"] == {"level": levels[check.severity]}


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    results = read(FINDING, FINDING)["runs"][0]["results"]
    assert len({result["partialFingerprints"][FINGERPRINT] for result in results}) == 2


def test_a_file_name_that_is_not_text_does_not_stop_the_report() -> None:
    odd = Finding("duplicate-key", Severity.ERROR, Place("a\udcff.yml"), {"name": "x", "first_line": 1})
    assert faults(read(odd), "log") == []
