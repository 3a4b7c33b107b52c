"""The figures in the data of a policy, and how the text of an article may spell each of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from generator.checks.numerals import clocks, figures, plain
from generator.model.base import Entity
from generator.model.policy import Article, Cadence, Item
from generator.model.references import Path
from generator.model.rules import EscalationStep
from generator.model.values import Duration, Frequency, Moment, Window

# 条号 leads to the text and is not part of it; 次日 spells an offset.
_NOT_SPELT = frozenset({"article", "offset_days"})
_UNIT_WORDS = {
    "minute": ("分钟",),
    "hour": ("小时",),
    "day": ("日", "天"),
    "workday": ("日", "天"),
    "week": ("周", "星期"),
    "month": ("月",),
    "quarter": ("季",),
    "year": ("年",),
}
_MINUTES = 60
_FULL = Decimal(100)
_FULL_WORDS = {"of": ("百分制",), "share_percent": ("全部", "全额", "全数")}
# Neither 元 nor a deduction can be there without one of these.
_COUNTED = re.compile("[元扣]")
_DEDUCTED = re.compile(r"扣[^，。；、,;\d]{0,6}$")


@dataclass(frozen=True, slots=True)
class Datum:
    """One figure of the data: where it stands, how it is written, and the entity and field that hold it."""

    path: Path
    written: str
    holder: Entity
    name: str


def data_figures(entity: Entity, path: Path) -> Iterator[Datum]:
    """All figures of an entity and its parts, except those that no text spells out."""
    for name, key in _fields(type(entity)):
        yield from _of_value(getattr(entity, name), (*path, key), entity, name)


@cache
def _fields(model: type[Entity]) -> tuple[tuple[str, str], ...]:
    """The fields that a text may spell out, with their keys."""
    fields = model.model_fields.items()
    return tuple((name, field.alias or name) for name, field in fields if name not in _NOT_SPELT)


def _of_value(value: Any, path: Path, holder: Entity, name: str) -> Iterator[Datum]:
    if isinstance(value, Entity):
        yield from data_figures(value, path)
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _of_value(part, (*path, index), holder, name)
    elif isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        yield Datum(path, f"{Decimal(value).normalize():f}", holder, name)
    elif isinstance(value, str) and _is_figure(value, holder, name):
        yield Datum(path, value, holder, name)


def _is_figure(value: str, holder: Entity, name: str) -> bool:
    """Whether a text is a count, a time or a day of the month; other texts are words."""
    if isinstance(holder, Frequency):
        return name == "on" and value.isdigit()
    return isinstance(holder, EscalationStep) or (isinstance(holder, Moment) and name == "time")


class ArticleText:
    """The text of an article with its title and items, and the figures that stand in it."""

    def __init__(self, article: Article) -> None:
        self._text = "\n".join(plain(text) for text, _ in pieces(article, ()))
        self._figures = {figure.value for figure in figures(self._text)}
        self._clocks = clocks(self._text)

    def spells(self, datum: Datum) -> bool:
        """Whether the text says what the figure says."""
        if ":" in datum.written:
            return not self._clocks.isdisjoint(clocks(datum.written))
        if isinstance(datum.holder, EscalationStep):
            return not self._figures.isdisjoint({Decimal(datum.written.lstrip(">=")), Decimal(datum.holder.first)})
        value = Decimal(datum.written)
        return value in self._figures or self._in_words(datum, value)

    def _in_words(self, datum: Datum, value: Decimal) -> bool:
        holder = datum.holder
        if isinstance(holder, Cadence):
            return value / _MINUTES in self._figures
        words: tuple[str, ...] = _FULL_WORDS.get(datum.name, ()) if value == _FULL else ()
        # 当月 and 每月 say one month, 次日 one day.
        if isinstance(holder, (Window, Duration)) and value == 1 and holder.unit is not None:
            words = _UNIT_WORDS[holder.unit]
        return any(word in self._text for word in words)


def pieces(part: Article | Item, path: Path) -> Iterator[tuple[str, Path]]:
    """The texts of an article, title and items included, each with its path."""
    title = part.title if isinstance(part, Article) else None
    if title is not None:
        yield title, (*path, "title")
    yield part.text, (*path, "text")
    for index, item in enumerate(part.items):
        yield from pieces(item, (*path, "items", index))


def sums(text: str) -> Iterator[tuple[str, str, Decimal]]:
    """Sums of money and deducted points of a text: as written, their unit (元 or 分), their value."""
    if not _COUNTED.search(text):
        return
    text = plain(text)
    for figure in figures(text):
        after = text[figure.end :].lstrip()
        is_deducted = _DEDUCTED.search(text[: figure.start]) and after.startswith("分") and not after.startswith("分钟")
        unit = "元" if after.startswith("元") else "分" if is_deducted else None
        if unit is not None:
            yield f"{text[figure.start : figure.end].strip()}{unit}", unit, figure.value
