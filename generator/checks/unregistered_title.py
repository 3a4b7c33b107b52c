"""A text names a form or policy in 《》 that is not in the handbook, and nothing is called alike."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.titles import ALIKE, known_titles, mentions, nearest_title
from generator.findings import Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING, needs=(Kind.POLICY,))
def unregistered_title(handbook: Handbook) -> Iterator[Problem]:
    """Who is told to fill in a form or to follow a policy finds it. Each file is told of a title once."""
    known = known_titles(handbook)
    seen: dict[str, bool] = {}
    told: set[tuple[str, str]] = set()
    for title, document, path in mentions(handbook):
        if title not in seen:
            seen[title] = title in known or nearest_title(title, known, ALIKE.of(handbook)) is not None
        if not seen[title] and (document.file, title) not in told:
            told.add((document.file, title))
            yield Problem(document.place(*path), {"title": title})
