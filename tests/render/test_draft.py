"""A draft says so on every page, and marks the lines that something was found at."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from generator.checks import CHECKS
from generator.checks.base import Check
from generator.checks.page import Case, read_page
from generator.explanations import explanations
from generator.findings import Finding, Place, Severity
from generator.model.places import places
from generator.project import Checked, check
from generator.render.draft import draft_page, draft_pen
from generator.render.site import Page, Pen
from generator.views.context import make_context
from generator.views.draft import Note, PageNotes, draft_notes
from generator.views.finding_rows import FindingRows
from generator.views.site import site_view
from tests.conftest import Golden, Project
from tests.samples.read import FULL, context, page, pages, read

WRITTEN = Place("roles/sales/sales-manager.yml", 3, 1)
WARNING = Finding("vague-wording", Severity.WARNING, WRITTEN, {"no": "1", "word": "<i>soon</i>"})
VOID = {"br", "img", "input", "meta", "link", "hr", "wbr"}
NOT_INTO = {"table", "thead", "tbody", "tr", "dl", "ul", "ol"}


class Marks(HTMLParser):
    """Notes the element around each mark, and the anchors of the elements around it."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str | None]] = []
        self.found: list[tuple[str, set[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if "hb-mark" in (named.get("class") or ""):
            self.found.append((self.open[-1][0], {anchor for _, anchor in self.open if anchor}))
        if tag not in VOID:
            self.open.append((tag, named.get("id")))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass


def note(line: str, no: int = 1) -> Note:
    return Note(no, line, FindingRows(explanations("en"), context(FULL)).row(WARNING))


def marks_of(drawn: Page) -> list[tuple[str, set[str]]]:
    parser = Marks()
    parser.feed(drawn.html)
    return parser.found


def test_a_mark_stands_inside_of_its_line_wherever_that_is() -> None:
    words = context(FULL).catalogue
    seen = 0
    for place in sorted(places(read(FULL)[1])):
        path, _, line = place.partition("#")
        if not line or path == "decisions":
            continue
        drawn = draft_page(page(FULL, f"{path}.html"), PageNotes((note(line),)), words)
        ((around, anchors),) = marks_of(drawn)
        assert around not in NOT_INTO, place
        is_section = any(section.anchor == line for section in drawn.sections)
        assert is_section or line in anchors, place
        seen += 1
    assert seen > 50


def test_a_page_without_notes_has_the_banner_only() -> None:
    before = page(FULL, "org-chart.html")
    drawn = draft_page(before, None, context(FULL).catalogue)
    assert drawn.html.count("hb-draft") == 1
    assert "hb-notes" not in drawn.html
    assert re.sub(r'<p class="hb-draft">.*?</p>\n', "", drawn.html) == before.html


def test_every_page_of_a_draft_has_the_banner_and_no_page_of_the_site() -> None:
    words = context(FULL).catalogue
    for one in pages(FULL):
        assert "hb-draft" not in one.html
        assert draft_page(one, None, words).html.count("hb-draft") == 1


def test_marks_and_notes_lead_to_each_other_and_escape_what_was_written(golden: Golden) -> None:
    notes = PageNotes((note("duty-1-1", 1), note("", 2)), (note("duty-1-1", 3),))
    drawn = draft_page(page(FULL, "roles/sales-manager.html"), notes, context(FULL).catalogue)
    ids = set(re.findall(r'\sid="([^"]+)"', drawn.html))
    assert {"finding-1", "finding-2", "finding-3", "duty-1-1"} <= ids
    assert set(re.findall(r'class="hb-tag hb-mark \w+" href="#([^"]+)"', drawn.html)) == {"finding-1", "finding-3"}
    assert "<i>soon" not in drawn.html
    box = re.search(r'<section class="hb-notes".*?</section>', drawn.sections[0].html, re.DOTALL)
    assert box is not None
    golden("site/draft_notes.html", box.group() + "\n")


def examples_of_errors() -> Iterator[tuple[Check, Case]]:
    for one in CHECKS:
        if one.severity is Severity.ERROR:
            yield from ((one, case) for case in read_page(one).cases if not case.good)


def drawn_draft(checked: Checked) -> Iterator[Page]:
    assert checked.handbook is not None
    made = make_context(checked.handbook, context(FULL).catalogue)
    explained = explanations("en")
    allowed = [(entry.finding, entry.reason) for entry in checked.allowed]
    draw = draft_pen(Pen(made.catalogue).draw, draft_notes(checked.findings, explained, made), made.catalogue)
    yield from map(draw, site_view(made, checked.findings, allowed, explained).pages)


def test_a_handbook_with_errors_can_be_shown_as_a_draft_that_names_them(project: Project) -> None:
    for one, case in examples_of_errors():
        checked = check(project(case.files))
        shown = [page for page in drawn_draft(checked) if page.path != "health.html" and "hb-notes" in page.html]
        assert any(f"#check-{one.slug}" in page.html for page in shown), (one.slug, case.heading)


@pytest.mark.parametrize("path", ["roles/sales-manager.html", "health.html"])
def test_the_portable_page_is_marked_as_well(path: str) -> None:
    drawn = draft_page(page(FULL, path), PageNotes((note("duties"),)), context(FULL).catalogue)
    assert "hb-draft" in drawn.markdown
