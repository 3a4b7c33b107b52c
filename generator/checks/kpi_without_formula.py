"""Indicators do not say how they are counted."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.kpi_gaps import kpi_gaps
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.role import Kpi

_COUNTS = re.compile("[额数量]$")


@check(severity=Severity.WARNING)
def kpi_without_formula(handbook: Handbook) -> Iterator[Problem]:
    """Two people who count alike get the same figure; a definition or a target in words is as good as a formula."""
    yield from kpi_gaps(handbook, _is_open)


def _is_open(kpi: Kpi) -> bool:
    """Whether it is open how to count; a name such as 坏账金额 or 拜访次数 says it."""
    in_words = kpi.target is not None and kpi.target.text is not None
    return kpi.formula is None and kpi.definition is None and not in_words and not _COUNTS.search(kpi.name)
