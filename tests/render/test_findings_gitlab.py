import json
from dataclasses import replace

from generator.findings import Finding, Place, Severity
from generator.locale import catalogue
from generator.project import check as check_project
from generator.render.findings_gitlab import findings_gitlab
from generator.render.fingerprints import identity
from tests.shipped import REPOSITORY

FINDING = Finding("duplicate-key", Severity.ERROR, Place("roles/a/b.yml", 3, 5), {"name": "标题", "first_line": 1})


def test_the_form_is_that_of_code_quality() -> None:
    words = catalogue("zh-CN")
    assert json.loads(findings_gitlab([FINDING], words)) == [
        {
            "description": f"{words.problem(FINDING)}。改法：{words.fix(FINDING)}",
            "check_name": "duplicate-key",
            "fingerprint": identity(FINDING),
            "severity": "critical",
            "location": {"path": "roles/a/b.yml", "lines": {"begin": 3}},
        }
    ]


def test_severities_are_words_that_gitlab_knows() -> None:
    found = [replace(FINDING, severity=severity) for severity in Severity]
    assert [row["severity"] for row in json.loads(findings_gitlab(found, catalogue("en")))] == [
        "critical",
        "minor",
        "info",
    ]


def test_no_two_rows_share_a_fingerprint_and_moved_lines_keep_theirs() -> None:
    moved = replace(FINDING, place=Place("roles/a/b.yml", 30, 5), values={"name": "标题", "first_line": 28})
    before, after = (
        [row["fingerprint"] for row in json.loads(findings_gitlab([one, one], catalogue("zh-CN")))]
        for one in (FINDING, moved)
    )
    assert len(set(before)) == 2
    assert before == after


def test_nothing_found_is_an_empty_list() -> None:
    assert json.loads(findings_gitlab([], catalogue("en"))) == []


def test_every_row_about_the_shipped_handbook_can_be_shown_by_gitlab() -> None:
    findings = check_project(REPOSITORY).findings
    rows = json.loads(findings_gitlab(findings, catalogue("zh-CN")))
    assert len(rows) == len(findings) > 0
    assert len({row["fingerprint"] for row in rows}) == len(rows)
    for row in rows:
        assert row.keys() == {"description", "check_name", "fingerprint", "severity", "location"}
        assert row["description"].strip()
        assert row["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert (REPOSITORY / row["location"]["path"]).is_file()
        assert row["location"]["lines"]["begin"] >= 1
