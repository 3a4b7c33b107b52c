"""Findings as a reader sees them: in words, with the page that each concerns and the explanation of its check."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.findings import Finding, Place, Severity
from generator.model.place_of_line import PlaceOfLine
from generator.views.context import Context
from generator.views.links import HEALTH
from generator.views.page import Link
from generator.views.sources import place_link

READING = "reading"
"""The family of what is found while files are read; no check explains it."""


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a check's page: its heading, and the files by name."""

    heading: str
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a check is about: its family, why it is there in paragraphs, a bad and a good example."""

    slug: str
    family: str
    why: tuple[str, ...]
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding as a reader sees it; `about` leads to its explanation, `page` to the line of the site it concerns."""

    severity: Severity
    label: str
    family: str
    about: Link
    problem: str
    fix: str
    page: Link | None
    place: str


class FindingRows:
    """Finds for every finding the page that it concerns, and the words for it."""

    def __init__(self, checks: Sequence[Explanation], context: Context) -> None:
        self._context = context
        self._places = PlaceOfLine(context.handbook)
        self.explanation = {one.slug: one for one in checks}

    def row(self, finding: Finding) -> FindingRow:
        """A finding as a line of the table."""
        words = self._context.catalogue
        return FindingRow(
            severity=finding.severity,
            label=self._context.text(f"severity.{finding.severity.value}"),
            family=self.family(finding.check),
            about=self.about(finding.check),
            problem=words.problem(finding),
            fix=words.fix(finding),
            page=self.page(finding.place),
            place=f"{finding.place.file}:{finding.place.line}",
        )

    def page(self, place: Place) -> Link | None:
        """The page and line of the site that a place in a file is shown on."""
        found = self._places.find(place)
        return None if found is None else place_link(found, self._context)

    def about(self, slug: str) -> Link:
        """What a check promises, with the way to its explanation."""
        return Link(
            self._context.catalogue.title(slug), f"{HEALTH}#{check_anchor(slug)}" if slug in self.explanation else None
        )

    def family(self, slug: str) -> str:
        """The family that a finding belongs to."""
        return self.explanation[slug].family if slug in self.explanation else READING


def check_anchor(slug: str) -> str:
    """Where the explanation of a check stands on the page of the findings."""
    return f"check-{slug}"
