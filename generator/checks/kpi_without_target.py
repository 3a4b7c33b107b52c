"""Indicators have no target."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.kpi_gaps import kpi_gaps
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.HINT)
def kpi_without_target(handbook: Handbook) -> Iterator[Problem]:
    """A figure is good or bad only beside a target; a veto has none."""
    yield from kpi_gaps(handbook, lambda kpi: kpi.target is None and not kpi.veto)
