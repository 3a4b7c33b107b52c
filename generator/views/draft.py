"""What a draft shows beside its content: on every page the findings that concern it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.findings import Finding, Severity
from generator.views.context import Context
from generator.views.finding_rows import Explanation, FindingRow, FindingRows
from generator.views.links import HOME


@dataclass(frozen=True, slots=True)
class Note:
    """One finding on the page that it concerns; `line` is the anchor of the line there, empty for the whole page."""

    no: int
    line: str
    row: FindingRow


@dataclass(frozen=True, slots=True)
class PageNotes:
    """The findings of one page, numbered in one run: those to mend, and the hints."""

    serious: tuple[Note, ...] = ()
    hints: tuple[Note, ...] = ()


def draft_notes(
    findings: Sequence[Finding], checks: Sequence[Explanation], context: Context
) -> Mapping[str, PageNotes]:
    """The notes by the path of their page; what concerns no page, such as the settings, stands on the first page."""
    rows = FindingRows(checks, context)
    by_page: dict[str, list[tuple[str, FindingRow]]] = {}
    for finding in findings:
        row = rows.row(finding)
        path, _, line = (row.page.path if row.page and row.page.path else HOME).partition("#")
        by_page.setdefault(path, []).append((line, row))
    return {path: _numbered(found) for path, found in by_page.items()}


def _numbered(found: Sequence[tuple[str, FindingRow]]) -> PageNotes:
    ordered = sorted(found, key=lambda one: one[1].severity is Severity.HINT)
    notes = [Note(no, line, row) for no, (line, row) in enumerate(ordered, 1)]
    return PageNotes(
        tuple(note for note in notes if note.row.severity is not Severity.HINT),
        tuple(note for note in notes if note.row.severity is Severity.HINT),
    )
