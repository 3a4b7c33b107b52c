"""What a role answers for, in rows under their headings."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.role import Duty, Role
from generator.views.context import Context
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One duty: number, text, who else takes part, when, what comes out, what it is scored by."""

    no: str
    anchor: str
    text: str
    part: str | None
    owner: Link | None
    standard: str | None
    times: tuple[str, ...]
    outputs: tuple[Link, ...]
    kpis: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DutyGroup:
    """Duties under one heading; the heading is None where duties are not grouped."""

    title: str | None
    rows: tuple[DutyRow, ...]


def duty_groups(role: Role, context: Context) -> tuple[DutyGroup, ...]:
    """The duties in their order; a new group starts where the heading changes."""
    names = {kpi.id: kpi.name for kpi in role.kpis}
    groups: list[tuple[str | None, list[DutyRow]]] = []
    for duty in role.duties:
        if not groups or groups[-1][0] != duty.group:
            groups.append((duty.group, []))
        groups[-1][1].append(_duty_row(duty, names, context))
    return tuple(DutyGroup(title, tuple(rows)) for title, rows in groups)


def _duty_row(duty: Duty, names: Mapping[str, str], context: Context) -> DutyRow:
    assists = duty.part != "accountable"
    return DutyRow(
        no=duty.no,
        anchor=number_anchor("duty", duty.no),
        text=duty.text,
        part=context.phrases.part(duty.part) if assists else None,
        owner=context.links.role(duty.owner) if duty.owner and assists else None,
        standard=duty.standard,
        times=context.phrases.timing(duty.frequency, duty.deadline),
        outputs=context.links.forms(duty.outputs),
        kpis=tuple(Link(names.get(kpi, kpi), f"#{number_anchor('kpi', kpi)}") for kpi in duty.kpis),
    )
