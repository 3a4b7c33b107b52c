"""A text names a form or policy in 《》 almost, but not quite, as it is registered."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.titles import ALIKE, known_titles, mentions, nearest_title
from generator.findings import Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING, needs=(Kind.POLICY,), threshold=ALIKE)
def misspelt_title(handbook: Handbook) -> Iterator[Problem]:
    """One form, one name: otherwise staff look for a second one."""
    known = known_titles(handbook)
    alike: dict[str, str | None] = {}
    for title, document, path in mentions(handbook):
        if title not in known:
            if title not in alike:
                alike[title] = nearest_title(title, known, ALIKE.of(handbook))
            if alike[title] is not None:
                yield Problem(document.place(*path), {"title": title, "registered": alike[title]})
