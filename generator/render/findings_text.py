"""Findings as a report for people, on a terminal or in a log."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from generator.findings import Finding, Place, Severity
from generator.load.source_text import FORBIDDEN, STAND_IN
from generator.locale import Catalogue

LinesOf = Callable[[str], Sequence[str]]
"""The lines of a file by its path relative to the project; none where the file cannot be shown."""

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.HINT: "cyan"}
_DEEP = 4
_LONGEST_FRAME = 100
# A line may end between two Chinese characters, but no line begins with a closing mark or ends with an opening one.
_WIDE = "\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6"
_OPENING = "「『（《〈【“‘"
_CLOSING = "，。；：、！？」』）》〉】”’…"
# Not compiled here: that takes longer than the start of most modules, and a report without findings has no use for it.
_PIECE = f"[{_OPENING}]*(?:[^\\s{_WIDE}]+|[{_WIDE}])[{_CLOSING}]*\\s*|\\s+"


def findings_text(findings: Sequence[Finding], words: Catalogue, lines_of: LinesOf, width: int | None = None) -> Text:
    """The findings file by file, each with its line, what to do and the places that belong to it, then the counts.

    `width` is that of the terminal in cells; None breaks no lines.
    """
    report = Text()
    for file, group in groupby(findings, key=lambda finding: finding.place.file):
        report.append(f"{_safe(file)}\n", "bold underline")
        for finding in group:
            for line in _finding(finding, words, lines_of, width):
                report.append_text(line).append("\n")
            report.append("\n")
    return report.append_text(counts_text(findings, words)).append("\n")


def counts_text(findings: Sequence[Finding], words: Catalogue) -> Text:
    """The last line of a report: how many of each severity, in how many files."""
    if not findings:
        return Text(words.text("commands.report.nothing"), "bold green")
    counts = {one.value: sum(finding.severity is one for finding in findings) for one in Severity}
    files = len({finding.place.file for finding in findings})
    worst = min((finding.severity for finding in findings), key=list(Severity).index)
    return Text(words.text("commands.report.counts", **counts, files=files), STYLES[worst])


def _finding(finding: Finding, words: Catalogue, lines_of: LinesOf, width: int | None) -> Iterator[Text]:
    place, style = finding.place, STYLES[finding.severity]
    label = words.text(f"commands.severity.{finding.severity.value}")
    head = Text.assemble("  ", (f"{place.line}:{place.column}", "bold"), "  ", (label, style), "  ")
    yield from _wrapped(head, f"{words.problem(finding)}  [{finding.check}]", width)
    yield from _frame(place, lines_of(place.file), style, width)
    yield from _wrapped(_label(words, "fix"), words.fix(finding), width)
    for other in finding.related:
        where = f"{other.place.file}:{other.place.line}:{other.place.column}"
        yield from _wrapped(_label(words, "related"), f"{where}  {words.text(f'related.{other.note}')}", width)


def _label(words: Catalogue, name: str) -> Text:
    return Text(" " * _DEEP).append(words.text(f"commands.report.{name}"), "dim")


def _frame(place: Place, lines: Sequence[str], style: str, width: int | None) -> Iterator[Text]:
    """The line of a place with a caret under its column; a long line is cut around the caret."""
    if not 1 <= place.line <= len(lines):
        return
    gutter = f"{place.line:>{_DEEP + 3}} │ "
    room = min(width or _LONGEST_FRAME, _LONGEST_FRAME) - cell_len(gutter)
    # One cell for a tab keeps caret and column together.
    text = _safe(lines[place.line - 1]).replace("\t", " ")
    column = min(place.column - 1, len(text))
    start = _cut(text, column, room)
    before = ("…" if start else "") + text[start:column]
    shown = _clipped(("…" if start else "") + text[start:], room)
    yield Text.assemble((gutter, "dim"), shown.rstrip())
    yield Text.assemble((" " * (cell_len(gutter) - 2) + "│ ", "dim"), " " * cell_len(before), ("^", style))


def _cut(text: str, column: int, room: int) -> int:
    """Where a line must begin so that its column is on the screen, with some text after it."""
    if cell_len(text) <= room:
        return 0
    start = 0
    while cell_len(text[start:column]) > room // 2:
        start += 1
    return start


def _clipped(text: str, room: int) -> str:
    return text if cell_len(text) <= room else set_cell_size(text, max(room - 1, 1)).rstrip() + "…"


def _wrapped(head: Text, text: str, width: int | None) -> Iterator[Text]:
    """A text behind its head; further lines begin where the first one does."""
    indent = head.cell_len
    line, used = head, indent
    for piece in re.findall(_PIECE, _safe(text)):
        size = cell_len(piece.rstrip())
        if width is not None and used > indent and used + size > width:
            line.rstrip()
            yield line
            line, used = Text(" " * indent), indent
        line.append(piece)
        used += cell_len(piece)
    line.rstrip()
    yield line


def _safe(text: str) -> str:
    # What an author wrote must not steer the terminal.
    return FORBIDDEN.sub(STAND_IN, text.replace("\n", " "))
