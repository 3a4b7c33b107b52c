"""A form is named that no policy registers."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.known_ids import unknown_references
from generator.load.document import Kind
from generator.model.handbook import Handbook


@check(needs=(Kind.POLICY,))
def unknown_form(handbook: Handbook) -> Iterator[Problem]:
    """Every form that is mentioned is described in one policy."""
    yield from unknown_references(handbook, "form")
