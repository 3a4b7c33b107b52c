"""Indicators do not say where their figures come from."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.kpi_gaps import kpi_gaps
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.HINT)
def kpi_without_data_source(handbook: Handbook) -> Iterator[Problem]:
    """Who is scored and who scores look at the same figures."""
    yield from kpi_gaps(handbook, lambda kpi: kpi.data_source is None)
