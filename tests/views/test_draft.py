from dataclasses import replace

from generator.explanations import explanations
from generator.findings import Finding, Place, Severity
from generator.views.draft import draft_notes
from tests.samples.read import FULL, context, read

HINT = Finding("vague-wording", Severity.HINT, Place("site_config.yml", 2, 1), {"no": "1", "word": "soon"})
WARNING = replace(HINT, severity=Severity.WARNING)


def test_a_note_stands_on_the_page_and_line_that_it_concerns() -> None:
    _, handbook = read(FULL)
    role = handbook.role["sales-manager"]
    place = handbook.place(role, "duties", 0, "text")
    notes = draft_notes([replace(HINT, place=place), replace(WARNING, place=place)], explanations("en"), context(FULL))
    assert list(notes) == ["roles/sales-manager.html"]
    page = notes["roles/sales-manager.html"]
    assert [(note.no, note.line) for note in page.serious] == [(1, "duty-1-1")]
    assert [(note.no, note.line) for note in page.hints] == [(2, "duty-1-1")]


def test_what_concerns_no_page_stands_on_the_first() -> None:
    notes = draft_notes([HINT], explanations("en"), context(FULL))
    assert [(note.no, note.line) for note in notes["index.html"].hints] == [(1, "")]
