"""Findings as one page to send by mail: nothing to install, nothing loaded, and it prints well."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from jinja2 import FileSystemLoader

from generator.findings import Finding, Place, Severity
from generator.locale import Catalogue
from generator.render.findings_text import LinesOf, counts_text
from generator.render.templates import environment
from generator.resources import templates_root

_LONGEST_LINE = 300


def findings_html(
    findings: Sequence[Finding], words: Catalogue, lines_of: LinesOf, titles: Mapping[str, str], handbook: str = ""
) -> str:
    """The findings file by file, each with its line, what is wrong and what to do.

    `titles` are those of the files, where there are any; `handbook` is the title of the handbook.
    """
    groups = []
    for file, group in groupby(findings, key=lambda finding: finding.place.file):
        found = [(finding, _line(finding.place, lines_of(file))) for finding in group]
        groups.append((file, titles.get(file), found))
    loader = FileSystemLoader(templates_root() / "report")
    template = environment().overlay(loader=loader).get_template("findings.html.j2")
    page = template.render(
        t=words.text,
        words=words,
        handbook=handbook,
        counts=counts_text(findings, words).plain,
        severities=[one for one in Severity if any(finding.severity is one for finding in findings)],
        groups=groups,
    )
    return f"{page}\n"


def _line(place: Place, lines: Sequence[str]) -> str:
    """What is written in the line of a place; nothing where it cannot be shown."""
    text = lines[place.line - 1].strip() if 1 <= place.line <= len(lines) else ""
    return text if len(text) <= _LONGEST_LINE else f"{text[:_LONGEST_LINE]}…"
