"""Marks a page that is drawn already as a draft: a banner, the findings that concern it, and a mark at their lines."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import groupby
from typing import Any

from generator.locale import Catalogue
from generator.render.site import Page, Section
from generator.render.templates import environment
from generator.views.draft import PageNotes
from generator.views.links import HEALTH
from generator.views.page import PageView

# Where a mark may stand inside of the line with an anchor: in the first cell that is no number, in a term or in a
# paragraph, but not between them.
_INTO = (
    r'(?:\s*<(?:tr|div|dl|section)\b[^>]*>)*(?:\s*<td class="hb-no">[^<]*</td>)?'
    r"(?:\s*<(?:td|th|dt|p|h3|h4|summary)\b[^>]*>)?"
)


def draft_pen(
    draw: Callable[[PageView], Page], notes: Mapping[str, PageNotes], catalogue: Catalogue
) -> Callable[[PageView], Page]:
    """Draws pages as drafts; `notes` are by the path of their page."""
    return lambda view: draft_page(draw(view), notes.get(view.path), catalogue)


def draft_page(page: Page, notes: PageNotes | None, catalogue: Catalogue) -> Page:
    """The page with its banner, and with its notes where it has any."""
    parts = _macros(page.view.root, catalogue)
    head, *rest = page.sections
    box = parts.box(notes) if notes else ""
    sections = [replace(head, html=f"{parts.banner()}{head.html}\n{box}".strip()), *rest]
    lines = sorted((*notes.serious, *notes.hints), key=lambda note: note.line) if notes else []
    for line, found in groupby(lines, key=lambda note: note.line):
        marks = str(parts.marks(list(found))).strip()
        if line:
            sections = [_marked(section, line, marks) for section in sections]
    return Page(page.view, tuple(sections))


def _macros(root: str, catalogue: Catalogue) -> Any:
    template = environment().get_template("partials/draft.html.j2")
    return template.make_module({"root": root, "t": catalogue.text, "health": HEALTH})


def _marked(section: Section, line: str, marks: str) -> Section:
    """The section with the marks at a line that stands in it, at its beginning where it is the line itself."""
    if section.anchor == line:
        return replace(section, html=f"<p>{marks}</p>\n{section.html}")
    pattern = rf'<\w+\b[^>]*\sid="{re.escape(line)}"[^>]*>{_INTO}'
    return replace(section, html=re.sub(pattern, lambda found: found.group() + marks, section.html, count=1))
