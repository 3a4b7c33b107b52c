"""What each measure weighs, as bars of one scale from 0 to 100 percent; a range is shown as a range.

Lengths along the scale are percentages, the others are ems, so that the text keeps its size on a narrow screen.
"""

from dataclasses import dataclass
from decimal import Decimal
from unicodedata import east_asian_width

from generator.model.role import Role
from generator.model.values import Weight, WeightRange
from generator.views.context import Context

_LINE_WIDTH = 34
_LINE_HEIGHT = Decimal("1.45")
_BAR_HEIGHT = Decimal("0.7")
_GAP = Decimal("0.9")


@dataclass(frozen=True, slots=True)
class LabelLine:
    """One line of a label, with its base line in ems."""

    text: str
    y: Decimal


@dataclass(frozen=True, slots=True)
class WeightBar:
    """One measure: certain up to `least` percent, up to `most` at will; both are None where nothing is decided."""

    label: tuple[LabelLine, ...]
    weight: str
    bar_y: Decimal
    least: Decimal | None
    most: Decimal | None

    @property
    def span(self) -> Decimal | None:
        """The part of the scale that is left to choose; None for a weight that is fixed or not decided."""
        if self.least is None or self.most is None or self.least == self.most:
            return None
        return self.most - self.least


@dataclass(frozen=True, slots=True)
class WeightChart:
    """All bars, the height of the picture in ems, and what it says for those who do not see it."""

    bars: tuple[WeightBar, ...]
    height: Decimal
    bar_height: Decimal
    description: str

    @property
    def has_ranges(self) -> bool:
        """Whether any weight is a range, so that a reader must be told how one is drawn."""
        return any(bar.span is not None for bar in self.bars)


def weight_chart(role: Role, context: Context) -> WeightChart | None:
    """The bars of the groups and of the measures outside weighted groups; None where nothing has a weight."""
    groups = {group.name: group.weight for group in role.kpi_groups if group.weight is not None}
    single = [(kpi.name, kpi.weight) for kpi in role.kpis if kpi.weight is not None and kpi.group not in groups]
    weights = [*groups.items(), *single]
    if not weights:
        return None
    bars: list[WeightBar] = []
    top = Decimal(0)
    for name, weight in weights:
        bar = _bar(name, weight, top, context)
        bars.append(bar)
        top = bar.bar_y + _BAR_HEIGHT + _GAP
    words = (f"{name} {context.phrases.weight(weight)}" for name, weight in weights)
    return WeightChart(tuple(bars), top - _GAP, _BAR_HEIGHT, context.phrases.listed_phrases(words))


def _bar(name: str, weight: Weight, top: Decimal, context: Context) -> WeightBar:
    lines = _lines(name)
    label = tuple(LabelLine(line, top + _LINE_HEIGHT * index + 1) for index, line in enumerate(lines))
    least, most = _borders(weight)
    return WeightBar(label, context.phrases.weight(weight), top + _LINE_HEIGHT * len(lines), least, most)


def _borders(weight: Weight) -> tuple[Decimal | None, Decimal | None]:
    if isinstance(weight, WeightRange):
        return weight.min, weight.max
    return (weight, weight) if isinstance(weight, Decimal) else (None, None)


def _lines(text: str) -> list[str]:
    """A text cut where a line is full, since pictures do not wrap text; a wide character fills two columns."""
    lines, width = [""], 0
    for letter in text:
        columns = 2 if east_asian_width(letter) in "WF" else 1
        if width + columns > _LINE_WIDTH:
            head, blank, tail = lines[-1].rpartition(" ")
            lines[-1:] = [head, tail] if blank and letter != " " else [lines[-1], ""]
            width = sum(2 if east_asian_width(one) in "WF" else 1 for one in lines[-1])
        lines[-1] += letter
        width += columns
    return [line.strip() for line in lines]
