from dataclasses import replace

from generator.explanations import explanations
from generator.findings import Finding, Place, Severity
from generator.views.finding_rows import FindingRow, FindingRows
from generator.views.page import Link
from tests.samples.read import FULL, context, read

UNKNOWN = Finding("unknown-key", Severity.ERROR, Place("roles/a/b.yml", 7), {"key": "x", "path": "x", "nearest": None})
VAGUE = Finding("vague-wording", Severity.HINT, Place("roles/a/b.yml", 9), {"no": "1", "word": "soon"})


def row(finding: Finding) -> FindingRow:
    return FindingRows(explanations("en"), context(FULL)).row(finding)


def test_a_row_says_what_where_and_what_to_do() -> None:
    shown = row(UNKNOWN)
    assert (shown.place, shown.about.path, shown.label) == ("roles/a/b.yml:7", None, "Error")
    assert "`x`" in shown.problem
    assert shown.fix


def test_a_finding_leads_to_the_line_that_it_concerns() -> None:
    _, handbook = read(FULL)
    role = handbook.role["sales-manager"]
    place = handbook.place(role, "duties", 1, "text")
    assert row(replace(VAGUE, place=place)).page == Link(
        f"{role.title} duty {role.duties[1].no}", f"roles/sales-manager.html#duty-{role.duties[1].no.replace('.', '-')}"
    )


def test_a_file_without_a_page_leads_nowhere() -> None:
    assert row(VAGUE).page is None


def test_a_check_leads_to_its_explanation_and_what_is_no_check_does_not() -> None:
    assert row(VAGUE).about.path == "health.html#check-vague-wording"
    assert (row(VAGUE).family, row(UNKNOWN).family) == ("wording", "reading")
