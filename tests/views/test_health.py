from generator.findings import Finding, Place, Severity
from generator.render.site import render_page
from generator.render.templates import PageTemplate
from generator.views.health import Health, health
from generator.views.page import PageView
from tests.conftest import Golden
from tests.samples.read import FULL, context

BLANK = Finding("blank-left", Severity.WARNING, Place("policies/<b>.yml", 3, 5), {"text": "<i>____</i>"})
ERROR = Finding("unknown-key", Severity.ERROR, Place("roles/a/b.yml", 7), {"key": "x", "path": "x", "nearest": None})
HINT = Finding("blank-left", Severity.HINT, Place("roles/a/b.yml", 9), {"text": "____"})


def made(*findings: Finding) -> PageView:
    return health(findings, [(BLANK, "decided <in> May")], ["blank-left", "unknown-role"], context(FULL))


def view_of(page: PageView) -> Health:
    assert isinstance(page.view, Health)
    return page.view


def test_counts_are_of_all_findings_but_hints_are_not_listed() -> None:
    view = view_of(made(ERROR, BLANK, HINT))
    assert [(name, count) for name, count, _ in view.counts] == [("error", "1"), ("warning", "1"), ("hint", "1")]
    assert [row.severity for row in view.findings] == [Severity.ERROR, Severity.WARNING]
    assert view.verdict == "2 findings."


def test_hints_alone_leave_the_handbook_in_order() -> None:
    page = made(HINT)
    assert view_of(page).verdict == "No errors or warnings."
    assert [section.anchor for section in page.sections] == ["allowed", "checks"]


def test_a_row_says_what_where_and_what_to_do() -> None:
    row = view_of(made(ERROR)).findings[0]
    assert (row.place, row.check, row.label) == ("roles/a/b.yml:7", "unknown-key", "Error")
    assert "`x`" in row.problem
    assert row.fix


def test_what_is_allowed_stands_with_its_reason() -> None:
    ((problem, reason, check),) = view_of(made()).allowed
    assert "<i>____</i>" in problem
    assert (reason, check) == ("decided <in> May", "blank-left")


def test_every_check_is_named_with_its_promise() -> None:
    checks = dict(view_of(made()).checks)
    assert checks.keys() == {"blank-left", "unknown-role"}
    assert all(checks.values())


def test_the_page_is_drawn_as_agreed(golden: Golden) -> None:
    page = made(ERROR, BLANK, HINT)
    golden("site/health.html", render_page(page, PageTemplate(page.template, context(FULL).catalogue)).html + "\n")
