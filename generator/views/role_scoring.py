"""How a role is scored: its measures, each with its target, its source and who scores."""

from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.role import Kpi
from generator.views.context import Context
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class KpiRow:
    """One measure."""

    anchor: str
    name: str
    group: str | None
    definition: str | None
    formula: str | None
    target: str | None
    direction: str | None
    weight: str | None
    veto: bool
    cycle: str | None
    data_source: str | None
    scorer: Link | None


def kpi_row(kpi: Kpi, context: Context) -> KpiRow:
    """One measure with everything that is written about it."""
    phrases = context.phrases
    return KpiRow(
        anchor=number_anchor("kpi", kpi.id),
        name=kpi.name,
        group=kpi.group,
        definition=kpi.definition,
        formula=kpi.formula,
        target=phrases.quantity(kpi.target) if kpi.target else None,
        direction=phrases.direction(kpi.direction) if kpi.direction else None,
        weight=phrases.weight(kpi.weight) if kpi.weight is not None else None,
        veto=kpi.veto,
        cycle=phrases.cycle_name(kpi.cycle) if kpi.cycle else None,
        data_source=kpi.data_source,
        scorer=context.links.role(kpi.scored_by) if kpi.scored_by else None,
    )
