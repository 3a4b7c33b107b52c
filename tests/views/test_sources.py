import pytest

from generator.views.page import Link, PageView
from generator.views.sources import ClauseRow, Coverage, SourcePage, clause_link, place_link, sources
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, context, page

OPEN = """
id: s001
title: Letters
parts:
  - {label: L1, title: First letter, clauses: [{label: "1", gist: Tea is free.}, {label: "2", gist: So is cake.}]}
  - label: L2
    title: Second letter
    clauses: [{label: "1", gist: No tea., disposition: dropped, reason: Too hard.}]
"""


def made(path: str) -> PageView:
    return next(view for view in sources(context(FULL)) if view.path == path)


def rows(view: PageView, section: int = 0) -> tuple[ClauseRow, ...]:
    found = view.sections[section].item
    assert isinstance(found, tuple)
    return found


def test_no_sources_no_pages() -> None:
    assert list(sources(context(MINIMAL))) == []


def test_the_table_counts_each_disposition_and_ends_with_the_sum() -> None:
    view = made("sources/index.html").view
    assert isinstance(view, Coverage)
    assert [(line.total, line.counts, line.covered) for line in view.lines] == [(4, (1, 1, 1, 1), "100%")] * 2
    assert view.lines[0].link.path == "sources/s000.html"
    assert view.lines[1].link == Link("Total")


def test_open_clauses_are_not_covered(project: Project) -> None:
    root = project({"sources/s001.yml": OPEN, "sources/s002.yml": "{id: s002, title: Nothing}"}, base=FULL)
    table, first, letters, empty = sources(context(root))
    assert isinstance(table.view, Coverage)
    assert [(line.total, line.covered) for line in table.view.lines] == [(4, "100%"), (3, "33%"), (0, "—"), (7, "71%")]
    assert (first.path, empty.sections) == ("sources/s000.html", ())
    row = rows(letters)[0]
    assert (row.disposition, row.disposition_label, row.places) == (None, "Open", ())


def test_a_page_has_a_section_for_each_part_and_counts_for_the_filter(project: Project) -> None:
    letters = next(
        view for view in sources(context(project({"sources/s001.yml": OPEN}, base=FULL))) if "s001" in view.path
    )
    assert [(section.anchor, section.title) for section in letters.sections] == [
        ("part-1", "L1 First letter"),
        ("part-2", "L2 Second letter"),
    ]
    # Labels may hold anything and repeat between parts, so lines are numbered.
    assert [row.anchor for section in (0, 1) for row in rows(letters, section)] == ["part-1-1", "part-1-2", "part-2-1"]
    assert isinstance(letters.view, SourcePage)
    assert letters.view.counts[3] == ("dropped", 1, "Dropped")
    assert letters.description == "Letters"


def test_a_clause_leads_to_where_it_went() -> None:
    kept, _, changed, dropped = rows(made("sources/s000.html"))
    assert kept.places[0].path == "roles/sales-manager.html#duty-1-1"
    assert kept.places[1].path == "policies/sales-conduct.html#article-1"
    assert kept.reason is None
    assert (changed.disposition_label, changed.reason) == ("Changed", 'Only in the shop; the law & "common sense".')
    assert (dropped.places, dropped.reason) == ((), "Nobody minds.")


@pytest.mark.parametrize(
    ("place", "text", "path"),
    [
        ("roles/storekeeper", "Storekeeper", "roles/storekeeper.html"),
        ("roles/storekeeper#duty-1", "Storekeeper duty 1", "roles/storekeeper.html#duty-1"),
        ("roles/storekeeper#duty-1-2", "Storekeeper duty 1.2", "roles/storekeeper.html#duty-1-2"),
        ("roles/storekeeper#authority-2", "Storekeeper authority 2", "roles/storekeeper.html#authority-2"),
        ("roles/storekeeper#standard-3", "Storekeeper standard 3", "roles/storekeeper.html#standard-3"),
        ("roles/storekeeper#kpis", "Storekeeper KPI", "roles/storekeeper.html#kpis"),
        ("roles/storekeeper#relations", "Storekeeper", "roles/storekeeper.html#relations"),
        ("departments/workshop", "Workshop", "departments/workshop.html"),
        ("policies/trips#chapter-1", "Trips Chapter 1", "policies/trips.html#chapter-1"),
        ("policies/trips#article-12-3", "Trips Article 12", "policies/trips.html#article-12-3"),
        ("policies/trips#form-ticket", "Trips form", "policies/trips.html#form-ticket"),
        ("policies/trips#ladder-cost", "Trips approval", "policies/trips.html#ladder-cost"),
        ("decisions", "Decisions", "decisions.html"),
        ("decisions#C1", "Decisions C1", "decisions.html#C1"),
    ],
)
def test_a_place_is_called_by_its_page_and_line(place: str, text: str, path: str) -> None:
    assert place_link(place, context(FULL)) == Link(text, path)


def test_the_page_is_drawn_with_its_text_escaped() -> None:
    html = page(FULL, "sources/s000.html").html
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(&#34;gist&#34;)&lt;/script&gt;" in html
    assert html.count("<tr id=") == 4
    assert 'data-disposition="dropped"' in html
    assert 'href="../roles/sales-manager.html#duty-1-1"' in html


def test_a_search_finds_a_source_by_its_number() -> None:
    assert made("sources/s000.html").search[0].keys == ("s000",)


def test_a_clause_is_named_as_in_its_document_and_an_unknown_one_by_its_reference() -> None:
    made = context(FULL)
    assert clause_link("s000#P1/A", made) == Link("P1 A", "sources/s000.html#part-1-1")
    assert clause_link("s000#P1/nothing", made) == Link("s000#P1/nothing")
    assert clause_link("s999#P1/A", made) == Link("s999#P1/A")
