"""The library of indicators: what is measured in the company, by whom, and in which roles."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.role import Kpi, Role
from generator.views.context import Context
from generator.views.file_control import marked_title
from generator.views.links import KPIS, role_path
from generator.views.page import Link, PageView, SearchEntry, SectionView
from generator.views.reach import RoleGroup, role_groups


@dataclass(frozen=True, slots=True)
class KpiUse:
    """One role that is scored by an indicator; `name` is what the role calls it, where that differs."""

    role_id: str
    link: Link
    name: str | None
    formula: str | None
    target: str | None
    weight: str | None
    cycle: str | None
    data_source: str | None
    scorer: Link | None
    veto: bool


@dataclass(frozen=True, slots=True)
class KpiEntry:
    """One indicator with the roles that have it; the formula stands here where all of them share it."""

    name: str
    formula: str | None
    uses: tuple[KpiUse, ...]


@dataclass(frozen=True, slots=True)
class KpiLibrary:
    """Everything that the page shows; `columns` are those that have something in them."""

    title: str
    purpose: str
    count: str
    groups: tuple[RoleGroup, ...]
    columns: tuple[str, ...]


_COLUMNS = ("target", "weight", "cycle", "data_source", "scorer")
Uses = list[tuple[Role, Kpi]]


def kpi_library(context: Context) -> PageView | None:
    """The page of all indicators, those of several roles first; none where nothing is measured."""
    text = context.text
    entries = [_entry(uses, context) for uses in _groups(list(_uses(context)))]
    if not entries:
        return None
    shared = tuple(entry for entry in entries if len(entry.uses) > 1)
    single = tuple(entry for entry in entries if len(entry.uses) == 1)
    lines = [use for entry in entries for use in entry.uses]
    view = KpiLibrary(
        title=text("kpi-library.title"),
        purpose=text("kpi-library.purpose"),
        count=text("kpi-library.count", count=len(entries), lines=len(lines)),
        groups=role_groups(context),
        columns=tuple(name for name in _COLUMNS if any(getattr(use, name) for use in lines)),
    )
    return PageView(
        path=KPIS,
        template="kpi_library",
        title=view.title,
        description=view.purpose,
        sections=tuple(
            SectionView(anchor, text(f"kpi-library.{anchor}"), "indicators", kept)
            for anchor, kept in (("shared", shared), ("single", single))
            if kept
        ),
        view=view,
        search=(SearchEntry(KPIS, view.title, view.purpose, tuple(text("kpi-library.keys").split())),),
    )


def _uses(context: Context) -> Iterator[tuple[Role, Kpi]]:
    for department in context.departments:
        for role in context.roles_of(department.id):
            if role.status != "repealed":
                yield from ((role, kpi) for kpi in role.kpis)


def _groups(uses: Uses) -> list[Uses]:
    """The same indicator of several roles together: the same id, or the same name."""
    groups: list[Uses] = []
    at: dict[str, Uses] = {}
    for role, kpi in uses:
        keys = (f"id {kpi.id}", f"name {''.join(kpi.name.split()).casefold()}")
        found = [at[key] for key in keys if key in at]
        group = found[0] if found else []
        if not found:
            groups.append(group)
        for other in found[1:]:
            if other is not group:
                group.extend(other)
                groups.remove(other)
                at.update({key: group for key, held in at.items() if held is other})
        group.append((role, kpi))
        at.update(dict.fromkeys(keys, group))
    return groups


def _entry(uses: Uses, context: Context) -> KpiEntry:
    name = Counter(kpi.name for _, kpi in uses).most_common(1)[0][0]
    formulas = {kpi.formula or kpi.definition for _, kpi in uses}
    formula = formulas.pop() if len(formulas) == 1 else None
    return KpiEntry(name, formula, tuple(_use(role, kpi, name, formula, context) for role, kpi in uses))


def _use(role: Role, kpi: Kpi, name: str, formula: str | None, context: Context) -> KpiUse:
    phrases = context.phrases
    own = kpi.formula or kpi.definition
    return KpiUse(
        role_id=role.id,
        link=Link(marked_title(role, context), f"{role_path(role.id)}#{number_anchor('kpi', kpi.id)}"),
        name=None if kpi.name == name else kpi.name,
        formula=None if own == formula else own,
        target=phrases.quantity(kpi.target) if kpi.target else None,
        weight=_weight(kpi, role, context),
        cycle=phrases.cycle_name(kpi.cycle) if kpi.cycle else None,
        data_source=kpi.data_source,
        scorer=context.links.role(kpi.scored_by) if kpi.scored_by else None,
        veto=kpi.veto,
    )


def _weight(kpi: Kpi, role: Role, context: Context) -> str | None:
    """The weight of an indicator; where only its group has one, that of the group, by the group's name."""
    if kpi.weight is not None:
        return context.phrases.weight(kpi.weight)
    shared = next((group.weight for group in role.kpi_groups if group.name == kpi.group), None)
    if shared is None:
        return None
    return context.text("kpi-library.group-weight", group=kpi.group, weight=context.phrases.weight(shared))
