"""The scorecard (考核评分表) of one role: its measures with their weights, to be filled in and added up."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from generator.model.base import Blank
from generator.model.role import Kpi, Role
from generator.model.values import Weight, WeightRange
from generator.views.context import Context
from generator.views.links import role_path
from generator.views.print_head import DocumentHead, document_head, identity_of
from generator.views.role_scoring import kpi_row

COLUMNS = (
    "number",
    "name",
    "formula",
    "target",
    "cycle",
    "data_source",
    "scorer",
    "weight",
    "actual",
    "score",
    "weighted",
)
TEXTS = ("name", "formula", "target", "cycle", "data_source", "scorer")
"""The columns that say what is written about a measure."""
_LABELS = (
    "person",
    "period",
    "total",
    "weights_right",
    "weights_wrong",
    "group_wrong",
    "score_title",
    "score_hint",
    "weight_title",
    "weight_hint",
    "wrong_title",
    "legend",
)
SIGNERS = ("person", "scorer", "reviewer", "filed")
WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One measure. A weight that is not fixed is filled in, between `least` and `most` percent."""

    name: str
    formula: str
    target: str
    cycle: str
    data_source: str
    scorer: str
    weight: Decimal | None
    least: Decimal
    most: Decimal


@dataclass(frozen=True, slots=True)
class ScoreGroup:
    """Measures under one heading; `least` and `most` are what their weights give together, where that is written."""

    heading: str | None
    lines: tuple[ScoreLine, ...]
    least: Decimal | None = None
    most: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Everything that stands on the sheet. `labels` have places that the drawer fills: {least}, {most}.

    `columns` are ids of `COLUMNS` with their titles; one that says nothing about any measure is left out.
    """

    head: DocumentHead
    about: str
    columns: tuple[tuple[str, str], ...]
    groups: tuple[ScoreGroup, ...]
    labels: Mapping[str, str]
    signers: tuple[str, ...]
    date: str
    kind: str = "scorecard"


def scorecard(role: Role, context: Context) -> Scorecard:
    """Draw up the scorecard of a role."""
    text = context.catalogue.text
    identity = identity_of(role, "scorecard", role_path(role.id), context.fingerprints.role(role.id))
    groups = tuple(_groups(role, context))
    lines = [line for group in groups for line in group.lines]
    kept = (name for name in COLUMNS if name not in TEXTS or any(getattr(line, name) for line in lines))
    department = context.links.department(role.department).text
    return Scorecard(
        head=document_head(identity, context),
        about=text("print.scorecard.about", role=role.title, department=department),
        columns=tuple((name, text(f"print.scorecard_columns.{name}")) for name in kept),
        groups=groups,
        labels={name: text(f"print.scorecard.{name}", least="{least}", most="{most}") for name in _LABELS},
        signers=tuple(text(f"print.scorecard_signers.{name}") for name in SIGNERS),
        date="　　".join(("", *text("print.common.date_line").split("|"))),
    )


def has_scorecard(role: Role) -> bool:
    """Whether anything of a role is measured."""
    return bool(role.kpis)


def _groups(role: Role, context: Context) -> Iterator[ScoreGroup]:
    weights = {group.name: group.weight for group in role.kpi_groups if group.weight is not None}
    for place, (title, members) in enumerate(groupby(role.kpis, key=lambda kpi: kpi.group), start=1):
        kpis = tuple(members)
        shared = None if title is None else weights.get(title)
        lines = tuple(_line(kpi, _room(kpi, kpis, shared), context) for kpi in kpis)
        if title is None:
            yield ScoreGroup(None, lines)
            continue
        label = title if shared is None else f"{title} {context.phrases.weight(shared)}"
        heading = context.phrases.group_heading(place, label)
        if shared is None or isinstance(shared, Blank):
            yield ScoreGroup(heading, lines)
        else:
            yield ScoreGroup(heading, lines, *_span(shared))


def _room(kpi: Kpi, group: Sequence[Kpi], shared: Weight | None) -> Weight | None:
    """The weight of a measure; one that is alone in its group has the group's."""
    return shared if kpi.weight is None and len(group) == 1 else kpi.weight


def _line(kpi: Kpi, weight: Weight | None, context: Context) -> ScoreLine:
    row = kpi_row(kpi, context)
    veto = context.catalogue.text("print.job_description.veto") if kpi.veto else None
    least, most = (Decimal(0), WHOLE) if weight is None or isinstance(weight, Blank) else _span(weight)
    return ScoreLine(
        name=_lines(row.name, veto),
        formula=_lines(row.definition, row.formula),
        target=_lines(row.target, row.direction),
        cycle=row.cycle or "",
        data_source=row.data_source or "",
        scorer=row.scorer.text if row.scorer else "",
        weight=weight if isinstance(weight, Decimal) else None,
        least=least,
        most=most,
    )


def _span(weight: Decimal | WeightRange) -> tuple[Decimal, Decimal]:
    return (weight.min, weight.max) if isinstance(weight, WeightRange) else (weight, weight)


def _lines(*texts: str | None) -> str:
    return "\n".join(text for text in texts if text)
