"""What penalties, rewards and liabilities say."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from generator.locale import catalogue
from generator.model.rules import Appeal, Cap, Liability, Measure, Penalty, Reward
from generator.model.values import Window
from generator.views.rule_phrases import EscalationPhrase, RulePhrases

ZH = RulePhrases(catalogue("zh-CN"))
EN = RulePhrases(catalogue("en"))
RULE = {"id": "x", "trigger": "迟到"}


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"kind": "fine", "amount": "20.00"}, "罚款20元"),
        ({"kind": "fine", "amount": "20", "per": "day"}, "每天罚款20元"),
        ({"kind": "fine", "amount": {"blank": "每次罚款____元"}}, "罚款____元"),
        ({"kind": "points", "points": "5"}, "扣5分"),
        ({"kind": "points", "points": "5", "of": "100"}, "扣5分（满分100分）"),
        ({"kind": "extra_duty", "days": "1"}, "多值班1天"),
        ({"kind": "extra_duty", "days": "1", "until": "补交日志"}, "多值班1天（补交日志为止）"),
        ({"kind": "warning"}, "警告"),
        ({"kind": "dismissal", "ground": "劳动合同法第三十九条第二项"}, "解除劳动合同"),
        ({"kind": "notice", "text": "在全公司"}, "通报批评（在全公司）"),
        ({"kind": "other", "text": "取消评优资格"}, "取消评优资格"),
    ],
)
def test_measure(data: dict[str, Any], text: str) -> None:
    measure: Any = TypeAdapter(Measure).validate_python(data)
    assert ZH.measure(measure) == text


def test_escalation_is_a_ladder_with_an_end() -> None:
    rungs = [
        {"nth": "1", "measure": {"kind": "warning"}},
        {"nth": ">=2", "measure": {"kind": "fine", "amount": "20"}},
        {"nth": ">5", "measure": {"kind": "dismissal"}},
    ]
    rule = Penalty.model_validate({**RULE, "measure": {"kind": "warning"}, "escalation": rungs})
    assert ZH.escalation(rule) == (
        EscalationPhrase("第1次", "警告", is_last=False),
        EscalationPhrase("第2次起", "罚款20元", is_last=False),
        EscalationPhrase("超过5次", "解除劳动合同", is_last=True),
    )
    assert ZH.escalation(Penalty.model_validate({**RULE, "measure": {"kind": "warning"}})) == ()


@pytest.mark.parametrize(
    ("data", "text", "english"),
    [
        ({"n": 1, "unit": "month", "kind": "calendar"}, "同一自然月内累计", "counted within one calendar month"),
        ({"n": 1, "unit": "day", "kind": "calendar"}, "同一天内累计", "counted within one day"),
        (
            {"n": 2, "unit": "quarter", "kind": "calendar"},
            "连续2个自然季度内累计",
            "counted within 2 calendar quarters in a row",
        ),
        ({"n": 12, "unit": "month", "kind": "rolling"}, "滚动12个月内累计", "counted over any 12 months"),
        ({"kind": "ever"}, "累计不清零", "never reset"),
    ],
)
def test_window(data: dict[str, Any], text: str, english: str) -> None:
    window = Window.model_validate(data)
    assert (ZH.window(window), EN.window(window)) == (text, english)


def test_missing_window_is_said_by_itself() -> None:
    assert ZH.missing_window() == "未规定累计周期"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"amount": 100}, "每月最多100元"),
        ({"points": 10, "per": "quarter"}, "每季度最多扣10分"),
        ({"days": 2}, "每月最多2天"),
        ({"percent": 20}, "每月最多20%"),
        ({"percent": 20, "of": "当月工资"}, "每月最多为当月工资的20%"),
    ],
)
def test_cap(data: dict[str, Any], text: str) -> None:
    assert ZH.cap(Cap.model_validate(data)) == text


def test_appeal() -> None:
    appeal = Appeal.model_validate({"department": "hr", "within": {"n": 3, "unit": "workday"}})
    assert ZH.appeal(appeal, "人力资源部") == "可在3个工作日内向人力资源部申诉"
    assert ZH.appeal(Appeal.model_validate({"role": "hr-manager"}), "人事经理") == "可向人事经理申诉"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"measure": {"kind": "money", "amount": 100}}, "奖励100元"),
        ({"measure": {"kind": "money", "amount": 100}, "per": "person"}, "每人奖励100元"),
        ({"measure": {"kind": "percent", "percent": 10, "of": "当月净利润"}}, "奖励当月净利润的10%"),
        ({"measure": {"kind": "points", "points": 3}, "given_to": "team"}, "加3分（奖给团队）"),
        ({"measure": {"kind": "title", "text": "销售标兵"}}, "授予称号（销售标兵）"),
        ({"measure": {"kind": "other", "text": "安排带薪旅游"}}, "安排带薪旅游"),
    ],
)
def test_reward(data: dict[str, Any], text: str) -> None:
    assert ZH.reward(Reward.model_validate({**RULE, **data})) == text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"kind": "joint"}, "承担连带责任"),
        ({"kind": "compensation", "fault": "gross"}, "故意或重大过失造成的，赔偿损失"),
        (
            {"kind": "wage_deduction", "share_percent": 30, "monthly_cap_percent": 20, "keeps_minimum_wage": True},
            "从工资中扣除，承担30%，每月扣除不超过工资的20%，扣除后不低于最低工资标准",
        ),
    ],
)
def test_liability(data: dict[str, Any], text: str) -> None:
    assert ZH.liability(Liability.model_validate({**RULE, **data})) == text
