"""How a role is scored: its measures, and what each weighs."""

from dataclasses import dataclass
from decimal import Decimal

from generator.model.places import number_anchor
from generator.model.role import Kpi, Role
from generator.views.context import Context
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class KpiRow:
    """One measure: name, formula, target, weight, who scores."""

    anchor: str
    name: str
    group: str | None
    formula: str | None
    target: str | None
    weight: str | None
    cycle: str | None
    data_source: str | None
    scorer: Link | None


@dataclass(frozen=True, slots=True)
class WeightSegment:
    """One piece of the weight bar; `share` is its part of the whole in percent."""

    name: str
    weight: str
    share: Decimal


def kpi_row(kpi: Kpi, context: Context) -> KpiRow:
    """One measure."""
    phrases = context.phrases
    return KpiRow(
        anchor=number_anchor("kpi", kpi.id),
        name=kpi.name,
        group=kpi.group,
        formula=kpi.formula or kpi.definition,
        target=phrases.quantity(kpi.target) if kpi.target else None,
        weight=phrases.weight(kpi.weight) if kpi.weight is not None else None,
        cycle=phrases.cycle(kpi.cycle) if kpi.cycle else None,
        data_source=kpi.data_source,
        scorer=context.links.role(kpi.scored_by) if kpi.scored_by else None,
    )


def weights(role: Role, context: Context) -> tuple[WeightSegment, ...]:
    """The weight bar; a range is as wide as its middle, and a blank leaves no bar to draw."""
    parts = [(group.name, group.weight) for group in role.kpi_groups if group.weight is not None] or [
        (kpi.name, kpi.weight) for kpi in role.kpis if kpi.weight is not None
    ]
    shares = [(name, context.phrases.weight(weight), context.phrases.share(weight)) for name, weight in parts]
    if not shares or any(share is None for _, _, share in shares):
        return ()
    return tuple(WeightSegment(name, weight, share) for name, weight, share in shares if share is not None)
