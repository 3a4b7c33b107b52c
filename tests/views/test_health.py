import re

from generator.checks.families import FAMILIES, READING
from generator.explanations import explanations
from generator.findings import Finding, Place, Severity
from generator.render.site import render_page
from generator.render.templates import PageTemplate
from generator.resources import templates_root
from generator.views.finding_rows import Explanation
from generator.views.health import Health, health
from generator.views.page import PageView
from tests.conftest import Golden
from tests.samples.read import FULL, context

BLANK = Finding("blank-left", Severity.WARNING, Place("policies/<b>.yml", 3, 5), {"text": "<i>____</i>"})
ERROR = Finding("unknown-key", Severity.ERROR, Place("roles/a/b.yml", 7), {"key": "x", "path": "x", "nearest": None})
HINT = Finding("vague-wording", Severity.HINT, Place("roles/a/b.yml", 9), {"no": "1", "word": "soon"})
SHOWN = ("blank-left", "unknown-role", "vague-wording")


def explained() -> tuple[Explanation, ...]:
    return tuple(one for one in explanations("en") if one.slug in SHOWN)


def made(*findings: Finding) -> PageView:
    return health(findings, [(BLANK, "decided <in> May")], explained(), context(FULL))


def view_of(page: PageView) -> Health:
    assert isinstance(page.view, Health)
    return page.view


def test_all_findings_are_counted_and_listed() -> None:
    view = view_of(made(ERROR, BLANK, HINT))
    assert [(name, count) for name, count, _ in view.counts] == [("error", "1"), ("warning", "1"), ("hint", "1")]
    assert [row.severity for row in view.findings] == [Severity.ERROR, Severity.WARNING, Severity.HINT]
    assert view.verdict == "2 errors and warnings."


def test_the_page_starts_with_errors_and_warnings() -> None:
    choices = view_of(made(ERROR, BLANK, HINT)).severities
    assert [choice.value for choice in choices] == ["serious", "error", "warning", "hint", "all"]
    assert [choice.value for choice in choices if choice.chosen] == ["serious"]


def test_hints_alone_leave_the_handbook_in_order_and_are_shown() -> None:
    view = view_of(made(HINT))
    assert view.verdict == "No errors or warnings."
    assert [choice.value for choice in view.severities if choice.chosen] == ["all"]


def test_without_findings_there_is_nothing_to_filter() -> None:
    assert [section.anchor for section in made().sections] == ["allowed", "explained", "checks"]


def test_the_families_that_have_findings_can_be_chosen() -> None:
    view = view_of(made(ERROR, BLANK, HINT))
    assert [(choice.value, choice.label) for choice in view.families] == [
        ("any", "All subjects"),
        ("wording", "Wording 2"),
        ("reading", "File format 1"),
    ]


def test_the_style_hides_what_no_button_has_chosen() -> None:
    style = (templates_root() / "site/styles/health.css").read_text(encoding="utf-8")
    hidden = re.findall(r'\.hb-found:has\(\[value="(\w+)"]:checked\) tr\[data-(severity|family)', style)
    families = {(name, "family") for name in (*FAMILIES, READING)}
    assert set(hidden) == families | {(name, "severity") for name in ("serious", *Severity)}


def test_what_is_allowed_stands_with_its_reason() -> None:
    (row,) = view_of(made()).allowed
    assert "<i>____</i>" in row.problem
    assert (row.reason, row.about.path) == ("decided <in> May", "health.html#check-blank-left")


def test_only_checks_that_found_something_are_explained() -> None:
    view = view_of(made(HINT))
    assert [(one.explanation.slug, one.count) for one in view.explained] == [
        ("blank-left", "found: 1"),
        ("vague-wording", "found: 1"),
    ]


def test_every_check_is_named_with_its_promise_below_its_family() -> None:
    checks = dict(view_of(made()).checks)
    assert checks.keys() == {"References", "Wording"}
    assert [slug for slug, _ in checks["Wording"]] == ["blank-left", "vague-wording"]


def test_the_page_is_drawn_as_agreed(golden: Golden) -> None:
    page = made(ERROR, BLANK, HINT)
    golden("site/health.html", render_page(page, PageTemplate(page.template, context(FULL).catalogue)).html + "\n")
