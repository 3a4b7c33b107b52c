"""The numbered sections of a job description. A section without content is no section."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby, repeat
from typing import TypeVar

from generator.model.base import Blank
from generator.model.department import Department
from generator.model.handbook import Handbook
from generator.model.role import Authority, Duty, Kpi, Relation, Role
from generator.model.values import Weight, WeightRange
from generator.views.duty_shares import time_shares
from generator.views.links import Links
from generator.views.phrases import Phrases
from generator.views.print_section import Cell, Column, Row, Table, group_row, without_empty_columns
from generator.views.revision_table import revisions_table

Titled = TypeVar("Titled", Role, Department)


@dataclass(frozen=True)
class JobSections:
    """Draws up the sections of one role; each is its columns and rows, empty where nothing is written."""

    role: Role
    handbook: Handbook
    phrases: Phrases

    def text(self, key: str, **values: object) -> str:
        """A word of printed documents."""
        return self.phrases.catalogue.text(f"print.{key}", **values)

    def role_title(self, role: str) -> str:
        """The title of a role, or the id where no such role is known."""
        return _title(self.handbook.role, role)

    def department_title(self, department: str) -> str:
        """The title of a department, or the id where no such department is known."""
        return _title(self.handbook.department, department)

    def duties(self) -> Table:
        """Duties under their groups."""
        found = self.role.duties
        shares: Iterable[int | None] = time_shares(found) or repeat(None, len(found))
        pairs = zip(found, shares, strict=True)
        return self._table(
            ("number", "duty", "part", "times", "outputs", "share"),
            self._grouped((duty.group, duty.no, self._duty(duty, share)) for duty, share in pairs),
        )

    def authority(self) -> Table:
        """What the role may do."""
        return self._table(
            ("number", "verb", "object", "limit", "condition", "above"),
            (Row(self._authority(authority)) for authority in self.role.authority),
        )

    def kpis(self) -> Table:
        """KPIs under their groups, with the sum of the weights in the last row."""
        columns = ("name", "formula", "target", "weight", "cycle", "data_source", "scorer")
        rows = [*self._kpi_rows()]
        if any(kpi.weight is not None for kpi in self.role.kpis):
            total = self._total(self._weights())
            rows.append(Row(((self.text("job_description.weight_total"),), (), (), (total,), (), (), ()), "total"))
        return self._table(columns, rows)

    def standards(self) -> Table:
        """What good work looks like."""
        rows = (Row(((standard.no,), (standard.text,))) for standard in self.role.standards)
        return self._table(("number", "standard"), rows)

    def relations(self) -> Table:
        """Whom the role works with, inside and outside."""
        rows: list[Row] = []
        for scope, relations in (
            ("internal", self.role.relations.internal),
            ("external", self.role.relations.external),
        ):
            if relations:
                rows.append(group_row(self.text(f"job_description.{scope}")))
                rows += [self._relation(relation) for relation in relations]
        return self._table(("partner", "relation", "about"), rows)

    def revisions(self) -> Table:
        """Versions of the text, newest first; nothing for a first version without remark."""
        return revisions_table(self.role, Links(self.handbook), self.phrases)

    def _table(self, ids: Iterable[str], rows: Iterable[Row]) -> Table:
        columns = [Column(name, self.text(f"job_columns.{name}")) for name in ids]
        return without_empty_columns(columns, rows, self.text("common.none"))

    def _grouped(self, items: Iterable[tuple[str | None, str, Row]]) -> Iterator[Row]:
        groups = groupby(items, key=lambda item: item[0])
        for place, (title, members) in enumerate(groups, start=1):
            found = list(members)
            if title is not None:
                first, dot, _ = found[0][1].partition(".")
                yield group_row(self.phrases.group_heading(int(first) if dot else place, title))
            yield from (row for _, _, row in found)

    def _duty(self, duty: Duty, share: int | None) -> Row:
        text: Cell = (duty.text,)
        if duty.standard is not None:
            text = (duty.text, self.text("job_description.standard", text=duty.standard))
        times = self.phrases.timing(duty.frequency, duty.deadline)
        if duty.effort is not None:
            duration = self.phrases.amount(duty.effort.minutes, "minute")
            cycle = self.phrases.cycle(duty.effort.per)
            times = (*times, self.text("job_description.effort", cycle=cycle, duration=duration))
        outputs = tuple(self._form(form) for form in duty.outputs)
        percent = () if share is None else (self.phrases.weight(Decimal(share)),)
        return Row(((duty.no,), text, self._part(duty), times, outputs, percent))

    def _part(self, duty: Duty) -> Cell:
        if all(other.part == "accountable" for other in self.role.duties):
            return ()
        part = self.phrases.part(duty.part)
        if duty.part == "accountable" or duty.owner is None:
            return (part,)
        return (part, self.text("job_description.owner", owner=self.role_title(duty.owner)))

    def _form(self, form: str) -> str:
        held = self.handbook.form.get(form)
        return held.part.title if held else form

    def _authority(self, authority: Authority) -> tuple[Cell, ...]:
        return (
            (authority.no,),
            (self.phrases.verb(authority.verb),),
            (authority.object,),
            (self.phrases.quantity(authority.limit),) if authority.limit else (),
            _lines(authority.condition),
            (self.role_title(authority.above),) if authority.above else (),
        )

    def _kpi_rows(self) -> Iterator[Row]:
        weights = {group.name: group.weight for group in self.role.kpi_groups}
        for place, (title, members) in enumerate(groupby(self.role.kpis, key=lambda kpi: kpi.group), start=1):
            if title is not None:
                weight = weights.get(title)
                label = title if weight is None else f"{title} {self.phrases.weight(weight)}"
                yield group_row(self.phrases.group_heading(place, label))
            yield from (self._kpi(kpi) for kpi in members)

    def _kpi(self, kpi: Kpi) -> Row:
        name: Cell = (kpi.name, self.text("job_description.veto")) if kpi.veto else (kpi.name,)
        target = self.phrases.quantity(kpi.target) if kpi.target else None
        direction = self.phrases.direction(kpi.direction) if kpi.direction else None
        return Row(
            (
                name,
                _lines(kpi.definition, kpi.formula),
                _lines(target, direction),
                (self.phrases.weight(kpi.weight),) if kpi.weight is not None else (),
                (self.phrases.cycle_name(kpi.cycle),) if kpi.cycle else (),
                _lines(kpi.data_source),
                (self.role_title(kpi.scored_by),) if kpi.scored_by else (),
            )
        )

    def _weights(self) -> list[Weight]:
        groups = {group.name: group.weight for group in self.role.kpi_groups if group.weight is not None}
        single = [kpi.weight for kpi in self.role.kpis if kpi.group not in groups and kpi.weight is not None]
        return [*groups.values(), *single]

    def _total(self, weights: Iterable[Weight]) -> str:
        least = most = Decimal(0)
        for weight in weights:
            if isinstance(weight, Blank):
                return self.phrases.weight(weight)
            low, high = (weight.min, weight.max) if isinstance(weight, WeightRange) else (weight, weight)
            least, most = least + low, most + high
        return self.phrases.weight_sum(least, most)

    def _relation(self, relation: Relation) -> Row:
        if relation.role is not None:
            partner = self.role_title(relation.role)
        elif relation.department is not None:
            partner = self.department_title(relation.department)
        else:
            partner = relation.party or ""
        return Row(((partner,), (self.phrases.relation_kind(relation.kind),), (relation.about,)))


def _lines(*texts: str | None) -> Cell:
    return tuple(text for text in texts if text is not None)


def _title(known: Mapping[str, Titled], name: str) -> str:
    found = known.get(name)
    return found.title if found else name
