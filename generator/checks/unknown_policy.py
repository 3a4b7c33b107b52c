"""A policy is named that does not exist."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.known_ids import unknown_references
from generator.model.handbook import Handbook


@check()
def unknown_policy(handbook: Handbook) -> Iterator[Problem]:
    """Whoever follows a reference to another policy lands on it."""
    yield from unknown_references(handbook, "policy")
