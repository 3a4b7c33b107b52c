import json

from generator.findings import Finding, Place, Related, Severity
from generator.locale import catalogue
from generator.render.findings_json import findings_json

FINDING = Finding(
    "duplicate-key",
    Severity.ERROR,
    Place("roles/a/b.yml", 3, 5),
    {"name": "标题", "first_line": 1},
    related=(Related(Place("roles/a/b.yml", 1, 1), "first-use"),),
)


def test_the_form_is_that_of_the_contract() -> None:
    report = json.loads(findings_json([FINDING], catalogue("zh-CN")))
    words = catalogue("zh-CN")
    assert report == {
        "version": 1,
        "counts": {"error": 1, "warning": 0, "hint": 0},
        "findings": [
            {
                "check": "duplicate-key",
                "severity": "error",
                "file": "roles/a/b.yml",
                "line": 3,
                "column": 5,
                "problem": words.problem(FINDING),
                "fix": words.fix(FINDING),
                "related": [{"file": "roles/a/b.yml", "line": 1, "column": 1, "note": "第一次写在这里"}],
            }
        ],
    }


def test_nothing_found_is_a_report_too() -> None:
    report = json.loads(findings_json([], catalogue("en")))
    assert report == {"version": 1, "counts": {"error": 0, "warning": 0, "hint": 0}, "findings": []}


def test_chinese_stays_readable_and_the_text_ends_with_a_line_break() -> None:
    text = findings_json([FINDING], catalogue("zh-CN"))
    assert "标题" in text
    assert text.endswith("}\n")
