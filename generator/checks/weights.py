"""The sums that the weights of a role's indicators have to give."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.model.base import Blank
from generator.model.references import Path
from generator.model.role import Kpi, KpiGroup, Role
from generator.model.values import WeightRange

Part = tuple[Path, KpiGroup | Kpi]
Span = tuple[Decimal, Decimal]
"""The least and the most that a weight can be; the same for a fixed weight."""
WHOLE = (Decimal(100), Decimal(100))


@dataclass(frozen=True, slots=True)
class WeightSum:
    """Parts whose weights have to give a whole: 100, or the weight of the group that is named."""

    path: Path
    whole: Span
    parts: tuple[Part, ...]
    group: str | None = None

    @property
    def bare(self) -> tuple[Part, ...]:
        """Parts without a weight beside others that have one. An indicator with a veto counts without a weight."""
        if all(part.weight is None for _, part in self.parts):
            return ()
        return tuple(
            (path, part)
            for path, part in self.parts
            if part.weight is None and not (isinstance(part, Kpi) and part.veto)
        )

    @property
    def total(self) -> Span | None:
        """The least and the most that the weights can give; None when there are none or one is blank."""
        weights = [part.weight for _, part in self.parts if part.weight is not None]
        spans = [span_of(weight) for weight in weights if not isinstance(weight, Blank)]
        if not spans or len(spans) < len(weights):
            return None
        return sum((low for low, _ in spans), Decimal(0)), sum((high for _, high in spans), Decimal(0))


def weight_sums(role: Role) -> Iterator[WeightSum]:
    """The sums of a role. Groups with weights give 100 together, and the indicators of a group give its weight."""
    kpis = tuple((("kpis", at), kpi) for at, kpi in enumerate(role.kpis))
    groups = tuple((("kpi_groups", at), group) for at, group in enumerate(role.kpi_groups))
    if all(group.weight is None for _, group in groups):
        yield WeightSum(("kpis",), WHOLE, kpis)
        return
    names = {group.name for _, group in groups}
    alone = tuple((path, kpi) for path, kpi in kpis if kpi.group not in names)
    yield WeightSum(("kpi_groups",), WHOLE, (*groups, *alone))
    for path, group in groups:
        if group.weight is not None and not isinstance(group.weight, Blank):
            inside = tuple((at, kpi) for at, kpi in kpis if kpi.group == group.name)
            yield WeightSum((*path, "weight"), span_of(group.weight), inside, group.name)


def span_of(weight: Decimal | WeightRange) -> Span:
    """The least and the most that a weight can be."""
    return (weight.min, weight.max) if isinstance(weight, WeightRange) else (weight, weight)
