"""Value types of the model as short phrases for readers. Every page and every printed document uses these."""

from decimal import Decimal
from typing import Literal

from generator.model.policy import Cadence, Form, Policy
from generator.model.role import Part, Role, Verb
from generator.model.values import Bound, MeasureUnit, Per, Quantity, Weight, WeightRange
from generator.views.hours_phrases import HoursPhrases
from generator.views.numerals import han_numeral
from generator.views.rule_phrases import EscalationPhrase, RulePhrases
from generator.views.time_phrases import TimePhrases
from generator.views.wording import Figure, is_blank

__all__ = ["EscalationPhrase", "Phrases", "is_blank"]


class Phrases(TimePhrases, HoursPhrases, RulePhrases):
    """All phrases of one language; times, hours and rules come from the base classes.

    A value that is not decided reads as a rule (____) inside a phrase; `is_blank` tells it from a text.
    """

    def quantity(self, quantity: Quantity) -> str:
        """A figure with its unit, such as ≥ 100% or 50吨/月, or the words in its place."""
        if quantity.n is None or quantity.unit is None:
            return quantity.text or ""
        figure = self._figure(quantity.n, quantity.unit, quantity.per)
        if quantity.op is not None and quantity.op != "=":
            operator = self.word(f"operators.{quantity.op}")
            figure = self.word("quantity.compared", operator=operator, figure=figure)
        return self.noted(figure, quantity.text)

    def weight(self, weight: Weight) -> str:
        """A weight in percent, such as 30% or 40%–60%."""
        if isinstance(weight, WeightRange):
            return self.word("weight.range", min=self.number(weight.min), max=self.number(weight.max))
        return self.word("weight.single", n=self.number(weight))

    def weight_sum(self, least: Decimal, most: Decimal) -> str:
        """What weights add up to, at least and at most; one figure where both are the same."""
        if least == most:
            return self.word("weight.single", n=self.number(least))
        return self.word("weight.range", min=self.number(least), max=self.number(most))

    def share(self, weight: Weight) -> Decimal | None:
        """A weight as one number of percent for a bar: the middle of a range, None for a blank."""
        if isinstance(weight, WeightRange):
            return (weight.min + weight.max) / 2
        return weight if isinstance(weight, Decimal) else None

    def band(self, over: Bound | None, to: Bound | None, unit: MeasureUnit, per: Per | None = None) -> str:
        """A band of a ladder; every border says whether it belongs to the band."""
        borders = [
            self.word(f"bound.{border.op}", figure=self._figure(border.n, unit, per))
            for border in (over, to)
            if border is not None
        ]
        return self.listed(borders) if borders else self.word("bound.open")

    def part(self, part: Part) -> str:
        """How a role takes part in a duty, such as 负责."""
        return self.word(f"parts.{part}")

    def verb(self, verb: Verb) -> str:
        """What an authority allows, such as 审批."""
        return self.word(f"verbs.{verb}")

    def status(self, record: Role | Policy) -> str:
        """Whether a text is in force."""
        return self.word(f"statuses.{record.status}")

    def relation_kind(self, kind: str) -> str:
        """The kind of a working relation; one of the kinds of `Relation`."""
        return self.word(f"relation_kinds.{kind}")

    def form_kind(self, form: Form) -> str:
        """What a form is: register, report and so on."""
        return self.word(f"form_kinds.{form.kind}")

    def cadence_kind(self, cadence: Cadence) -> str:
        """What a cadence is: meeting, report and so on."""
        return self.word(f"cadence_kinds.{cadence.kind}")

    def direction(self, direction: Literal["up", "down"]) -> str:
        """Which way a KPI should go."""
        return self.word(f"directions.{direction}")

    def chapter_label(self, no: int) -> str:
        """The label of a chapter, such as 第一章."""
        return self.word("labels.chapter", n=self.numeral(no))

    def article_label(self, no: int) -> str:
        """The label of an article, such as 第十二条."""
        return self.word("labels.article", n=self.numeral(no))

    def item_label(self, no: int) -> str:
        """The label of an item of an article, such as （一）."""
        return self.word("labels.item", n=self.numeral(no))

    def sub_item_label(self, no: int) -> str:
        """The label of a sub-item, such as 1."""
        return f"{no}."

    def heading(self, no: int, title: str) -> str:
        """A numbered heading, such as 一、职责."""
        return self.word("labels.heading", n=self.numeral(no), title=title)

    def group_heading(self, no: int, title: str) -> str:
        """A numbered heading of the second level, such as （一）信息沟通."""
        return self.word("labels.group", n=self.numeral(no), title=title)

    def numeral(self, no: int) -> str:
        """A whole number as the language writes it in labels."""
        return han_numeral(no) if self.word("numerals") == "han" else str(no)

    def _figure(self, n: Figure, unit: MeasureUnit, per: Per | None) -> str:
        figure = self.amount(n, unit)
        return figure if per is None else self.word("quantity.per", figure=figure, per=self.word(f"per_names.{per}"))
