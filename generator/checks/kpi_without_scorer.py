"""Indicators do not say who scores them."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.kpi_gaps import kpi_gaps
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.HINT)
def kpi_without_scorer(handbook: Handbook) -> Iterator[Problem]:
    """A score that nobody gives is given by nobody or by anybody."""
    yield from kpi_gaps(handbook, lambda kpi: kpi.scored_by is None)
