"""Which figures of the data must stand in the text, and how the text may spell them."""

from decimal import Decimal

import pytest

from generator.checks.figures import ArticleText, data_figures, pieces, sums
from generator.model.policy import ApprovalLadder, Article, Cadence
from generator.model.rules import Liability, Penalty, Reward

BASE = {"id": "late", "trigger": "迟到", "article": "3"}
FINE = {"kind": "fine", "amount": "20"}


def article(text: str, **more: object) -> Article:
    return Article.model_validate({"no": "3", "text": text} | more)


def penalty(**more: object) -> Penalty:
    return Penalty.model_validate(BASE | {"measure": FINE} | more)


def unspelt(part: Penalty | Reward | Liability | ApprovalLadder | Cadence, text: str) -> list[str]:
    words = ArticleText(article(text))
    return [datum.written for datum in data_figures(part, ()) if not words.spells(datum)]


def test_every_figure_of_a_penalty_is_listed_with_its_path() -> None:
    rule = penalty(
        escalation=[{"nth": ">=2", "measure": {"kind": "points", "points": "5", "of": "100"}}],
        window={"n": "1", "unit": "month", "kind": "calendar"},
        cap={"amount": "200"},
        appeal={"role": "boss", "within": {"n": "3", "unit": "workday"}},
    )
    assert [(datum.path, datum.written) for datum in data_figures(rule, ("penalties", 0))] == [
        (("penalties", 0, "measure", "amount"), "20"),
        (("penalties", 0, "escalation", 0, "nth"), ">=2"),
        (("penalties", 0, "escalation", 0, "measure", "points"), "5"),
        (("penalties", 0, "escalation", 0, "measure", "of"), "100"),
        (("penalties", 0, "window", "n"), "1"),
        (("penalties", 0, "cap", "amount"), "200"),
        (("penalties", 0, "appeal", "within", "n"), "3"),
    ]


def test_figures_of_a_ladder_carry_the_keys_of_the_file() -> None:
    steps = [
        {"to": {"op": "<=", "n": "500"}, "approvers": ["direct-superior"], "notice": {"n": "2", "unit": "day"}},
        {"from": {"op": ">", "n": "500"}, "approvers": ["boss"]},
    ]
    ladder = ApprovalLadder.model_validate({"id": "money", "subject": "费用", "unit": "yuan", "steps": steps})
    found = {datum.path: datum.written for datum in data_figures(ladder, ())}
    assert found == {("steps", 0, "to", "n"): "500", ("steps", 0, "notice", "n"): "2", ("steps", 1, "from", "n"): "500"}


def test_a_blank_is_no_figure() -> None:
    assert list(data_figures(penalty(measure={"kind": "fine", "amount": {"blank": "____元"}}), ())) == []


@pytest.mark.parametrize(
    ("more", "text", "missing"),
    [
        ({}, "罚款20元", []),
        ({}, "罚款２０元", []),
        ({}, "罚款二十元", []),
        ({}, "罚款30元", ["20"]),
        ({"escalation": [{"nth": "1", "measure": FINE}]}, "首次罚款20元", []),
        ({"escalation": [{"nth": "1", "measure": FINE}]}, "罚款20元", ["1"]),
        ({"escalation": [{"nth": ">=2", "measure": FINE}]}, "第二次起罚款20元", []),
        ({"escalation": [{"nth": ">5", "measure": FINE}]}, "超过5次罚款20元", []),
        ({"escalation": [{"nth": ">5", "measure": FINE}]}, "第六次起罚款20元", []),
        ({"escalation": [{"nth": ">5", "measure": FINE}]}, "第七次起罚款20元", [">5"]),
        ({"window": {"n": "1", "unit": "month", "kind": "calendar"}}, "当月罚款20元", []),
        ({"window": {"n": "1", "unit": "month", "kind": "calendar"}}, "罚款20元", ["1"]),
        ({"window": {"n": "3", "unit": "month", "kind": "rolling"}}, "三个月内罚款20元", []),
        ({"window": {"n": "3", "unit": "month", "kind": "rolling"}}, "每月罚款20元", ["3"]),
        ({"window": {"kind": "ever"}}, "罚款20元", []),
        ({"measure": {"kind": "points", "points": "5", "of": "100"}}, "按百分制扣5分", []),
        ({"measure": {"kind": "points", "points": "5", "of": "100"}}, "满分100，扣5分", []),
        ({"measure": {"kind": "points", "points": "5", "of": "120"}}, "按百分制扣5分", ["120"]),
        ({"measure": {"kind": "extra_duty", "days": "2"}}, "加值班两天", []),
        ({"cap": {"percent": "20"}}, "罚款20元，不超过工资的百分之二十", []),
    ],
)
def test_how_a_text_spells_the_figures_of_a_penalty(more: dict[str, object], text: str, missing: list[str]) -> None:
    assert unspelt(penalty(**more), text) == missing


def test_how_a_text_spells_a_share_and_a_reward() -> None:
    liability = Liability.model_validate(BASE | {"kind": "compensation", "share_percent": "100"})
    assert unspelt(liability, "全额赔偿") == []
    assert unspelt(liability, "赔偿一半") == ["100"]
    reward = Reward.model_validate(BASE | {"measure": {"kind": "percent", "percent": "2.5", "of": "净利润"}})
    assert unspelt(reward, "奖励净利润的2.5%") == []
    assert unspelt(reward, "奖励净利润的25%") == ["2.5"]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("每月5日8：30开会，不超过90分钟", []),
        ("每月5日8:30开会，不超过1.5小时", []),
        ("每月五日八点半开会，最长90分钟", []),
        ("每月6日9:30开会，最长一个小时", ["5", "8:30", "90"]),
    ],
)
def test_how_a_text_spells_a_meeting(text: str, missing: list[str]) -> None:
    data = {"id": "meeting", "title": "例会", "kind": "meeting", "max_minutes": "90"}
    times = {"frequency": {"every": "month", "on": ["5"]}, "at": {"time": "8:30", "offset_days": "1"}}
    assert unspelt(Cadence.model_validate(data | times), text) == missing


def test_title_and_items_belong_to_the_text() -> None:
    items = [{"no": "1", "text": "第二次罚款20元", "items": [{"no": "1", "text": "第三次除名"}]}]
    whole = article("迟到", title="处罚", items=items)
    assert [path for _, path in pieces(whole, ("a",))] == [
        ("a", "title"),
        ("a", "text"),
        ("a", "items", 0, "text"),
        ("a", "items", 0, "items", 0, "text"),
    ]
    words = ArticleText(whole)
    rule = penalty(escalation=[{"nth": "3", "measure": {"kind": "dismissal"}}])
    assert all(words.spells(datum) for datum in data_figures(rule, ()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("罚款20元", [("20元", "元", 20)]),
        ("罚款二十元，扣5分", [("二十元", "元", 20), ("5分", "分", 5)]),
        ("每次扣绩效分2分", [("2分", "分", 2)]),
        ("迟到5分钟", []),
        ("得分低于60分", []),
        ("扣款后，加2分", []),
        ("1.5万元", [("1.5万元", "元", 15000)]),
    ],
)
def test_sums_and_deductions_of_a_text(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert list(sums(text)) == [(written, unit, Decimal(value)) for written, unit, value in expected]
