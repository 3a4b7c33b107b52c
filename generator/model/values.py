"""Value types: amounts, times and bounds. Kinds of amount are separate types and never compared silently."""

from decimal import Decimal
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import Discriminator, Field, StringConstraints, Tag, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Blank, Entity, Text

Value = TypeVar("Value")


def _kind_of_value(value: Any) -> str:
    return "blank" if isinstance(value, (dict, Blank)) and not isinstance(value, str) else "value"


Blankable = Annotated[
    Annotated[Value, Tag("value")] | Annotated[Blank, Tag("blank")],
    Discriminator(_kind_of_value),
]

Clock = Annotated[str, StringConstraints(pattern=r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$")]
Day = Annotated[
    str,
    StringConstraints(pattern=r"^(mon|tue|wed|thu|fri|sat|sun|last_week|[1-9]|[12][0-9]|3[01])$"),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "last_week"]},
                {"type": "integer", "minimum": 1, "maximum": 31},
            ]
        }
    ),
]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Unit = Literal["minute", "hour", "day", "workday", "week", "month", "quarter", "year"]
Cycle = Literal[
    "day",
    "workday",
    "week",
    "half_month",
    "month",
    "quarter",
    "half_year",
    "year",
    "project",
    "order",
    "event",
    "regular",
    "irregular",
]
Per = Literal["occurrence", "day", "person", "item", "order", "report", "month", "quarter", "year", "project"]
Operator = Literal["<", "<=", ">", ">=", "="]
MeasureUnit = Literal[
    "yuan",
    "percent",
    "point",
    "day",
    "workday",
    "hour",
    "minute",
    "week",
    "month",
    "year",
    "ton",
    "time",
    "person",
    "customer",
    "piece",
]
PositiveDecimal = Annotated[Decimal, Field(gt=0, max_digits=18)]
Percentage = Annotated[Decimal, Field(ge=0, le=100)]


def exactly_one(entity: Entity, *names: str) -> None:
    """Refuse an entity that has none or several of the named fields."""
    if sum(getattr(entity, name) is not None for name in names) != 1:
        keys = [type(entity).model_fields[name].alias or name for name in names]
        raise PydanticCustomError("exactly_one_of", "exactly one of the keys", {"keys": keys})


class Duration(Entity):
    """A length of time."""

    n: Blankable[PositiveDecimal] = Field(title="数量")
    unit: Unit = Field(
        title="单位",
        description="minute 分钟 · hour 小时 · day 天 · workday 工作日 · week 周 · month 月 · quarter 季 · year 年",
    )


class Moment(Entity):
    """A point in a day, week, month or year; parts that are left out are open."""

    time: Clock | None = Field(None, title="时刻", description="如 9:30")
    weekday: Weekday | None = Field(None, title="星期几", description="mon … sun")
    day: Blankable[Annotated[int, Field(ge=1, le=31)]] | None = Field(None, title="几号")
    month: Annotated[int, Field(ge=1, le=12)] | None = Field(None, title="几月")
    offset_days: Annotated[int, Field(ge=-31, le=31)] | None = Field(
        None, title="相隔天数", description="0 当日，1 次日，-1 前一日"
    )
    note: Text | None = Field(None, title="说明")

    @model_validator(mode="after")
    def _not_empty(self) -> Self:
        if all(getattr(self, name) is None for name in type(self).model_fields):
            raise PydanticCustomError("empty_entity", "nothing is written")
        return self


class Deadline(Entity):
    """When something must be done at the latest: exactly one of `within`, `before`, `by`, `vague`."""

    within: Duration | None = Field(None, title="期限", description="从「from」起多久之内")
    start: Text | None = Field(None, alias="from", title="起算点", description="如：收到客户反馈")
    before: Duration | None = Field(None, title="提前量", description="在「event」之前多久")
    event: Text | None = Field(None, title="事件", description="如：预定交货")
    by: Moment | None = Field(None, title="最迟时点")
    vague: Text | None = Field(None, title="模糊期限", description="如「及时」；会被提示")

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        exactly_one(self, "within", "before", "by", "vague")
        return self


class Frequency(Entity):
    """How often something recurs."""

    every: Cycle = Field(
        title="周期",
        description="day 每日 · workday 每工作日 · week 每周 · half_month 每半月 · month 每月 · quarter 每季 · "
        "half_year 每半年 · year 每年 · project 每项目 · order 每单 · event 发生时 · "
        "regular 定期但没有写明周期 · irregular 不定期",
    )
    on: tuple[Day, ...] = Field((), title="哪几天", description="星期（mon…sun）、几号（1–31）或 last_week 最后一周")
    times: Annotated[int, Field(ge=1)] | None = Field(None, title="至少几次")
    note: Text | None = Field(None, title="说明")


class Bound(Entity):
    """One border of a band; whether the border belongs to it is always explicit."""

    op: Operator = Field(title="比较", description="含边界写 <= 或 >=，不含写 < 或 >")
    n: Blankable[Decimal] = Field(title="数值")


class Quantity(Entity):
    """A figure with its unit, or words where the company gives no figure."""

    op: Operator | None = Field(None, title="比较")
    n: Blankable[Decimal] | None = Field(None, title="数值")
    unit: MeasureUnit | None = Field(None, title="单位")
    per: Per | None = Field(None, title="每")
    text: Text | None = Field(None, title="文字说明")

    @model_validator(mode="after")
    def _figure_or_words(self) -> Self:
        if (self.n is None) != (self.unit is None) or (self.n is None and self.text is None):
            raise PydanticCustomError("figure_needs_unit", "a figure needs its unit")
        return self


class WeightRange(Entity):
    """A weight that may be chosen between two borders, both included, in percent."""

    min: Percentage = Field(title="最低")
    max: Percentage = Field(title="最高")

    @model_validator(mode="after")
    def _rising(self) -> Self:
        if self.min > self.max:
            raise PydanticCustomError(
                "range_falls", "minimum above maximum", {"min": str(self.min), "max": str(self.max)}
            )
        return self


def _kind_of_weight(value: Any) -> str:
    if isinstance(value, (WeightRange, Blank)):
        return "range" if isinstance(value, WeightRange) else "blank"
    if isinstance(value, dict):
        return "blank" if "blank" in value else "range"
    return "value"


Weight = Annotated[
    Annotated[Percentage, Tag("value")] | Annotated[WeightRange, Tag("range")] | Annotated[Blank, Tag("blank")],
    Discriminator(_kind_of_weight),
]


class Window(Entity):
    """The time in which occurrences add up."""

    n: Annotated[int, Field(ge=1)] | None = Field(None, title="数量")
    unit: Unit | None = Field(None, title="单位")
    kind: Literal["calendar", "rolling", "ever"] = Field(
        title="计法", description="calendar 自然周期 · rolling 滚动 · ever 不清零"
    )

    @model_validator(mode="after")
    def _length(self) -> Self:
        if (self.n is None) != (self.unit is None) or (self.kind == "ever") != (self.n is None):
            raise PydanticCustomError("window_length", "a window needs a length unless it is ever")
        return self
