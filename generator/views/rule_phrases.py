"""Phrases for rules: measures, escalation, windows, caps, appeals, rewards and liabilities."""

from dataclasses import dataclass

from generator.model.rules import (
    Appeal,
    Cap,
    EscalationStep,
    ExtraDuty,
    Fine,
    Liability,
    Measure,
    MoneyReward,
    Penalty,
    PercentReward,
    PointsDeduction,
    PointsReward,
    Reward,
    RewardMeasure,
)
from generator.model.values import Duration, Per, Window
from generator.views.wording import Wording


@dataclass(frozen=True, slots=True)
class EscalationPhrase:
    """One rung of a penalty: which occurrence, what it costs, and whether it is the last rung."""

    label: str
    text: str
    is_last: bool


class RulePhrases(Wording):
    """Phrases for what penalties, rewards and liabilities say."""

    def measure(self, measure: Measure) -> str:
        """What a penalty costs, such as 罚款20元; what it is counted by is said unless it is each time."""
        if isinstance(measure, Fine):
            return self._counted(self.word("measures.fine", n=self.number(measure.amount)), measure.per)
        if isinstance(measure, PointsDeduction):
            return self._counted(self._points(measure), measure.per)
        if isinstance(measure, ExtraDuty):
            phrase = self._counted(self.word("measures.extra_duty", n=self.number(measure.days)), measure.per)
            return phrase if measure.until is None else self.word("measures.until", measure=phrase, until=measure.until)
        if measure.kind == "other" and measure.text is not None:
            return measure.text
        return self.noted(self.word(f"measures.{measure.kind}"), measure.text)

    def escalation(self, rule: Penalty) -> tuple[EscalationPhrase, ...]:
        """The rungs of a penalty in their order; none where every occurrence costs the same."""
        last = len(rule.escalation) - 1
        return tuple(
            EscalationPhrase(self.occurrence(step), self.measure(step.measure), index == last)
            for index, step in enumerate(rule.escalation)
        )

    def occurrence(self, step: EscalationStep) -> str:
        """Which occurrence a rung is for, such as 第2次起."""
        if not step.open_ended:
            return self.word("escalation.exact", n=step.first)
        if step.nth.startswith(">="):
            return self.word("escalation.from", n=step.first)
        return self.word("escalation.above", n=step.first - 1)

    def window(self, window: Window) -> str:
        """The time in which occurrences add up, such as 同一自然月内累计."""
        if window.n is None or window.unit is None:
            return self.word("window.ever")
        if window.kind == "rolling":
            return self.word("window.rolling", duration=self.amount(window.n, window.unit))
        if window.n == 1 and window.unit == "day":
            return self.word("window.calendar_day")
        key = "window.calendar_one" if window.n == 1 else "window.calendar"
        return self.word(key, n=window.n, unit=self.word(f"periods.{window.unit}"))

    def missing_window(self) -> str:
        """What to say where a rule counts occurrences but sets no window."""
        return self.word("window.missing")

    def cap(self, cap: Cap) -> str:
        """The most that a rule may cost, such as 每月最多100元."""
        per = self.per(cap.per)
        if cap.percent is not None:
            share = self.number(cap.percent)
            if cap.of is None:
                return self.word("cap.percent", per=per, n=share)
            return self.word("cap.percent_of", per=per, n=share, of=cap.of)
        for kind, value in (("amount", cap.amount), ("points", cap.points), ("days", cap.days)):
            if value is not None:
                return self.word(f"cap.{kind}", per=per, n=self.number(value))
        return ""

    def appeal(self, appeal: Appeal, addressee: str) -> str:
        """Where to object and until when; the caller names the role or department."""
        within: Duration | None = appeal.within
        if within is None:
            return self.word("appeal.to", addressee=addressee)
        return self.word("appeal.within", addressee=addressee, duration=self.amount(within.n, within.unit))

    def reward(self, rule: Reward) -> str:
        """What good work earns; who gets it is said unless it is the holder."""
        phrase = self.reward_measure(rule.measure)
        if rule.per is not None:
            phrase = self.word("measures.per", per=self.per(rule.per), measure=phrase)
        return phrase if rule.given_to == "role" else self.noted(phrase, self.word(f"recipients.{rule.given_to}"))

    def reward_measure(self, measure: RewardMeasure) -> str:
        """A reward by itself, such as 奖励100元."""
        if isinstance(measure, MoneyReward):
            return self.word("rewards.money", n=self.number(measure.amount))
        if isinstance(measure, PercentReward):
            return self.word("rewards.percent", n=self.number(measure.percent), of=measure.of)
        if isinstance(measure, PointsReward):
            return self.word("rewards.points", n=self.number(measure.points))
        if measure.kind == "other" and measure.text is not None:
            return measure.text
        return self.noted(self.word(f"rewards.{measure.kind}"), measure.text)

    def liability(self, rule: Liability) -> str:
        """Who answers for a loss how far: fault, kind, share, monthly limit, floor."""
        phrase = self.word(f"liability.{rule.kind}")
        if rule.share_percent is not None:
            phrase = self._joined(phrase, self.word("liability.share", n=self.number(rule.share_percent)))
        if rule.monthly_cap_percent is not None:
            phrase = self._joined(phrase, self.word("liability.monthly_cap", n=self.number(rule.monthly_cap_percent)))
        if rule.keeps_minimum_wage:
            phrase = self._joined(phrase, self.word("liability.keeps_minimum_wage"))
        if rule.fault is None:
            return phrase
        return self.word("liability.with_fault", fault=self.word(f"faults.{rule.fault}"), liability=phrase)

    def _points(self, measure: PointsDeduction) -> str:
        points = self.number(measure.points)
        if measure.of is None:
            return self.word("measures.points", n=points)
        return self.word("measures.points_of", n=points, of=self.number(measure.of))

    def _counted(self, phrase: str, per: Per) -> str:
        return phrase if per == "occurrence" else self.word("measures.per", per=self.per(per), measure=phrase)

    def _joined(self, first: str, second: str) -> str:
        return self.word("clause", first=first, second=second)
